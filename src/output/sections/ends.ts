import type { AnswerGiven, Range } from '../../model/verdict.js';
import { isFigure } from '../amounts.js';
import { columns } from '../blocks.js';
import type { Section } from '../blocks.js';
import { endWords } from '../messages/ends/index.js';
import { aboutOf } from '../summary.js';
import { amount, answer, numberOf } from './context.js';
import type { Page } from './context.js';
import type { Cell, Column } from './grid.js';

const COLUMNS: readonly Column[] = [{ most: 18 }, { most: 15, least: 14, align: 'right' }, { most: 46, least: 44 }, { most: 15 }];

/** Beyond so many answers, only a page in full lists them all. */
const MOST = 4;

/** A question in the words of the reader, with the number under which it is explained. */
const asked = (page: Page, { question, subject, second }: AnswerGiven): string => {
  const { words, verdict } = page;
  const about = aboutOf(verdict, subject, second);
  const number = numberOf(page, (q) => q.question === question && q.subject.key === subject.key && q.second?.key === second?.key);
  return `${number > 0 ? `${number} · ` : ''}${question.wording[words.language]}${about === '' ? '' : ` (${about})`}`;
};

const rowsOf = (page: Page, range: Range, end: 'low' | 'high'): readonly (readonly Cell[])[] => {
  const w = endWords[page.words.language];
  const given = range.witness[end];
  const shown = page.detail === 'full' || given.length <= MOST ? given : given.slice(0, MOST);
  const days = range.days?.[end] ?? [];
  const said: readonly (readonly [string, string])[] = [
    ...(!range.exhaustive ? [[w.outer, ''] as const] : given.length + days.length === 0 ? [[w.asItStands, ''] as const] : []),
    ...days.map(({ path, day }) => [w.happened(path), day] as const),
    ...shown.map((g) => [asked(page, g), answer(page, g.value, g.question)] as const),
    ...(shown.length < given.length ? [[w.more(given.length - shown.length), ''] as const] : []),
    ...(range.limits.includes(end) ? [[w.onlyNear, ''] as const] : []),
  ];
  return said.map(([text, reply], i): readonly Cell[] => [{ text: i === 0 ? w[end] : '' }, { text: i === 0 ? amount(page, range[end]) : '' }, { text }, { text: reply }]);
};

/** Which answers lead to each end of the range; nothing where nothing open moves the award. */
export const ends = (page: Page): Section => {
  const { words, palette, verdict: { range } } = page;
  if (range === null || (isFigure(range.low) && range.low === range.high)) return [];
  const w = endWords[words.language];
  const head: readonly Cell[] = [{ text: w.heading, paint: palette.strong }, { text: '' }, { text: w.reached, paint: palette.faint }, { text: words.label.answer, paint: palette.faint }];
  return columns([{ head, rows: [...rowsOf(page, range, 'low'), ...rowsOf(page, range, 'high')] }], COLUMNS);
};
