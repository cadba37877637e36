import type { Outcome } from '../../model/verdict.js';
import { yearMonthDay } from '../../values/day.js';
import type { Day } from '../../values/day.js';
import { isFigure } from '../amounts.js';
import { versionsOf } from '../law.js';
import { wordIn } from '../messages/words.js';
import { money, nameOf, summaryOf, outcomeOf } from '../summary.js';
import { amount } from './context.js';
import type { Page } from './context.js';
import { paragraph } from '../blocks.js';
import type { Section } from '../blocks.js';

const dayText = (page: Page, day: Day): string => {
  const { year, month, day: dayOfMonth } = yearMonthDay(day);
  return page.words.day(year, month, dayOfMonth);
};

const paintOf = (page: Page, outcome: Outcome): ((text: string) => string) => {
  switch (outcome) {
    case 'liable':
    case 'partly-liable': return page.palette.bad;
    case 'not-liable': return page.palette.good;
    case 'insufficient-evidence': return page.palette.warn;
  }
};

/** Who against whom, about what, under which law as it stood on which day. */
const title = (page: Page): Section => {
  const { verdict, words, palette } = page;
  const { matter } = verdict;
  const what = wordIn(words.incident, matter.incident.kind);
  const day = matter.days.event ?? matter.days.breach;
  const days = versionsOf(verdict).flatMap((v) => (v.day === null ? [] : [{ by: v.chosenBy, day: dayText(page, v.day) }]));
  const parts = [
    words.versus(nameOf(verdict, matter.claimant), nameOf(verdict, verdict.respondent)),
    day === null ? what : words.onDay(what, dayText(page, day)),
    words.law(verdict.regime.name[words.language], words.footing[verdict.ground]),
  ];
  return [
    { kind: 'title', text: parts.join(' · '), paint: palette.strong },
    ...[matter.incident.title, ...(days.length === 0 ? [] : [words.versions(days)])].filter((text) => text !== '').map((text) => ({ kind: 'subtitle' as const, text, paint: palette.faint })),
  ];
};

/** The outcome, the award, its range and what was claimed, in one line; then one sentence. A price, or a price cut, is claimed without a sum of its own: nothing stands there then. */
export const opening = (page: Page): Section => {
  const { verdict, words, palette } = page;
  const { range, claimed } = verdict;
  const outcome = outcomeOf(verdict, words);
  const rest = [
    ...(range === null ? [] : [words.range(amount(page, range.low), amount(page, range.high))]),
    ...(claimed === 0n ? [] : [words.claimed(isFigure(claimed) ? amount(page, claimed) : words.label.noFigure)]),
  ];
  const paint = paintOf(page, verdict.outcome);
  return [
    ...title(page),
    { kind: 'facts', texts: [{ text: outcome, paint: (text) => palette.strong(paint(text)) }, { text: money(verdict, verdict.award, words), paint: palette.strong }, ...rest.map((text) => ({ text }))] },
    ...paragraph(summaryOf(verdict, words)),
    ...(range !== null && !range.exhaustive ? paragraph(words.notExhaustive, palette.warn) : []),
  ];
};
