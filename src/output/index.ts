import type { Formatter } from './formatter.js';

/** The formats of a verdict, in the order in which they are printed. */
export const FORMATS = ['table', 'json', 'jsonl'] as const;

/** The name of a format. */
export type FormatName = (typeof FORMATS)[number];

/** Each format behind its door: a run that prints JSON never loads the table. */
export const formats: Readonly<Record<FormatName, () => Promise<Formatter>>> = {
  table: async () => (await import('./table.js')).table,
  json: async () => (await import('./json.js')).json,
  jsonl: async () => (await import('./batch/lines.js')).jsonl,
};

/** The format that a file name asks for by its ending. */
export const formatOfFile = (name: string): FormatName | undefined =>
  name.endsWith('.json') ? 'json' : name.endsWith('.jsonl') || name.endsWith('.ndjson') ? 'jsonl' : name.endsWith('.txt') ? 'table' : undefined;
