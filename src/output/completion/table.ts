/** What may follow an option or stand as an argument: nothing, one of some words, a file, or any text. */
export type Takes = { readonly kind: 'nothing' | 'file' | 'text' } | { readonly kind: 'words'; readonly words: readonly string[] };

/** An option as it is typed. */
export interface Flag {
  readonly names: readonly string[];
  readonly description: string;
  readonly takes: Takes;
  readonly repeatable: boolean;
}

/** A command with its options, and what its arguments are. */
export interface CommandRow {
  readonly name: string;
  readonly description: string;
  readonly flags: readonly Flag[];
  readonly takes: readonly Takes[];
}

/** The commands and options of the tool, as the parser knows them. */
export interface CommandTable {
  readonly tool: string;
  readonly flags: readonly Flag[];
  readonly commands: readonly CommandRow[];
}
