import fc from 'fast-check';
import { assess } from '../../src/engine/assess.js';
import type { Stated } from '../../src/model/fact.js';
import type { AmountMeasure, ShareMeasure } from '../../src/model/measure.js';
import type { Verdict } from '../../src/model/verdict.js';
import { WHOLE, ratio } from '../../src/values/ratio.js';
import type { Ratio } from '../../src/values/ratio.js';
import { PLACE, SOURCE, is, matterOf, rule, subject, text, yesNo } from '../support/matters.js';

/** A debtor owes 1,000, but nothing once a second amount exceeds a threshold strictly inside its range: the corners alone would not show it. */
const verdict = (paid: Stated, threshold: bigint, sign: '>' | '>='): Verdict => {
  const shown = { ...yesNo('shown', 'case', 'respondent'), answer: { shape: 'amount' as const } };
  const measure = (id: string, value: bigint): AmountMeasure => ({ id, source: SOURCE, asks: [], compute: () => ({ value, working: [] }) });
  const amount: AmountMeasure = { id: 'amount', source: SOURCE, asks: [{ question: shown, burden: 'respondent', about: 'case' }], compute: (x) => ({ value: x.answer(shown) as bigint, working: [] }) };
  const rules = [
    rule({ id: 'breach', of: 'commitment', stage: 'breach', when: { all: [] }, then: [{ breach: true }] }),
    rule({ id: 'between', of: 'case', stage: 'sharing', when: { all: [{ compare: [amount, sign, measure('low', threshold)] }, { not: { compare: [amount, '>', measure('high', threshold + 10n)] } }] }, then: [{ deny: true, heads: 'all' }] }),
  ];
  const matter = matterOf([subject('case', '', { shown: paid }), subject('commitment', 'c', {}, { owedBy: 'provider' }), subject('loss', 'l')], { l: { claimed: 1000n } });
  return assess(matter, { id: 'none', name: text('made up'), rules, questions: [shown], parameters: [], checkedOn: 0 }, { range: true, open: 'raised' });
};

const ranged: Stated = { state: 'open', values: [0n, 900n], likely: 0n, place: PLACE };

describe('an amount given as a range that enters a comparison', () => {
  it('is looked at on both sides of the threshold, not only at its corners', () => {
    const v = verdict(ranged, 500n, '>');
    expect([v.award, v.range?.low, v.range?.high]).toEqual([1000n, 0n, 1000n]);
    const values = v.decisive[0]?.answers.flatMap((a) => a.values);
    expect(values).toEqual(expect.arrayContaining([500n, 501n, 510n, 511n]));
    expect(v.decisive[0]?.answers.find((a) => a.values.includes(501n))?.award).toBe(0n);
    expect(v.decisive[0]?.answers.find((a) => a.values.includes(511n))?.award).toBe(1000n);
  });

  it('turns one minor unit earlier when the threshold itself counts', () => {
    const at = (sign: '>' | '>='): bigint | null | undefined => verdict({ ...ranged, likely: 0n }, 500n, sign).decisive[0]?.answers.find((a) => a.values.includes(500n))?.award;
    expect([at('>'), at('>=')]).toEqual([1000n, 0n]);
  });

  it('needs no second look when the amount is known', () => {
    expect(verdict(is(505n), 500n, '>')).toMatchObject({ award: 0n, range: { low: 0n, high: 0n } });
  });
});

/** Two losses and a share, each known within a range, and nothing owed once what is left of the losses exceeds a limit: the amounts reach the comparison through the ledger alone. */
const ledger = (first: Stated, second: Stated, share: Stated, limit: bigint): Verdict => {
  const amount = { ...yesNo('amount', 'loss'), answer: { shape: 'amount' as const } };
  const part = { ...yesNo('part', 'case', 'respondent'), answer: { shape: 'share' as const } };
  const proven: AmountMeasure = { id: 'proven', source: SOURCE, asks: [{ question: amount, burden: 'claimant', about: 'bound' }], compute: (x) => ({ value: x.answer(amount) as bigint, working: [] }) };
  const kept: ShareMeasure = { id: 'kept', source: SOURCE, asks: [{ question: part, burden: 'respondent', about: 'case' }], compute: (x) => ({ value: x.answer(part) as Ratio, working: [] }) };
  const left: AmountMeasure = { id: 'left', source: SOURCE, asks: [], compute: (x) => ({ value: x.matter.subjects.loss.reduce((n, l) => n + x.head(l.id), 0n), working: [] }) };
  const most: AmountMeasure = { id: 'most', source: SOURCE, asks: [], compute: () => ({ value: limit, working: [] }) };
  const rules = [
    rule({ id: 'breach', of: 'commitment', stage: 'breach', when: { all: [] }, then: [{ breach: true }] }),
    rule({ id: 'prove', of: 'loss', stage: 'heads', when: { concluded: 'founded' }, then: [{ prove: proven, heads: 'self' }] }),
    rule({ id: 'share', of: 'case', stage: 'sharing', when: { all: [] }, then: [{ scale: kept, heads: 'all' }] }),
    rule({ id: 'excess', of: 'case', stage: 'caps', when: { compare: [left, '>', most] }, then: [{ deny: true, heads: 'all' }] }),
  ];
  const matter = matterOf([subject('case', '', { part: share }), subject('commitment', 'c', {}, { owedBy: 'provider' }), subject('loss', 'l', { amount: first }), subject('loss', 'm', { amount: second })], { l: { claimed: 900n }, m: { claimed: 900n } });
  return assess(matter, { id: 'none', name: text('made up'), rules, questions: [amount, part], parameters: [], checkedOn: 0 }, { range: true, open: 'raised' });
};

const between = (low: bigint, high: bigint): Stated => ({ state: 'open', values: [low, high], likely: low, place: PLACE });

describe('an amount or a share that reaches a comparison through the ledger', () => {
  it('is looked at on both sides of the point at which the comparison turns', () => {
    const v = ledger(between(0n, 900n), is(0n), is(WHOLE), 500n);
    expect([v.award, v.range?.low, v.range?.high]).toEqual([0n, 0n, 500n]);
    expect(v.decisive[0]?.answers.flatMap((a) => a.values)).toEqual(expect.arrayContaining([0n, 500n, 501n, 900n]));
  });

  it('beside another one, whichever of the two makes up the rest', () => {
    fc.assert(fc.property(fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30)), fc.bigInt({ min: 0n, max: 60n }), ([a, b, c, d], limit) => {
      const [low, high, least, most] = [BigInt(Math.min(a, b)), BigInt(Math.max(a, b)), BigInt(Math.min(c, d)), BigInt(Math.max(c, d))];
      const awards: bigint[] = [];
      for (let x = low; x <= high; x++) for (let y = least; y <= most; y++) awards.push(x + y > limit ? 0n : x + y);
      const { range } = ledger(between(low, high), between(least, most), is(WHOLE), limit);
      expect([range?.low, range?.high]).toEqual([awards.reduce((m, n) => (n < m ? n : m)), awards.reduce((m, n) => (n > m ? n : m))]);
    }), { numRuns: 60 });
  });

  it('of a share too, to the last unit', () => {
    const v = ledger(is(900n), is(0n), { state: 'open', values: [ratio(1n, 10n), ratio(9n, 10n)], place: PLACE }, 500n);
    expect([v.range?.low, v.range?.high]).toEqual([0n, 500n]);
  });

  it('but a loss that is merely asserted is proven or it is not: nothing lies between', () => {
    const v = ledger({ state: 'open', values: [900n, 0n], apart: true, place: PLACE }, is(0n), is(WHOLE), 500n);
    expect([v.range?.low, v.range?.high]).toEqual([0n, 0n]);
  });
});
