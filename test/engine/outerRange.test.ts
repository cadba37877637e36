import fc from 'fast-check';
import { assess } from '../../src/engine/assess.js';
import { claimOf } from '../../src/engine/claim.js';
import { explore } from '../../src/engine/explore.js';
import { allocate } from '../../src/values/allocate.js';
import { sum } from '../../src/values/money.js';
import { enclosing } from '../../src/engine/looking.js';
import { outerOutlook, outlookOf } from '../../src/engine/outlook.js';
import type { Range } from '../../src/model/verdict.js';
import type { AmountMeasure, Measure } from '../../src/model/measure.js';
import type { Heads } from '../../src/model/conclusion.js';
import type { Claim } from '../../src/model/claim.js';
import type { Question } from '../../src/model/question.js';
import type { Matter } from '../../src/model/matter.js';
import type { Regime } from '../../src/model/regime.js';
import { SOURCE, matterOf, open, rule, subject, text, yesNo } from '../support/matters.js';
import { disputes } from '../support/synthetic.js';

/** A limit over the losses that bear one of some marks (over all without a mark), standing or hanging on a question of its own. */
interface Limit { readonly over: readonly string[]; readonly to: number; readonly open: boolean }

/** Many independent losses, each asserted, under several limits whose heads may overlap in part, a share over some of them, and an excuse. */
const crowd = (claims: readonly number[], limits: readonly Limit[], marks: readonly (readonly string[])[], share: { readonly over: readonly string[]; readonly eighths: number } | null = null): { readonly matter: Matter; readonly regime: Regime } => {
  const amount = { ...yesNo('amount', 'loss'), answer: { shape: 'amount' as const } };
  const excused = yesNo('excused', 'case', 'respondent');
  const struck = limits.map((_, k) => yesNo(`struck${k}`, 'case'));
  const proven: AmountMeasure = { id: 'proven', source: SOURCE, asks: [{ question: amount, burden: 'claimant', about: 'bound' }], compute: (x) => ({ value: x.answer(amount) as bigint, working: [] }) };
  const fixed = <T>(value: T): Measure<T> => ({ id: 'fixed', source: SOURCE, asks: [], compute: () => ({ value, working: [] }) });
  const marked = (over: readonly string[]): Heads => (over.length === 0 ? 'all' : { where: { is: 'mark', oneOf: over, about: 'bound' } });
  const rules = [
    rule({ id: 'breach', of: 'commitment', stage: 'breach', when: { all: [] }, then: [{ breach: true }] }),
    rule({ id: 'excuse', of: 'case', stage: 'defences', when: { ask: excused, burden: 'respondent' }, then: [{ excuse: 'whole', as: 'force-majeure' }] }),
    rule({ id: 'prove', of: 'loss', stage: 'heads', when: { concluded: 'founded' }, then: [{ prove: proven, heads: 'self' }] }),
    ...(share === null ? [] : [rule({ id: 'share', of: 'case', stage: 'sharing', when: { all: [] }, then: [{ scale: fixed({ num: BigInt(share.eighths), den: 8n }), heads: marked(share.over) }] })]),
    ...limits.map((limit, k) => rule({
      id: `limit${k}`, of: 'case', stage: 'caps', when: limit.open ? { not: { ask: struck[k] as Question, burden: 'claimant' } } : { all: [] }, then: [{ limit: fixed(BigInt(limit.to)), heads: marked(limit.over) }],
    })),
  ];
  const id = (i: number): string => `l${String(i).padStart(2, '0')}`;
  const matter = matterOf(
    [subject('case', '', { excused: open(), ...Object.fromEntries(struck.map((q) => [q.id, open()])) }), subject('commitment', 'c', {}, { owedBy: 'provider' }),
      ...claims.map((c, i) => subject('loss', id(i), { amount: open([BigInt(c), 0n]) }, { mark: marks[i % marks.length] ?? [] }))],
    Object.fromEntries(claims.map((c, i) => [id(i), { claimed: BigInt(c) }])),
  );
  return { matter, regime: { id: 'none', name: text('crowd'), rules, questions: [amount, excused, ...struck], parameters: [], checkedOn: 0 } };
};

const WIDE: Limit = { over: [], to: 3000, open: true };
const NARROW: Limit = { over: ['odd'], to: 700, open: false };
const ODD = [[], ['odd']];

const claimIn = ({ matter, regime }: { readonly matter: Matter; readonly regime: Regime }): Claim => claimOf(matter, regime, 'contract', 'customer', 'provider', false);
const outerOf = (made: { readonly matter: Matter; readonly regime: Regime }, joined?: number): Range => outerOutlook(enclosing(claimIn(made), 'named', joined), () => 0n).range;
const exactOf = (made: { readonly matter: Matter; readonly regime: Regime }): Range => outlookOf(explore(claimIn(made), { mode: 'range', supposed: new Map(), routes: 'named' })).range;
const bounded = ({ low, high }: Range): readonly [bigint, bigint] => { if (low === null || high === null) throw new Error('a bounded dispute has a bounded range'); return [low, high]; };

/** One completion, decided by hand: each loss proven or not, then the limits one after the other. */
const sampled = (claims: readonly number[], limits: readonly Limit[], marks: readonly (readonly string[])[], coin: () => boolean): bigint => {
  if (coin() && coin() && coin()) return 0n;
  let heads = claims.map((c, i) => ({ id: String(i).padStart(2, '0'), weight: coin() ? BigInt(c) : 0n, marks: marks[i % marks.length] ?? [] }));
  for (const limit of limits) {
    const under = heads.filter((h) => limit.over.length === 0 || h.marks.some((m) => limit.over.includes(m)));
    if ((limit.open && coin()) || sum(under.map((h) => h.weight)) <= BigInt(limit.to)) continue;
    const parts = allocate(BigInt(limit.to), under);
    heads = heads.map((h) => ({ ...h, weight: parts.get(h.id) ?? h.weight }));
  }
  return sum(heads.map((h) => h.weight));
};

describe('beyond the bound', () => {
  it('the range contains every one of ten thousand sampled completions, and says that it is not exhaustive', () => {
    const claims = Array.from({ length: 24 }, (_, i) => 100 + 37 * i);
    const limits = [WIDE, NARROW, { over: ['third'], to: 400, open: true }];
    const marks = [[], ['odd'], ['third'], ['odd'], [], ['odd', 'third']];
    const range = outerOf(crowd(claims, limits, marks));
    expect(range.exhaustive).toBe(false);
    const [low, high] = bounded(range);
    let state = 1n;
    const coin = (): boolean => { state = (state * 6364136223846793005n + 1442695040888963407n) & ((1n << 64n) - 1n); return (state >> 33n) % 2n === 0n; };
    for (let n = 0; n < 10_000; n++) {
      const award = sampled(claims, limits, marks, coin);
      if (award < low || award > high) throw new Error(`${award} lies outside ${low} … ${high}`);
    }
  });

  const marks = fc.array(fc.subarray(['a', 'b', 'c']), { minLength: 3, maxLength: 3 });
  const limits = fc.array(fc.record({ over: fc.subarray(['a', 'b', 'c']), to: fc.integer({ min: 0, max: 2500 }), open: fc.boolean() }), { minLength: 1, maxLength: 4 });
  const shares = fc.option(fc.record({ over: fc.subarray(['a', 'b', 'c']), eighths: fc.integer({ min: 0, max: 8 }) }));

  it('is at most twice as wide as the exact range where both can be had, however the limits overlap and however few leaves there may be', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 3, maxLength: 7 }), limits, marks, shares, fc.constantFrom(2, 8, 32), (claims, list, of, share, joined) => {
        const made = crowd(claims, list, of, share);
        const [exact, outer] = [bounded(exactOf(made)), bounded(outerOf(made, joined))];
        expect(outer[0] <= exact[0] && outer[1] >= exact[1]).toBe(true);
        expect(outer[1] - outer[0] <= 2n * (exact[1] - exact[0])).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each([2, 8, 512])('contains the exact range of any made-up dispute, joined to %i leaves', (joined) => {
    fc.assert(
      fc.property(disputes(6), (made) => {
        const [exact, outer] = [bounded(exactOf(made)), bounded(outerOf(made, joined))];
        expect(outer[0] <= exact[0] && outer[1] >= exact[1]).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('contains what a comparison of joined sums decides, whichever way it goes', () => {
    const dear: AmountMeasure = { id: 'sum', source: SOURCE, asks: [], compute: (x) => ({ value: x.matter.subjects.loss.reduce((n, s) => n + x.head(s.id), 0n), working: [] }) };
    const most: AmountMeasure = { id: 'most', source: SOURCE, asks: [], compute: () => ({ value: 900n, working: [] }) };
    const made = crowd([300, 400, 500], [], [[]]);
    const late = rule({ id: 'late', of: 'case', stage: 'sharing', when: { compare: [dear, '>', most] }, then: [{ deny: true, heads: 'all' }] });
    const with900 = { ...made, regime: { ...made.regime, rules: [...made.regime.rules, late] } };
    expect(bounded(exactOf(with900))).toEqual([0n, 900n]);
    const outer = bounded(outerOf(with900, 2));
    expect(outer[0] === 0n && outer[1] >= 900n).toBe(true);
  });

  it('still gives a verdict from the door: more losses than can be looked at one by one', () => {
    const { matter, regime } = crowd(Array.from({ length: 18 }, (_, i) => 100 + 2 ** i), [WIDE, NARROW], ODD);
    const verdict = assess(matter, regime, { range: true, open: 'raised' });
    expect(verdict.range).toMatchObject({ low: 0n, exhaustive: false });
    expect(verdict.warnings.map((w) => w.code)).toContain('not-exhaustive');
    expect(verdict.range?.high).not.toBeNull();
  });
});
