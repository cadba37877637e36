import { assess } from '../../src/engine/assess.js';
import type { Stated } from '../../src/model/fact.js';
import type { AmountMeasure } from '../../src/model/measure.js';
import type { Verdict } from '../../src/model/verdict.js';
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
