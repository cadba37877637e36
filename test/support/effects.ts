import { assess } from '../../src/engine/assess.js';
import type { Conclusion } from '../../src/model/conclusion.js';
import type { Regime } from '../../src/model/regime.js';
import type { Rule } from '../../src/model/rule.js';
import type { Verdict } from '../../src/model/verdict.js';
import { caseFiles } from './cases.js';
import type { Case } from './cases.js';

const concluding = (rule: Rule): readonly Conclusion[] => [...rule.then, ...(rule.readings ?? []).flatMap((r) => r.then)];
const onlyNotes = (rule: Rule): boolean => concluding(rule).every((c) => 'note' in c);

const plain = (value: unknown): string => JSON.stringify(value, (_, x: unknown) => (typeof x === 'bigint' ? `${x}` : x));

const told = (v: Verdict): string => plain({
  outcome: v.outcome, claimed: v.claimed, award: v.award, range: v.range === null ? null : [v.range.low, v.range.high], streams: v.streams, net: v.netPayable,
  grounds: v.grounds.map((g) => [g.ground, g.admissible, g.award, g.chosen]),
  clauses: v.clauses.map((c) => [c.subject.key, c.status, c.open, c.status === 'effective' || c.status === 'not-triggered' ? c.rule?.id : null]), commitments: v.commitments.map((c) => [c.subject.key, c.result, c.intensity]),
  defences: v.defences.map((d) => [d.id, d.established]), heads: v.heads.map((h) => [h.subject.id, h.awarded, h.steps.map((s) => [s.rule.id, s.from, s.to])]),
  adjustments: v.adjustments.map((s) => [s.rule.id, s.from, s.to]), remedies: v.remedies.map((r) => [r.name, r.granted, r.rule.id]), deadlines: v.deadlines.map((d) => [d.name, d.day]), next: v.steps.map((s) => [s.name, s.by, s.day]),
  parties: v.parties.map((p) => [p.id, p.how, p.external, p.internalShare, p.recourse]), counter: v.counterclaims.map((c) => [c.owed, c.setOff]),
  bearers: [...v.decisive, ...v.notDecisive, ...v.notRaised].map((q) => [q.question.id, q.subject.key, 'bearer' in q ? q.bearer : null]),
});

const without = (regime: Regime, ids: readonly string[]): Regime => ({ ...regime, rules: regime.rules.filter((r) => !ids.includes(r.id)) });

/** With the range only where the base says nothing: it costs more than the rest. */
const changes = (rule: Rule, regime: Regime, c: Case): boolean => [false, true].some((range) => {
  const verdict = (law: Regime): string => told(assess(c.matter, law, { range, open: 'raised', ground: c.ground }));
  return verdict(regime) !== verdict(without(regime, [rule.id]));
});

/** Other rules that say the same of the same facts: what a rule adds is seen once they are out. */
export type SameEffect = Readonly<Record<string, readonly string[]>>;

/**
 * Every rule of a law that is more than a note changes something in a case of its own: without it a status, a duty, a burden, an excuse, an amount, a party, a remedy,
 * a deadline or the range is another.
 */
export const describeEffects = (regime: Regime, same: SameEffect): void => {
  const files = caseFiles();
  const rules = regime.rules.filter((r) => !onlyNotes(r));
  test.each(rules.map((r) => [r.id, r] as const))('%s', (id, rule) => {
    const own = files.filter((f) => f.rule === id).flatMap((f) => f.cases).filter((c) => c.expect !== 'no');
    expect(own.some((c) => changes(rule, without(regime, same[id] ?? []), c))).toBe(true);
  });
  const beside = Object.entries(same);
  if (beside.length > 0) test.each(beside)('%s says what another rule says', (id, others) => {
    const rule = rules.find((r) => r.id === id) as Rule;
    const own = files.filter((f) => f.rule === id).flatMap((f) => f.cases).filter((c) => c.expect !== 'no');
    expect(others.filter((o) => !regime.rules.some((r) => r.id === o))).toEqual([]);
    expect(own.some((c) => changes(rule, regime, c))).toBe(false);
  });
};
