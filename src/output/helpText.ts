import type { HelpWords } from './messages/help/words.js';

/** A sentence of a command in a language; undefined where the language has none. `{}` in a key stands for a list that is kept. */
export const translated = (text: string, words: HelpWords): string | undefined => {
  if (Object.hasOwn(words.sentences, text)) return words.sentences[text];
  for (const [key, other] of Object.entries(words.sentences)) {
    const [before, after] = key.split('{}');
    if (before === undefined || after === undefined || !text.startsWith(before) || !text.endsWith(after) || text.length < before.length + after.length) continue;
    return other.replace('{}', text.slice(before.length, text.length - after.length));
  }
  return undefined;
};

const sentence = (text: string, words: HelpWords): string => translated(text, words) ?? text;

/** The examples of a command: the heading and what is said of each, the command lines as they are. */
export const examplesIn = (text: string, words: HelpWords): string =>
  text.split('\n').map((line) => {
    if (line === 'Examples:') return words.titles['Examples:'];
    const [, command = '', gap = '', said = ''] = /^( {2}\S.*?)( {2,})(\S.*)$/.exec(line) ?? [];
    return said === '' ? line : `${command}${gap}${sentence(said, words)}`;
  }).join('\n');

const MARKS: readonly (readonly [RegExp, (parts: readonly string[], words: HelpWords) => string])[] = [
  [/^error: unknown option '(.*)'$/, ([flag = ''], { slip }) => slip.unknownOption(flag)],
  [/^error: unknown command '(.*)'$/, ([name = ''], { slip }) => slip.unknownCommand(name)],
  [/^error: missing required argument '(.*)'$/, ([name = ''], { slip }) => slip.missingArgument(name)],
  [/^error: option '(.*)' argument missing$/, ([flag = ''], { slip }) => slip.missingValue(flag)],
  [/^error: option '(.*)' argument '(.*)' is invalid\. (.*)$/, ([flag = '', value = '', rest = ''], words) => `${words.slip.invalidValue(flag, value)} ${slipIn(rest, words)}`],
  [/^error: command-argument value '(.*)' is invalid for argument '(.*?)'\. (.*)$/, ([value = '', name = '', rest = ''], words) => `${words.slip.invalidArgument(name, value)} ${slipIn(rest, words)}`],
  [/^error: too many arguments(?: for '(.*)')?\. Expected (.*) arguments? but got (.*)\.$/, ([command, expected = '', got = ''], { slip }) => slip.tooMany(command ?? null, expected, got)],
  [/^Allowed choices are (.*)\.$/, ([list = ''], { slip }) => slip.allowed(list)],
  [/^\(Did you mean (?:one of )?(.*)\?\)$/, ([list = ''], { slip }) => slip.meant(list)],
];

/** One line of what the parser says of a slip; a line of another kind stays as it is. */
const slipIn = (line: string, words: HelpWords): string => {
  for (const [mark, say] of MARKS) {
    const found = mark.exec(line);
    if (found !== null) return say(found.slice(1), words);
  }
  return sentence(line, words);
};

/** What the parser says of a slip, in a language. */
export const slipText = (text: string, words: HelpWords): string => text.split('\n').map((line) => slipIn(line, words)).join('\n');
