import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { assess } from '../../src/engine/assess.js';
import { claimOf, inForce } from '../../src/engine/claim.js';
import { explore } from '../../src/engine/explore.js';
import { EMPTY, awardOf } from '../../src/engine/ledger.js';
import { measurementsOf, withMeasurements } from '../../src/engine/measured.js';
import type { Value } from '../../src/model/fact.js';
import type { Step } from '../../src/model/finding.js';
import type { QuestionKey } from '../../src/model/subject.js';
import type { Verdict } from '../../src/model/verdict.js';
import { json } from '../../src/output/json.js';
import { settingIn } from '../output/verdicts.js';
import { set } from '../support/cases.js';
import type { Json } from '../support/cases.js';
import { decided, documents, matterOf, on, plans } from '../support/records.js';
import type { Documents } from '../support/records.js';

/** What holds of the money in every verdict under the law of France and of China: records of the examples with facts changed at random. */

const most = (a: bigint | null | undefined): bigint => a ?? 10n ** 40n;
const steps = (v: Verdict): readonly Step[] => [...v.heads.flatMap((h) => h.steps), ...v.adjustments];
const sum = (list: readonly bigint[]): bigint => list.reduce((n, x) => n + x, 0n);

it('no step but one that puts an agreed sum in place, or revises it, raises an amount; the award is nothing or more, and no more than what is claimed, agreed and given by a statute', () => {
  on((v) => {
    const raising = steps(v).filter((s) => s.from !== null && s.to > s.from);
    expect(raising.filter((s) => !['replaced', 'revised', 'allotted'].includes(s.because)).map((s) => [s.rule.id, s.because])).toEqual([]);
    expect(v.award >= 0n).toBe(true);
    if (v.claimed === null) return;
    const agreed = sum(v.heads.flatMap((h) => h.steps).concat(v.adjustments).filter((s) => (s.because === 'replaced' || s.because === 'revised') && s.from !== null && s.to > s.from).map((s) => s.to - (s.from ?? 0n)));
    expect(v.award <= v.claimed + agreed + sum(v.additions.map((a) => a.amount))).toBe(true);
  }, 30);
});

it('what the debtors bear in the end adds up to what they owe together, and nobody is paid back more than he bears too much', () => {
  on((v) => {
    for (const stream of new Set(v.parties.map((p) => p.stream))) {
      const owing = v.parties.filter((p) => p.stream === stream);
      const together = owing.filter((p) => p.how !== 'several');
      const assessed = together.filter((p) => p.how !== 'not-assessed');
      expect(together.flatMap((p) => (p.how === 'not-assessed' ? [p.alone, p.commonShare, p.internalShare] : []))).toEqual(together.flatMap((p) => (p.how === 'not-assessed' ? [null, null, null] : [])));
      expect(sum(assessed.map((p) => p.internalShare ?? 0n))).toBe(assessed.reduce((n, p) => (p.external > n ? p.external : n), 0n));
      for (const p of owing.filter((x) => x.how !== 'not-assessed')) {
        expect((p.alone ?? 0n) + (p.commonShare ?? 0n)).toBe(p.internalShare);
        expect((p.internalShare ?? 0n) <= p.external || owing.some((o) => o.recourse.some((r) => r.against === p.id))).toBe(true);
      }
    }
    expect(sum(Object.entries(v.streams).filter(([name]) => !['interest', 'costs', 'setOff'].includes(name)).map(([, s]) => s.base))).toBe(v.award);
  }, 30);
});

it('every reduction cites a rule that is in force on its date', () => {
  on((v) => {
    for (const h of v.heads) for (const s of h.steps) expect([s.rule.id, inForce(s.rule, s.subject ?? h.subject, v.matter)]).toEqual([s.rule.id, true]);
    for (const s of v.adjustments) expect([s.rule.id, s.subject === null || inForce(s.rule, s.subject, v.matter)]).toEqual([s.rule.id, true]);
  }, 25);
});

it('every sampled completion of the open answers lies in the range', () => {
  fc.assert(fc.property(plans, fc.infiniteStream(fc.nat(1_000_000)), (plan, dice) => {
    const d = documents(plan);
    const matter = matterOf(d);
    fc.pre(matter !== undefined);
    const v = decided(d, matter);
    const claim = claimOf(withMeasurements(matter, measurementsOf([matter]), true), v.regime, v.ground, matter.claimant, v.respondent, false);
    for (let n = 0; n < 12; n++) {
      const supposed = new Map<QuestionKey, Value>();
      for (const q of v.decisive) {
        const values = q.answers.flatMap((a) => a.values);
        const value = values[(dice.next().value as number) % Math.max(1, values.length)];
        if (value !== undefined) supposed.set(`${q.question.id}|${q.subject.key}${q.second !== undefined ? `|${q.second.key}` : ''}`, value);
      }
      const award = awardOf(explore(claim, { mode: 'base', supposed, routes: 'named' }).leaves[0]?.ledger ?? EMPTY);
      expect([most(v.range?.low) <= award, award <= most(v.range?.high)]).toEqual([true, true]);
    }
  }), { numRuns: 40 });
});

it('a higher share of the customer never raises damages', () => {
  fc.assert(fc.property(plans, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 10 }), (plan, low, more) => {
    const withShare = (share: number): Verdict | undefined => {
      const d = documents(plan);
      set(d.incident, 'customer.contributedShare', share / 10);
      const matter = matterOf(d);
      return matter === undefined ? undefined : decided(d, matter);
    };
    const [less, greater] = [withShare(low), withShare(Math.min(10, low + more))];
    fc.pre(less !== undefined && greater !== undefined && less.ground === greater.ground);
    expect(greater.streams.damages.base <= less.streams.damages.base).toBe(true);
  }), { numRuns: 40 });
});

/** The names of the fields that hold money, as the schemas say. */
const moneyIn = (node: Json): readonly string[] =>
  Array.isArray(node) ? node.flatMap(moneyIn)
  : node === null || typeof node !== 'object' ? []
  : Object.entries(node).flatMap(([key, value]) => [...(key === 'properties' && value !== null && typeof value === 'object' ? Object.entries(value).filter(([, field]) => /#.[$]defs.(Optional)?Amount"/.test(JSON.stringify(field))).map(([name]) => name) : []), ...moneyIn(value)]);
const MONEY = new Set(['contract', 'incident'].flatMap((name) => moneyIn(JSON.parse(readFileSync(join(process.cwd(), 'schemas', `${name}.schema.json`), 'utf8')) as Json)).filter((name) => name !== 'deliveredValue')); // a share, or a mapping with an amount of its own

const times = (value: Json, by: number): Json =>
  typeof value === 'number' ? Math.round(value * by * 100) / 100
  : Array.isArray(value) ? value.map((x) => times(x, by))
  : value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([k, x]) => [k, k === 'currency' ? x : times(x, by)]))
  : typeof value === 'string' && /^-?[0-9]+(\.[0-9]+)?$/.test(value) ? (Math.round(Number(value) * by * 100) / 100).toFixed(2) : value;

const scaled = (node: Json, by: number): Json =>
  Array.isArray(node) ? node.map((x) => scaled(x, by))
  : node !== null && typeof node === 'object' ? Object.fromEntries(Object.entries(node).map(([k, x]) => [k, MONEY.has(k) && !(Array.isArray(x) && k === 'paid') ? times(x, by) : scaled(x, by)]))
  : node;

it('all amounts times a whole number give every result times that number, within a minor unit for each step that rounds', () => {
  fc.assert(fc.property(plans, fc.integer({ min: 2, max: 9 }), (plan, by) => {
    const d = documents(plan);
    const other = scaled(d as unknown as Json, by) as unknown as Documents;
    const [matter, larger] = [matterOf(d), matterOf(other)];
    fc.pre(matter !== undefined && larger !== undefined);
    const v = decided(d, matter);
    const w = assess(larger, v.regime, { range: true, open: 'raised', ground: v.ground });
    // a statute that gives a sum, a floor or a ceiling in figures does not grow with the dispute
    fc.pre(!v.additions.some((a) => a.stream === 'costs' || a.stream === 'punitive'));
    const slack = BigInt(by) * BigInt(4 + steps(v).filter((s) => s.unrounded !== undefined).length);
    const near = (a: bigint | null | undefined, b: bigint | null | undefined): boolean => (a === null || b === null || a === undefined || b === undefined ? a === b : (a * BigInt(by) - b) ** 2n <= slack ** 2n);
    expect([near(v.award, w.award), near(v.range?.low, w.range?.low), near(v.range?.high, w.range?.high), near(v.claimed, w.claimed)]).toEqual([true, true, true, true]);
    expect(w.decisive.map((q) => [q.question.id, q.subject.key]).sort()).toEqual(v.decisive.map((q) => [q.question.id, q.subject.key]).sort());
  }), { numRuns: 40 });
});

it('the same documents, read and decided again, give the same bytes', () => {
  on((v, d) => {
    const again = matterOf(structuredClone(d));
    if (again === undefined) throw new Error('read again, the record is refused');
    expect(json([decided(d, again)], settingIn('zh', { detail: 'full' }))).toBe(json([v], settingIn('zh', { detail: 'full' })));
  }, 30);
});
