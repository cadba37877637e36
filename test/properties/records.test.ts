import { assess } from '../../src/engine/assess.js';
import { claimOf, inForce } from '../../src/engine/claim.js';
import { explore } from '../../src/engine/explore.js';
import { EMPTY, awardOf } from '../../src/engine/ledger.js';
import { measurementsOf, withMeasurements } from '../../src/engine/measured.js';
import { questionKey } from '../../src/model/subject.js';
import type { AnswerGiven, Verdict } from '../../src/model/verdict.js';
import { finding } from '../support/examples.js';
import type { Json } from '../support/cases.js';
import { decided, matterOf, on } from '../support/records.js';
import type { Documents } from '../support/records.js';

/** Laws that hold for every record, over the disputes of the examples with facts changed at random, under the law of each. */

const least = (a: bigint | null | undefined): bigint => a ?? 10n ** 40n;
const figures = (v: Verdict): string =>
  JSON.stringify([v.outcome, v.award, v.range?.low, v.range?.high, v.netPayable, v.heads.map((h) => [h.subject.id, h.awarded]).sort(), v.decisive.map((q) => [q.question.id, q.subject.key, q.effectAtBase, q.greatestEffect])], (_, x: unknown) => (typeof x === 'bigint' ? `${x}` : x));

/** A part worked out from dates where nobody gives a figure; a finding of an aggravated part says that a fault made it worse, one of how acts combined that there were several, one of no fault that there was none where nobody had shown any; one of what goes back that something does. */
const SAYS_MORE = ['expanded-part', 'aggravated-part', 'concurrence', 'fault-degree', 'refund-amount'];

describe('whatever the facts of a record', () => {
  it('the base lies in the range, and both ends are reached by their witnesses', () => {
    on((v, _, matter) => {
      expect(v.award >= 0n && least(v.range?.low) <= v.award && v.award <= least(v.range?.high)).toBe(true);
      const measured = withMeasurements(matter, measurementsOf([matter]), true);
      const claim = claimOf(measured, v.regime, v.ground, matter.claimant, v.respondent, false);
      const supposing = (given: readonly AnswerGiven[]): bigint => {
        const supposed = new Map(given.map((g) => [questionKey(g.question.id, g.subject.key, g.second?.key), g.value]));
        return awardOf(explore(claim, { mode: 'base', supposed, routes: 'named' }).leaves[0]?.ledger ?? EMPTY);
      };
      // the end of a court's band is no answer that can be supposed
      const judged = (given: readonly AnswerGiven[]): boolean => given.some((g) => g.value === 'low' || g.value === 'high');
      for (const end of ['low', 'high'] as const) {
        const given = v.range?.witness[end] ?? [];
        if (v.range !== null && v.range[end] !== null && !judged(given)) expect(supposing(given)).toBe(v.range[end]);
      }
    }, 80);
  });

  it('every head and every total telescopes, and every step cites a rule in force on its date', () => {
    on((v) => {
      for (const head of v.heads) {
        let now = head.claimed;
        for (const step of head.steps) {
          if (now !== null) expect(step.from).toBe(now);
          expect(inForce(step.rule, step.subject ?? head.subject, v.matter)).toBe(true);
          now = step.to;
        }
        if (now !== null) expect(now).toBe(head.awarded);
      }
      for (const step of v.adjustments) expect(step.to).not.toBe(step.from);
    }, 60);
  });

  it('a court that finds what is taken for now moves no figure', () => {
    on((v, d) => {
      for (const q of [...v.decisive, ...v.notRaised].slice(0, 6)) {
        if (SAYS_MORE.includes(q.question.id)) continue;
        const matter = matterOf(d, [finding({ ...q, value: q.taken }, v)]);
        if (matter === undefined) throw new Error(`the finding on ${q.question.id} is refused`);
        const w = assess(matter, v.regime, { range: true, open: 'raised', ground: v.ground });
        expect([q.question.id, q.subject.key, w.award]).toEqual([q.question.id, q.subject.key, v.award]);
        expect([q.question.id, least(w.range?.low) >= least(v.range?.low), least(w.range?.high) <= least(v.range?.high)]).toEqual([q.question.id, true, true]);
      }
    }, 60);
  });

  it('the order of lists never matters, and the same record is decided alike twice', () => {
    on((v, d) => {
      const turned = (value: Json | undefined): Json => (Array.isArray(value) ? [...value].reverse() : (value ?? null));
      const other = structuredClone(d) as { contract: { [key: string]: Json }; incident: { [key: string]: Json } };
      for (const list of ['clauses', 'commitments', 'services']) if (other.contract[list] !== undefined) other.contract[list] = turned(other.contract[list]);
      for (const list of ['losses', 'causes', 'notices', 'performance', 'pleas', 'disputed']) if (other.incident[list] !== undefined) other.incident[list] = turned(other.incident[list]);
      const matter = matterOf(other);
      if (matter === undefined) throw new Error('turned round, the record is refused');
      expect(figures(decided(other, matter))).toBe(figures(v));
    }, 60);
  });

  it('to strike a cap or an exclusion, or to raise a cap, never lowers the award nor an end of its range', () => {
    on((v, d) => {
      const clauses = d.contract['clauses'] as { id: string; kind: string; protects?: string; limit?: { amount?: number } }[] | undefined;
      const disputed = (clause: string): { [key: string]: Json } => ({ ...d.incident, disputed: ((d.incident['disputed'] ?? []) as { clause?: string }[]).filter((q) => q.clause !== clause) });
      const notLess = (other: Documents): void => {
        const matter = matterOf(other);
        if (matter === undefined) return;
        const w = assess(matter, v.regime, { range: true, open: 'raised', ground: v.ground });
        expect(w.award >= v.award).toBe(true);
        // two limiting clauses on one head raise the question which of them applies; with one of them struck, nobody asks
        if (v.decisive.some((q) => q.question.id === 'clause-covers')) return;
        expect([least(w.range?.low) >= least(v.range?.low), least(w.range?.high) >= least(v.range?.high)]).toEqual([true, true]);
      };
      for (const clause of clauses ?? []) {
        if (!['cap', 'head-exclusion', 'cause-exclusion'].includes(clause.kind) || clause.protects === 'customer') continue;
        notLess({ contract: { ...d.contract, clauses: (clauses ?? []).filter((c) => c !== clause) }, incident: disputed(clause.id) });
        if (typeof clause.limit?.amount === 'number') notLess({ contract: { ...d.contract, clauses: (clauses ?? []).map((c) => (c === clause ? { ...c, limit: { amount: (clause.limit?.amount ?? 0) + 137 } } : c)) }, incident: d.incident });
      }
    }, 60);
  });
});
