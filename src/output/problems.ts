import { stops } from '../model/problem.js';
import type { Problem } from '../model/problem.js';
import type { Palette } from './formatter.js';
import type { Json } from './json/value.js';
import type { Words } from './messages/words.js';
import { shorten } from './messages/problems/shorten.js';
import { safe } from './safe.js';
import { width } from './sections/width.js';

/** The widest stretch of a line that a code frame shows. */
const WIDEST = 96;

/** `file:line:col: E0123 what is wrong`, as far as the place is known. */
export const problemLine = (p: Problem, words: Words): string => {
  const place = [p.file, ...(p.line === null ? [] : [p.line]), ...(p.line === null || p.column === null ? [] : [p.column])].join(':');
  return safe(`${place}: ${p.code} ${p.path === '' ? '' : `${shorten(p.path)}: `}${words.problem(p.detail)}`);
};

/** The line of the text with a caret under the column; nothing when the place is not known. */
export const codeFrame = (p: Problem, text: string | undefined): readonly string[] => {
  const { line, column } = p;
  const source = line === null ? undefined : text?.split('\n')[line - 1]?.replace(/\r$/, '');
  if (line === null || source === undefined) return [];
  const at = Math.min(column ?? 1, source.length + 1) - 1;
  const start = at > WIDEST - 16 ? at - 40 : 0;
  const shown = source.slice(start, start + WIDEST);
  const gutter = `${line}`;
  const before = safe(shown.slice(0, at - start));
  return [
    `  ${gutter} | ${safe(shown)}`,
    ...(column === null ? [] : [`  ${' '.repeat(gutter.length)} | ${' '.repeat(width(before))}^`]),
  ];
};

/** Every problem with its code frame, at most `most` of them, and how many are left out. */
export const problemsText = (problems: readonly Problem[], texts: ReadonlyMap<string, string>, words: Words, palette: Palette, most: number): string => {
  const shown = problems.slice(0, most).flatMap((p) => {
    const frame = codeFrame(p, texts.get(p.file));
    return [(stops(p) ? palette.bad : palette.warn)(problemLine(p, words)), ...frame.map((f) => palette.faint(f))];
  });
  const left = problems.length - most;
  return [...shown, ...(left > 0 ? [words.moreProblems(left)] : [])].map((l) => `${l.trimEnd()}\n`).join('');
};

/** A problem for a machine. */
export const problemDocument = (p: Problem, words: Words): Json => ({
  code: p.code, level: stops(p) ? 'error' : 'warning', kind: p.detail.kind, file: p.file, line: p.line, column: p.column, path: p.path, message: words.problem(p.detail),
});
