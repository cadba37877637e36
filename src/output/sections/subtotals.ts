import { LOSS_CLASSES } from '../../model/lossClass.js';
import type { Subtotal } from '../../model/subtotal.js';
import { isFigure } from '../amounts.js';
import { columns, paragraph } from '../blocks.js';
import type { Section } from '../blocks.js';
import { citationsOf } from '../citation.js';
import { subtotalWords } from '../messages/subtotals/index.js';
import { amount } from './context.js';
import type { Page } from './context.js';
import type { Cell, Column } from './grid.js';

const COLUMNS: readonly Column[] = [{ most: 26, least: 20 }, { most: 16, least: 14, align: 'right' }, { most: 16, least: 14, align: 'right' }, { most: 36 }];

const isClass = ({ part }: Subtotal): boolean => (LOSS_CLASSES as readonly string[]).includes(part);

/** Nobody claimed anything in the class, and no rule has anything to say of it. */
const untouched = (s: Subtotal): boolean => s.awarded === 0n && s.zero.every((z) => z.why === 'not-claimed');

/** What the award is made of, by class of loss; each with the rules by which it is owed; where a class comes to nothing, why. Classes that nobody touched share a line. */
export const subtotals = (page: Page): Section => {
  const { verdict, words, palette } = page;
  const w = subtotalWords[words.language];
  const named = (s: Subtotal): string => w.part[s.part];
  const why = (s: Subtotal): readonly string[] =>
    s.awarded !== 0n ? [citationsOf(s.owedBy, words.language)].filter((text) => text !== '')
    : s.zero.map((z) => [w.zero[z.why], citationsOf(z.rules, words.language)].filter((text) => text !== '').join(' · '));
  const claimed = (s: Subtotal): string => (s.claimed === 0n || (s.claimed === null && !isClass(s) && s.zero.length === 0) ? '' : isFigure(s.claimed) ? amount(page, s.claimed) : words.label.noFigure);
  const told = verdict.subtotals.filter((s) => !untouched(s));
  const rest = verdict.subtotals.filter(untouched);
  if (verdict.subtotals.length === 0) return [];
  const head: readonly Cell[] = [{ text: w.heading, paint: palette.strong }, { text: words.label.claimed, paint: palette.faint }, { text: words.label.award, paint: palette.faint }];
  return [
    ...columns([{ head, rows: told.map((s): readonly Cell[] => [{ text: named(s) }, { text: claimed(s) }, { text: amount(page, s.awarded) }, { text: why(s), paint: palette.faint }]) }], COLUMNS),
    ...(rest.length === 0 ? [] : paragraph(w.rest(rest.map(named)), palette.faint)),
  ];
};
