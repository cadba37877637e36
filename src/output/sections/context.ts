import { HUGE } from '../../model/amount.js';
import type { Value } from '../../model/fact.js';
import type { Question } from '../../model/question.js';
import type { Reported } from '../../model/reported.js';
import type { DecisiveQuestion, Sum } from '../../model/verdict.js';
import { formatDuration } from '../../values/duration.js';
import { FINEST, complement, decimalText, equals, ratio } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import type { Language } from '../../model/text.js';
import { grouped, spoken } from '../amounts.js';
import type { Setting } from '../formatter.js';
import { wordIn } from '../messages/words.js';

/** A verdict, and how it is to be told. */
export interface Page extends Setting {
  readonly verdict: Reported;
}

/** An amount without its currency; words where it has no figure. */
export const amount = (page: Page, sum: Sum): string =>
  spoken(sum, page.verdict.matter.digits, page.words.language) ?? page.words.label.noUpperBound;

/** A change of an amount: a minus before what is taken, a plus before what is added. */
export const change = (page: Page, by: bigint): string => {
  const text = spoken(by, page.verdict.matter.digits, page.words.language);
  return text === undefined ? page.words.label.noFigure : by > 0n ? `+${text}` : text;
};

/** The nearest to nothing and to all that answers tell apart, as a limit looks from its side. */
const shareText = (share: Ratio, language: Language): string => {
  const nearest = ratio(1n, FINEST);
  return equals(share, nearest) ? '> 0' : equals(complement(share), nearest) ? '< 1' : grouped(decimalText(share), language);
};

/** An answer to a question as a reader says it. */
export const answer = (page: Page, value: Value, { boundless }: Question): string => {
  const { words } = page;
  if (typeof value === 'bigint' && value >= HUGE && boundless !== undefined) return boundless[words.language];
  if (typeof value === 'boolean') return value ? words.label.yes : words.label.no;
  if (typeof value === 'string') return wordIn(words.answer, value);
  if (typeof value === 'bigint') return amount(page, value);
  return 'num' in value ? shareText(value, words.language) : formatDuration(value);
};

/** The number under which a decisive question stands, from 1. */
export const numberOf = (page: Page, is: (q: DecisiveQuestion) => boolean): number => page.verdict.decisive.findIndex(is) + 1;
