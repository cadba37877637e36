import type { Addition, Step } from '../../model/finding.js';
import type { Line } from '../../model/measure.js';
import type { Verdict } from '../../model/verdict.js';
import { plainAmount } from '../amounts.js';
import { citationOf, subjectOf } from '../citation.js';
import type { Words } from '../messages/words.js';
import type { Json } from './value.js';

const linesOf = (lines: readonly Line[]): Json => lines.map((l) => ({ name: l.name, value: l.value, ...(l.from === undefined ? {} : { from: l.from }) }));

/** One move of an amount with the rule that moved it. */
export const stepOf = (s: Step, v: Verdict, words: Words): Json => ({
  rule: s.rule.id,
  citation: citationOf(s.rule, words.language),
  subject: s.subject === null ? null : subjectOf(s.subject),
  from: plainAmount(s.from, v.matter.digits),
  to: plainAmount(s.to, v.matter.digits),
  because: s.because,
  ...(s.unrounded === undefined ? {} : { unrounded: s.unrounded }),
  ...(s.lines.length === 0 ? {} : { working: linesOf(s.lines) }),
});

/** An amount a rule put into a stream of its own. */
export const additionOf = (a: Addition, v: Verdict, words: Words): Json => ({
  rule: a.rule.id,
  citation: citationOf(a.rule, words.language),
  subject: subjectOf(a.subject),
  stream: a.stream,
  amount: plainAmount(a.amount, v.matter.digits),
  ...(a.lines.length === 0 ? {} : { working: linesOf(a.lines) }),
});
