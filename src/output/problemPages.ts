import { PROBLEM_CODES } from '../model/problem.js';
import type { ProblemDetail } from '../model/problem.js';
import type { Palette } from './formatter.js';
import type { Words } from './messages/words.js';
import { EXAMPLES } from './problemExamples.js';
import { pages } from './messages/pages/index.js';

/** The longest line of an example that is printed whole. */
const WIDEST = 140;

const indented = (text: string): readonly string[] => text.split('\n').map((line) => `    ${line.length > WIDEST ? `${line.slice(0, WIDEST)}…` : line}`);

/** What a code means, an example of the mistake and its mending; null for a code that is none. */
export const problemPage = (code: string, words: Words, palette: Palette): string | null => {
  const kinds = Object.keys(PROBLEM_CODES) as ProblemDetail['kind'][];
  const kind = kinds.find((k) => PROBLEM_CODES[k] === code);
  if (kind === undefined) return null;
  const { labels, of } = pages[words.language];
  const { title, means, mending } = of[kind];
  const example = kind === 'internal' || kind === 'wrong-row' ? null : EXAMPLES[kind];
  const mistake = example === null || example.wrong === '' ? [] : ['', palette.strong(labels.mistake), ...indented(example.wrong)];
  return [palette.strong(`${code}  ${title}`), '', means, ...mistake, '', palette.strong(labels.mending), mending, ...(example === null ? [] : ['', ...indented(example.right)])].map((line) => `${line}\n`).join('');
};
