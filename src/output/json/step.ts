import type { Addition, Step } from '../../model/finding.js';
import type { Line } from '../../model/measure.js';
import { formatDay } from '../../values/day.js';
import { decimalText } from '../../values/ratio.js';
import type { Reported } from '../../model/reported.js';
import type { Counterclaim } from '../../model/verdict.js';
import { plainAmount } from '../amounts.js';
import { citationOf, subjectOf } from '../citation.js';
import type { Words } from '../messages/words.js';
import { remediesInTurn } from './dates.js';
import type { Json } from './value.js';

const linesOf = (lines: readonly Line[]): Json => lines.map((l) => ({ name: l.name, value: l.value, ...(l.from === undefined ? {} : { from: l.from }) }));

/** One move of an amount with the rule that moved it. */
export const stepOf = (s: Step, v: Reported, words: Words): Json => ({
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
export const additionOf = (a: Addition, v: Reported, words: Words): Json => ({
  rule: a.rule.id,
  citation: citationOf(a.rule, words.language),
  subject: subjectOf(a.subject),
  stream: a.stream,
  amount: plainAmount(a.amount, v.matter.digits),
  ...(a.lines.length === 0 ? {} : { working: linesOf(a.lines) }),
});

const stretchesOf = (additions: readonly Addition[], of: string, v: Reported, words: Words): readonly Json[] =>
  additions.flatMap((a) => a.statements.map((s): Json => ({
    of, stream: a.stream, rule: a.rule.id, citation: citationOf(a.rule, words.language), subject: subjectOf(a.subject), principal: plainAmount(s.principal, v.matter.digits),
    from: formatDay(s.from), to: formatDay(s.to), days: s.to - s.from, rate: s.rate === null ? null : decimalText(s.rate), amount: plainAmount(s.amount, v.matter.digits),
  })));

/** Every stretch for which a sum bears interest: of the claimant's sums, then of the other side's. A stretch without a rate has no amount. */
export const statementsOf = (v: Reported, words: Words): Json => [
  ...stretchesOf(v.additions, v.matter.claimant, v, words),
  ...v.counterclaims.flatMap((c) => stretchesOf(c.additions, c.by, v, words)),
];

/** What the claimant owes in turn. */
export const counterclaimOf = (c: Counterclaim, v: Reported, words: Words): Json => {
  const amount = (sum: bigint | null): Json => plainAmount(sum, v.matter.digits);
  return {
    by: c.by, against: c.against, amount: amount(c.owed.base), range: { low: amount(c.owed.low), high: amount(c.owed.high) }, setOff: c.setOff,
    streams: Object.fromEntries(Object.entries(c.streams).map(([name, sum]) => [name, amount(sum)])),
    heads: c.heads.map((h) => ({ id: h.subject.id, head: v.matter.losses.get(h.subject.id)?.head ?? null, class: v.matter.losses.get(h.subject.id)?.class ?? null, stream: h.stream, claimed: amount(h.claimed), awarded: amount(h.awarded), steps: h.steps.map((s) => stepOf(s, v, words)) })),
    adjustments: c.adjustments.map((s) => stepOf(s, v, words)),
    additions: c.additions.map((a) => additionOf(a, v, words)),
    remedies: remediesInTurn(c.remedies, v, words),
  };
};
