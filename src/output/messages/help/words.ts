/** What help says in a language other than that of the commands, which is English. */
export interface HelpWords {
  /** The sentences of the commands by their English text; `{}` stands for a list that is the same in every language. */
  readonly sentences: Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<'Usage:' | 'Arguments:' | 'Options:' | 'Commands:' | 'Examples:', string>>;
  readonly choices: (list: string) => string;
  readonly fallback: (value: string) => string;
  /** A law with the day of its rules and the day up to which its figures are known. */
  readonly version: (law: string, rules: string, figures: string) => string;
  /** What the parser says of a slip. */
  readonly slip: {
    readonly unknownOption: (flag: string) => string;
    readonly unknownCommand: (name: string) => string;
    readonly missingArgument: (name: string) => string;
    readonly missingValue: (flag: string) => string;
    readonly invalidValue: (flag: string, value: string) => string;
    readonly invalidArgument: (name: string, value: string) => string;
    readonly tooMany: (command: string | null, expected: string, got: string) => string;
    readonly allowed: (list: string) => string;
    readonly meant: (list: string) => string;
  };
}
