import type { Formatter } from './formatter.js';

/** The formats of a verdict, in the order in which they are printed. */
export const FORMATS = ['table', 'json', 'jsonl', 'yaml', 'csv', 'markdown', 'html', 'docx', 'sarif', 'junit', 'github'] as const;

/** The name of a format. */
export type FormatName = (typeof FORMATS)[number];

/** The formats that are bytes and no text: a terminal cannot show them. */
export const BYTES = ['docx'] as const satisfies readonly FormatName[];

type Bytes = (typeof BYTES)[number];

/** Each format behind its door: a run that prints JSON never loads the table. */
export const formats: Readonly<Record<Exclude<FormatName, Bytes>, () => Promise<Formatter>> & Record<Bytes, () => Promise<Formatter<Uint8Array>>>> = {
  table: async () => (await import('./table.js')).table,
  json: async () => (await import('./json.js')).json,
  jsonl: async () => (await import('./batch/lines.js')).jsonl,
  yaml: async () => (await import('./yaml.js')).yaml,
  csv: async () => (await import('./csv.js')).csv,
  markdown: async () => (await import('./markdown.js')).markdown,
  html: async () => (await import('./html.js')).html,
  docx: async () => (await import('./docx.js')).docx,
  sarif: async () => (await import('./sarif.js')).sarif,
  junit: async () => (await import('./junit.js')).junit,
  github: async () => (await import('./github.js')).github,
};

const ENDINGS: Readonly<Record<string, FormatName>> = {
  txt: 'table', json: 'json', jsonl: 'jsonl', ndjson: 'jsonl', yaml: 'yaml', yml: 'yaml', csv: 'csv', md: 'markdown', markdown: 'markdown', html: 'html', htm: 'html', docx: 'docx', sarif: 'sarif', xml: 'junit',
};

/** The format that a file name asks for by its ending; a log of SARIF may also end in `.sarif.json`. */
export const formatOfFile = (name: string): FormatName | undefined => {
  const [, middle, ending = ''] = /^.*?(?:\.([a-z]+))?\.([a-z]+)$/i.exec(name) ?? [];
  return middle?.toLowerCase() === 'sarif' && ending === 'json' ? 'sarif' : ENDINGS[ending.toLowerCase()];
};
