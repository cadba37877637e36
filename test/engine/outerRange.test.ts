import fc from 'fast-check';
import { assess } from '../../src/engine/assess.js';
import { claimOf } from '../../src/engine/claim.js';
import { explore } from '../../src/engine/explore.js';
import { awardOf } from '../../src/engine/ledger.js';
import { outerOutlook } from '../../src/engine/outlook.js';
import { BOUND } from '../../src/engine/leaves.js';
import type { Value } from '../../src/model/fact.js';
import type { AmountMeasure } from '../../src/model/measure.js';
import type { Matter } from '../../src/model/matter.js';
import type { Regime } from '../../src/model/regime.js';
import { SOURCE, matterOf, open, rule, subject, text, yesNo } from '../support/matters.js';
import { disputes } from '../support/synthetic.js';

/** Many independent losses, each asserted, under a limit over all and, where given, a second one whose heads overlap; an excuse and the first limit hang on open questions. */
const crowd = (claims: readonly number[], wide: number, narrow: number | null): { readonly matter: Matter; readonly regime: Regime } => {
  const amount = { ...yesNo('amount', 'loss'), answer: { shape: 'amount' as const } };
  const [excused, gross] = [yesNo('excused', 'case', 'respondent'), yesNo('gross', 'case')];
  const proven: AmountMeasure = { id: 'proven', source: SOURCE, asks: [{ question: amount, burden: 'claimant', about: 'bound' }], compute: (x) => ({ value: x.answer(amount) as bigint, working: [] }) };
  const limit = (value: number): AmountMeasure => ({ id: 'limit', source: SOURCE, asks: [], compute: () => ({ value: BigInt(value), working: [] }) });
  const rules = [
    rule({ id: 'breach', of: 'commitment', stage: 'breach', when: { all: [] }, then: [{ breach: true }] }),
    rule({ id: 'excuse', of: 'case', stage: 'defences', when: { ask: excused, burden: 'respondent' }, then: [{ excuse: 'whole' }] }),
    rule({ id: 'prove', of: 'loss', stage: 'heads', when: { concluded: 'founded' }, then: [{ prove: proven, heads: 'self' }] }),
    rule({ id: 'wide', of: 'case', stage: 'caps', when: { not: { ask: gross, burden: 'claimant' } }, then: [{ limit: limit(wide), heads: 'all' }] }),
    ...(narrow === null ? [] : [rule({ id: 'narrow', of: 'case', stage: 'caps', when: { all: [] }, then: [{ limit: limit(narrow), heads: { where: { is: 'odd', oneOf: ['yes'], about: 'bound' } } }] })]),
  ];
  const matter = matterOf(
    [subject('case', '', { excused: open(), gross: open() }), subject('commitment', 'c', {}, { owedBy: 'provider' }),
      ...claims.map((c, i) => subject('loss', `l${String(i).padStart(2, '0')}`, { amount: open([BigInt(c), 0n]) }, { odd: i % 2 === 1 ? 'yes' : 'no' }))],
    Object.fromEntries(claims.map((c, i) => [`l${String(i).padStart(2, '0')}`, { claimed: BigInt(c) }])),
  );
  return { matter, regime: { id: 'none', name: text('crowd'), rules, questions: [amount, excused, gross], parameters: [], checkedOn: 0 } };
};

const sampled = (matter: Matter, regime: Regime, seed: number): bigint => {
  let state = BigInt(seed) * 2862933555777941757n + 3037000493n;
  const coin = (): boolean => { state = (state * 6364136223846793005n + 1442695040888963407n) & ((1n << 64n) - 1n); return (state >> 33n) % 2n === 0n; };
  const supposed = new Map<string, Value>([['excused|case:', coin() && coin() && coin()], ['gross|case:', coin()]]);
  for (const s of matter.subjects.loss) supposed.set(`amount|${s.key}`, coin() ? (matter.losses.get(s.id)?.claimed ?? 0n) : 0n);
  return awardOf(explore(claimOf(matter, regime, 'contract', 'customer', 'provider', false), { mode: 'base', supposed, routes: 'named' }).leaves[0]?.ledger ?? []);
};

describe('beyond the bound', () => {
  it('the range contains every one of ten thousand sampled completions, and says that it is not exhaustive', () => {
    const { matter, regime } = crowd(Array.from({ length: 24 }, (_, i) => 100 + 37 * i), 3000, 700);
    const claim = claimOf(matter, regime, 'contract', 'customer', 'provider', false);
    const { range } = outerOutlook(explore(claim, { mode: 'range', supposed: new Map(), routes: 'named', join: true }), () => 0n);
    expect(range.exhaustive).toBe(false);
    for (let seed = 1; seed <= 10_000; seed++) {
      const award = sampled(matter, regime, seed);
      if (range.low === null || range.high === null || award < range.low || award > range.high) throw new Error(`${award} lies outside ${range.low} … ${range.high}`);
    }
  });

  it('is at most twice as wide as the exact range where both can be had (limits that do not overlap)', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 10, maxLength: 11 }), fc.integer({ min: 100, max: 3000 }), (claims, wide) => {
        const { matter, regime } = crowd(claims, wide, null);
        const exact = assess(matter, regime, { range: true, open: 'raised' }).range;
        const claim = claimOf(matter, regime, 'contract', 'customer', 'provider', false);
        const x = explore(claim, { mode: 'range', supposed: new Map(), routes: 'named', join: true });
        const outer = outerOutlook(x, () => 0n).range;
        if (exact === null || exact.low === null || exact.high === null || outer.low === null || outer.high === null) throw new Error('a bounded dispute has a bounded range');
        expect(outer.low <= exact.low && outer.high >= exact.high).toBe(true);
        expect(outer.high - outer.low <= 2n * (exact.high - exact.low)).toBe(true);
        expect(x.leaves.length).toBeLessThanOrEqual(BOUND.joined);
      }),
      { numRuns: 8 },
    );
  });

  it('contains the exact range of any made-up dispute', () => {
    fc.assert(
      fc.property(disputes(6), ({ matter, regime }) => {
        const exact = assess(matter, regime, { range: true, open: 'raised' }).range;
        const outer = outerOutlook(explore(claimOf(matter, regime, 'contract', 'customer', 'provider', false), { mode: 'range', supposed: new Map(), routes: 'named', join: true }), () => 0n).range;
        expect((outer.low ?? 0n) <= (exact?.low ?? 0n) && (outer.high ?? 0n) >= (exact?.high ?? 0n)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('still gives a verdict from the door: more losses than can be looked at one by one', () => {
    const { matter, regime } = crowd(Array.from({ length: 18 }, (_, i) => 100 + 2 ** i), 3000, 700);
    const verdict = assess(matter, regime, { range: true, open: 'raised' });
    expect(verdict.range).toMatchObject({ low: 0n, exhaustive: false });
    expect(verdict.warnings.map((w) => w.code)).toContain('not-exhaustive');
    expect(verdict.range?.high).not.toBeNull();
  });
});
