import { cutting } from './cutting.js';
import type { Cutter } from './cutting.js';
import { documentCutter } from './documents.js';
import { LIST_KEY, jsonScanner, lineScanner, rowScanner } from './scanners.js';

/** The shapes that an export may have, in the order in which help names them. */
export const EXPORTS = ['jsonl', 'json', 'csv', 'tsv', 'yaml'] as const;

/** The name of a shape. */
export type ExportName = (typeof EXPORTS)[number];

/** How one file of records is to be read. */
export interface Shape {
  readonly name: ExportName;
  /** Whether the list stands under a key of an object. */
  readonly wrapped: boolean;
  /** Between the cells of a row. */
  readonly separator: string;
  /** The byte that ends a row: of old tables a carriage return alone. */
  readonly newline: number;
}

const ENDINGS: readonly (readonly [RegExp, ExportName])[] = [[/\.(jsonl|ndjson)$/i, 'jsonl'], [/\.csv$/i, 'csv'], [/\.tsv$/i, 'tsv'], [/\.ya?ml$/i, 'yaml']];

const WRAPPED = new RegExp(`"${LIST_KEY}"\\s*:\\s*\\[`);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether JSON begins with one record a line; else values that may go over several. */
const inLines = (beginning: string): boolean => {
  const [first = '', ...others] = beginning.split('\n', 20).map((line) => line.trim());
  const value = parsed(first);
  if (isObject(value)) return !Array.isArray(value[LIST_KEY]);
  if (WRAPPED.test(beginning)) return false;
  return others.some((line) => isObject(parsed(line))) || !/[,[{]$/.test(first);
};

const nameFor = (file: string, beginning: string): ExportName => {
  const known = ENDINGS.find(([ending]) => ending.test(file))?.[1];
  if (known !== undefined) return known;
  const text = beginning.trimStart();
  if (text.startsWith('[')) return 'json';
  if (text.startsWith('{') || /\.json$/i.test(file)) return inLines(text) ? 'jsonl' : 'json';
  const [first = ''] = text.split(/\r?\n/);
  if (/^("?)id\1([,;\t]|$)|[,;\t]("?)id\3([,;\t]|$)/.test(first)) return 'csv';
  return /^(---|[A-Za-z$]\w*:)/.test(first) ? 'yaml' : 'jsonl';
};

/** What parts the cells of a header: the most frequent of the usual marks. */
const separatorIn = (header: string): string => [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length })).reduce((best, next) => (next.count > best.count ? next : best)).mark;

/** The shape of a file: as asked, else by its ending, else by how it begins. */
export const shapeOf = (file: string, beginning: string, asked?: ExportName): Shape => {
  const name = asked ?? nameFor(file, beginning);
  const [header = '', ends] = [beginning.split(/\r?\n|\r/, 1)[0], /\r?\n|\r/.exec(beginning)?.[0]];
  return { name, wrapped: name === 'json' && beginning.trimStart().startsWith('{') && WRAPPED.test(beginning), separator: name === 'tsv' ? '\t' : separatorIn(header), newline: ends === '\r' ? 13 : 10 };
};

/** A cutter for a shape, from a byte of the file on. */
export const cutterOf = (shape: Shape, start = 0): Cutter =>
  shape.name === 'yaml' ? documentCutter(start)
  : shape.name === 'jsonl' ? cutting(lineScanner(), start)
  : shape.name === 'json' ? cutting(jsonScanner(shape.wrapped), start)
  : cutting(rowScanner(shape.separator.charCodeAt(0), shape.newline), start, shape.newline);
