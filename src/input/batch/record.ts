import type { Problem } from '../../model/problem.js';
import { fail } from '../../values/result.js';
import type { Result } from '../../values/result.js';
import { bracketsDeeperThan } from '../depth.js';
import { fromPlain, readDocument } from '../document.js';
import { DEEPEST } from '../grow.js';
import { problem } from '../problem.js';
import { at, word } from '../item.js';
import { LARGEST, readText } from '../reading.js';
import type { Document } from '../reading.js';
import { growYaml } from '../yaml.js';
import { cellsOf, clashing, columnsOf, misfit, recordOf, rowOf } from './cells.js';
import type { Column } from './cells.js';
import type { Raw } from './cutting.js';
import type { Shape } from './format.js';

/** Reads records of one file. */
export interface RecordReader {
  /** What stands in a record: a document, or what is wrong with it. */
  readonly read: (raw: Raw) => Result<Document, Problem>;
  /** The id that a record names, also where it is no valid incident; null where it cannot be read at all. */
  readonly id: (raw: Raw) => string | null;
}

const idOf = (value: unknown): string | null => (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null);

const idInJson = (text: string): string | null => {
  try {
    return idOf(JSON.parse(text));
  } catch {
    return null;
  }
};

/** The id of a document of any shape; of one that cannot be read, what stands where an id would. */
const idInYaml = (text: string): string | null => {
  const read = readText(text, '', 'incident', () => [], growYaml);
  return read.ok ? (word(at(read.value.root, 'id')) ?? null) : (/^id: *["']?([^"'\r\n#]*[^"'\s#])/m.exec(text)?.[1] ?? null);
};

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of bytes; undefined when they are no UTF-8. */
export const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
};

/** The columns of a header row. */
export const columnsIn = (header: string, shape: Shape): readonly Column[] =>
  columnsOf(cellsOf(header.replace(/^\uFEFF/, '').replace(/\r$/, ''), shape.separator), (record) => {
    const read = fromPlain(record, '', 'incident');
    return read.ok ? [] : read.errors;
  });

/** Reads the records of a file of that name and shape; of separated cells, under that header. Places are those of the file. */
export const recordReader = (file: string, shape: Shape, header: string | null): RecordReader => {
  const columns = header === null ? [] : columnsIn(header, shape);
  const clashes = clashing(columns);
  const ofRow = (text: string): unknown => recordOf(cellsOf(text.replace(/\r$/, ''), shape.separator), columns);
  const read = (raw: Raw): Result<Document, Problem> => {
    const place = { file, path: '', line: 1, column: null }; // of the record: `placed` tells it in the file
    if (raw.part !== 'whole') return fail([problem(place, { kind: 'too-large', what: 'record', limit: LARGEST })]);
    const text = textOf(raw.bytes);
    if (text === undefined) return fail([problem(place, { kind: 'syntax', reason: 'NOT_UTF8', text: 'these bytes are not UTF-8' })]);
    if (text.includes('\u0000')) return fail([problem(place, { kind: 'syntax', reason: 'NUL', text: 'there is a zero byte in it' })]);
    if (shape.name !== 'yaml' && header === null && bracketsDeeperThan(text, DEEPEST)) return fail([problem(place, { kind: 'too-large', what: 'depth', limit: DEEPEST })]);
    if (header === null) return readDocument(text, file, 'incident');
    const row = rowOf(text.replace(/\r$/, ''), shape.separator);
    const cells = misfit(row, columns.length);
    const twice = clashes.find((pair) => pair.every((i) => (row.cells[i] ?? '').trim() !== ''));
    if (cells === undefined && twice !== undefined) return fail([problem(place, { kind: 'duplicate-key', key: columns[twice[0]]?.steps.join('.') ?? '' })]);
    return cells === undefined ? fromPlain(recordOf(row.cells, columns), file, 'incident') : fail([problem(place, { kind: 'wrong-row', cells, columns: columns.length })]);
  };
  const id = (raw: Raw): string | null => {
    const text = raw.part === 'whole' ? textOf(raw.bytes) : undefined;
    return text === undefined ? null : header !== null ? idOf(ofRow(text)) : shape.name === 'yaml' ? idInYaml(text) : idInJson(text);
  };
  return { read, id };
};

/** A problem inside a record at its place in the file; one of a file beside it stays where it is. */
export const placed = (p: Problem, raw: Raw, file: string): Problem => (p.file === file ? { ...p, line: raw.line + (p.line === null ? 0 : p.line - 1) } : p);
