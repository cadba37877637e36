import { concludes } from '../model/concludes.js';
import { questionKey } from '../model/subject.js';
import type { Claim } from '../model/claim.js';
import type { Measure } from '../model/measure.js';
import type { Rule } from '../model/rule.js';
import type { Ground } from '../model/role.js';
import type { Trace } from '../model/finding.js';
import { labelsOf } from '../model/subject.js';
import type { DecisiveQuestion, Range, Warning } from '../model/verdict.js';
import { datesOf } from './onDays.js';
import { standingOf } from './standing.js';
import { unheardOf } from './unheard.js';

const measuresOf = (rule: Rule): readonly Measure<unknown>[] =>
  rule.then.flatMap((c): readonly Measure<unknown>[] =>
    'prove' in c ? [c.prove] : 'raise' in c ? [c.raise] : 'deduct' in c ? [c.deduct] : 'scale' in c ? [c.scale] : 'limit' in c ? [c.limit] : 'replace' in c ? [c.replace] : 'add' in c ? [c.add]
    : 'owes' in c && c.owes !== 'whole' ? [c.owes.expanded] : []);

/** Money is asked back, yet the record knows of nothing from which it would follow: no end of the contract, no nullity, and no rule that gave it. */
const asksBackWithoutEnd = ({ matter }: Claim, trace: Trace): boolean =>
  matter.sums.relief.restitution !== null && !trace.additions.some((a) => a.stream === 'restitution') &&
  matter.subjects.case.every((c) => labelsOf(c, 'ended').length === 0 && !labelsOf(c, 'asked').some((name) => name === 'termination' || name === 'annulment'));

/** Interest is asked on money that is owed, and there is none. */
const interestIsMissing = ({ matter }: Claim, trace: Trace): boolean =>
  matter.sums.relief.interest.length > 0 && !trace.additions.some((a) => a.stream === 'interest') && (trace.heads.size > 0 || trace.additions.some((a) => a.amount !== 0n));

/** Some rule that applies gives interest once it is known from which day, on one of its readings perhaps. */
const givesInterest = (trace: Trace): boolean => trace.findings.some(({ fired, rule }) => fired && [rule.then, ...(rule.readings ?? []).map((r) => r.then)].flat().some((c) => 'add' in c && c.stream === 'interest'));

/** Interest is asked, and nothing says from which day. */
const asksInterestWithoutStart = (claim: Claim, trace: Trace): boolean =>
  claim.matter.days.claim === null && claim.matter.sums.relief.interest.some((asked) => asked.from === null) && interestIsMissing(claim, trace) && givesInterest(trace);

/** Interest is asked on a price for whose late payment a sum is agreed, and no rule gives interest besides: a start would change nothing. */
const sumInsteadOfInterest = (claim: Claim, trace: Trace): boolean =>
  interestIsMissing(claim, trace) && !givesInterest(trace) && trace.additions.some((a) => labelsOf(a.subject, 'trigger').includes('late-payment'));

/** A measure needed the price of the whole contract, and there is none. */
const priceMissing = (trace: Trace): boolean => trace.additions.some((a) => a.lines.some((l) => l.name === 'no-price'));

/** The days for which a measure of interest knows no rate. */
const ratesMissing = (trace: Trace): readonly string[] =>
  [...new Set(trace.additions.flatMap((a) => a.lines.filter((l) => l.name === 'no-rate').map((l) => l.value)))].sort();

/** The ceilings that a multiple that is asked for was brought down to. */
const ceilingsMet = (trace: Trace): readonly string[] =>
  [...new Set(trace.additions.flatMap((a) => a.lines.filter((l) => l.name === 'multiple-at-most').map((l) => l.value)))].sort();

/** The subjects of open questions that are answered in full or not at all, though a court may find anything in between. */
const wholeOrNothing = (claim: Claim, decisive: readonly DecisiveQuestion[]): readonly string[] =>
  [...new Set(decisive.flatMap((q) => {
    const standing = standingOf(q.question, q.subject, claim, q.second);
    return standing.is === 'raised' && standing.apart === true ? [q.subject.id] : [];
  }))].sort();

/** What the reader must know that no figure shows, in a fixed order. `lifting`: rules that moved a figure by lifting a clause. */
export const warningsOf = (claim: Claim, trace: Trace, lifting: readonly Rule[], range: Range | null, decisive: readonly DecisiveQuestion[], uncovered: readonly { readonly ground: Ground; readonly held: boolean }[]): readonly Warning[] => {
  const moved = new Set([...trace.adjustments, ...[...trace.heads.values()].flat(), ...trace.additions.filter((a) => a.amount !== 0n)].map((s) => s.rule).concat(lifting, trace.findings.filter((f) => f.fired && f.then.some((c) => 'note' in c && c.marks === true)).map((f) => f.rule)));
  const marks = { unverified: 'unverified-rule', contested: 'contested-rule', convention: 'convention' } as const;
  const marked = [...moved].flatMap((rule): readonly Warning[] =>
    rule.certainty === 'unverified' || rule.certainty === 'contested' || rule.certainty === 'convention' ? [{ code: marks[rule.certainty], about: rule.id, line: null }] : []);
  const conventions = [...new Set([...moved].flatMap(measuresOf).flatMap((m) => m.asks.flatMap(({ question }) =>
    question.parameter?.source.kind === 'convention' && ![...claim.determinations.keys()].some((key) => key.startsWith(`${question.id}|`)) ? [question.parameter.id] : [])))];
  const whole = wholeOrNothing(claim, decisive);
  const otherwise = claim.regime.questions.flatMap((q) => (q.otherwise === undefined ? [] : claim.matter.subjects[q.of].filter((s) => !claim.determinations.has(questionKey(q.id, s.key)) && q.otherwise?.(s, claim.matter) === true)));
  return [
    ...(claim.matter.days.judgment === null ? [{ code: 'no-as-of', about: 'asOf', line: null } as const] : []),
    ...[...(trace.findings.some((f) => concludes(f.rule, 'breach', 'add')) ? [] : [claim.ground]), ...uncovered.filter((u) => !u.held).map((u) => u.ground)].map((about) => ({ code: 'no-rule-set', about, line: null }) as const),
    ...uncovered.filter((u) => u.held).map(({ ground }) => ({ code: 'ground-without-facts', about: ground, line: null }) as const),
    ...(range !== null && !range.exhaustive ? [{ code: 'not-exhaustive', about: 'range', line: null } as const] : []),
    ...(whole.length > 0 ? [{ code: 'partial-proof', about: whole.join(', '), line: null } as const] : []),
    ...(asksBackWithoutEnd(claim, trace) ? [{ code: 'restitution-without-end', about: 'relief.restitution', line: null } as const] : []),
    ...(asksInterestWithoutStart(claim, trace) ? [{ code: 'interest-without-start', about: 'relief.interest', line: null } as const] : []),
    ...(sumInsteadOfInterest(claim, trace) ? [{ code: 'sum-instead-of-interest', about: 'relief.interest', line: null } as const] : []),
    ...(priceMissing(trace) ? [{ code: 'price-not-known', about: 'services.fee', line: null } as const] : []),
    ...ratesMissing(trace).map((about) => ({ code: 'rate-not-known', about, line: null }) as const),
    ...ceilingsMet(trace).map((about) => ({ code: 'multiple-above-ceiling', about, line: null }) as const),
    ...otherwise.map((s) => ({ code: 'measured-otherwise', about: s.id, line: s.facts['performed']?.place.line ?? null }) as const),
    ...unheardOf(claim),
    ...marked,
    ...conventions.map((about) => ({ code: 'convention', about, line: null }) as const),
    ...(range === null ? [] : [...datesOf(claim.matter).varied.map(({ place }) => ({ code: 'date-in-range', about: place.path, line: place.line }) as const), ...datesOf(claim.matter).held.map(({ place }) => ({ code: 'date-in-part', about: place.path, line: place.line }) as const)]),
    ...claim.matter.notAssessed.filter((p) => !(claim.regime.decides ?? []).some((path) => p.path.replace(/\[[0-9]+\]/g, '').startsWith(path))).map((p) => ({ code: 'not-assessed', about: p.path, line: p.line }) as const),
  ];
};
