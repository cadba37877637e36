import { labelsOf } from '../../model/subject.js';
import type { Reported } from '../../model/reported.js';
import type { ExcuseKind } from '../../model/conclusion.js';
import type { Rule } from '../../model/rule.js';
import type { AnswerGiven, Range } from '../../model/verdict.js';
import { plainAmount, plainValue } from '../amounts.js';
import { citationOf, subjectOf, subjectOfKeys } from '../citation.js';
import type { Words } from '../messages/words.js';
import { answerOf, failedIn } from '../trace.js';
import { measurementOf } from './measured.js';
import { placeJson } from './place.js';
import type { Json } from './value.js';

/** Answers as part of a completion. */
export const givenOf = (list: readonly AnswerGiven[], v: Reported): Json =>
  list.map((g) => ({ question: g.question.id, subject: subjectOf(g.subject, g.second), answer: plainValue(g.value, v.matter.digits) }));

/** A range with the witness of each end; null where none was computed. */
export const rangeOf = (range: Range | null, v: Reported): Json =>
  range === null ? null : {
    low: plainAmount(range.low, v.matter.digits),
    high: plainAmount(range.high, v.matter.digits),
    exhaustive: range.exhaustive,
    witness: { low: givenOf(range.witness.low, v), high: givenOf(range.witness.high, v) },
    ...(range.days === undefined ? {} : { days: { low: range.days.low.map(({ path, day }) => ({ path, day })), high: range.days.high.map(({ path, day }) => ({ path, day })) } }),
    ...(range.limits.length === 0 ? {} : { limits: range.limits }),
  };

/** Every promise: how intense, kept or broken, by which rule. */
export const commitmentsOf = (v: Reported, words: Words): Json =>
  v.commitments.flatMap((c): readonly Json[] => {
    const law = { duty: c.intensity, place: placeJson(v, c.subject), rule: c.rule?.id ?? null, citation: c.rule === null ? null : citationOf(c.rule, words.language) };
    const measured = v.measurements.flatMap((m, index) => (m.id === c.subject.id ? [{ m, index }] : []));
    const ours = v.together === null ? measured : measured.filter(({ m }) => m.incidents.includes(v.matter.incident.id));
    if (ours.length === 0) return [{ id: c.subject.id, kind: labelsOf(c.subject, 'kind')[0] ?? null, result: c.result, ...law }];
    if (v.together !== null) return ours.map(({ m, index }) => ({ id: m.id, kind: m.kind, measurement: index, result: m.result, found: c.result, ...law }));
    return ours.map(({ m }) => ({ ...measurementOf(m, v), found: c.result, ...law }));
  });

/** Every excuse: established or not, and the element that failed. */
export const defencesOf = (v: Reported, words: Words): Json =>
  v.defences.map(({ id, established, finding }) => {
    const failed = failedIn(finding.because);
    return {
      id, ...excuseKindOf(finding.rule), subject: subjectOf(finding.subject), established, result: established ? 'established' : 'rejected', rule: finding.rule.id, citation: citationOf(finding.rule, words.language),
      failed: established || failed === undefined ? null : {
        question: failed.question, subject: subjectOfKeys(failed.subject, failed.second), answer: answerOf(failed, v.regime, v.matter.digits), needed: failed.needed,
      },
    };
  });

/** What an excuse of this rule rests on, by its conclusions or, where they are contested, its readings. */
const excuseKindOf = (rule: Rule): { readonly kind?: ExcuseKind } =>
  [...rule.then, ...(rule.readings ?? []).flatMap((r) => r.then)].flatMap((c) => ('excuse' in c ? [{ kind: c.as }] : []))[0] ?? {};

/** Every clause: what became of it, by which rule, and the rules that examined it. */
export const clausesOf = (v: Reported, words: Words): Json =>
  v.clauses.map((c) => ({
    id: c.subject.id, kind: labelsOf(c.subject, 'kind')[0] ?? null, status: c.status, open: c.open, place: placeJson(v, c.subject),
    rule: c.rule?.id ?? null, citation: c.rule === null ? null : citationOf(c.rule, words.language),
    tested: [...new Set(c.tested.map((f) => f.rule.id))],
  }));

/** Every debtor: what he owes outside and bears inside. */
export const partiesOf = (v: Reported): Json => {
  const amount = (sum: bigint): Json => plainAmount(sum, v.matter.digits);
  const assessed = (sum: bigint | null): Json => (sum === null ? null : amount(sum));
  return v.parties.map((p) => ({
    id: p.id, name: p.name, stream: p.stream, how: p.how, part: p.part, external: amount(p.external), alone: assessed(p.alone), commonShare: assessed(p.commonShare), internalShare: assessed(p.internalShare),
    paid: amount(p.paid), recourse: p.recourse.map((r) => ({ against: r.against, amount: amount(r.amount) })), rules: p.rules.map((r) => r.id),
  }));
};
