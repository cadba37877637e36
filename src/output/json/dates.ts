import { formatDay } from '../../values/day.js';
import type { RemedyFound } from '../../model/finding.js';
import { formatAmount } from '../../values/money.js';
import { KEPT_UP } from '../../model/step.js';
import type { Reported } from '../../model/reported.js';
import { citationOf, subjectOf } from '../citation.js';
import { stepWords } from '../messages/steps/index.js';
import type { Words } from '../messages/words.js';
import type { Json } from './value.js';

/** What became of a remedy, and the sum that need not be paid for now because of it. */
const resultOf = (r: RemedyFound, v: Reported): { readonly result: string; readonly suspended?: string } => ({
  result: r.granted ? 'granted' : 'refused', ...(r.suspended === undefined ? {} : { suspended: formatAmount(r.suspended, v.matter.digits) }),
});

/** Remedies beside money, granted or refused. */
export const remediesOf = (v: Reported, words: Words): Json =>
  v.remedies.map((r) => ({ name: r.name, subject: subjectOf(r.subject), ...resultOf(r, v), rule: r.rule.id, citation: citationOf(r.rule, words.language) }));

/** The same of a claim in turn, which is told without subjects. */
export const remediesInTurn = (remedies: readonly RemedyFound[], v: Reported, words: Words): Json =>
  remedies.map((r) => ({ name: r.name, ...resultOf(r, v), rule: r.rule.id, citation: citationOf(r.rule, words.language) }));

/** Days to keep, each with the rule that sets it. */
export const deadlinesOf = (v: Reported, words: Words): Json =>
  v.deadlines.map((d) => ({
    name: d.name, subject: subjectOf(d.subject), on: d.by, lastDay: formatDay(d.day),
    state: v.matter.days.judgment === null ? null : v.matter.days.judgment > d.day ? 'missed' : 'open',
    rule: d.rule.id, citation: citationOf(d.rule, words.language),
  }));

/** What a rule requires of a party next: done, open, missed, or over where it was to be kept up until its day, as the record and the day of assessment tell. */
export const stepStateOf = (s: Reported['steps'][number], today: number | null): 'done' | 'late' | 'open' | 'missed' | 'over' | null => {
  if (s.done !== null) return s.day !== null && s.done > s.day ? 'late' : 'done';
  if (s.day === null || today === null) return null;
  return today <= s.day ? 'open' : KEPT_UP.includes(s.name) ? 'over' : 'missed';
};

/** What the rules require of either side next, each with its rule. */
export const stepsOf = (v: Reported, words: Words): Json =>
  v.steps.map((s) => ({
    name: s.name, subject: subjectOf(s.subject), on: s.by, says: stepWords[words.language].step[s.name], lastDay: s.day === null ? null : formatDay(s.day), doneOn: s.done === null ? null : formatDay(s.done),
    state: stepStateOf(s, v.matter.days.judgment), rule: s.rule.id, citation: citationOf(s.rule, words.language),
  }));
