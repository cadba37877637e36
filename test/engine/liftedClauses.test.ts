import { assess } from '../../src/engine/assess.js';
import type { AmountMeasure } from '../../src/model/measure.js';
import type { Rule } from '../../src/model/rule.js';
import type { Verdict } from '../../src/model/verdict.js';
import { SOURCE, matterOf, rule, subject, text } from '../support/matters.js';

/** A debtor owes 1,000 and its contract limits that, unless the clause is lifted. */
const verdict = (limit: bigint, ...lifting: readonly Rule[]): Verdict => {
  const most: AmountMeasure = { id: 'most', source: SOURCE, asks: [], compute: () => ({ value: limit, working: [] }) };
  const rules = [
    rule({ id: 'breach', of: 'commitment', stage: 'breach', certainty: 'read', when: { all: [] }, then: [{ breach: true }] }),
    ...lifting,
    rule({ id: 'cap', of: 'clause', stage: 'caps', certainty: 'read', when: { not: { concluded: 'ineffective' } }, then: [{ limit: most, heads: 'all' }] }),
  ];
  const matter = matterOf([subject('clause', 'k'), subject('commitment', 'c', {}, { owedBy: 'provider' }), subject('loss', 'l')], { l: { claimed: 1000n } });
  return assess(matter, { id: 'none', name: text('made up'), rules, questions: [], parameters: [], checkedOn: 0 }, { range: true, open: 'raised' });
};

const lifts = (id: string, certainty: Rule['certainty']): Rule => rule({ id, of: 'clause', stage: 'clauses', certainty, when: { all: [] }, then: [{ clause: 'void' }] });

const told = (v: Verdict): readonly string[] => v.warnings.filter((w) => ['unverified-rule', 'contested-rule', 'convention'].includes(w.code)).map((w) => `${w.code} ${w.about}`);

describe('a clause that a marked rule lifts', () => {
  it.each([['unverified', 'unverified-rule'], ['contested', 'contested-rule'], ['convention', 'convention']] as const)('is told where it would have cut: %s', (certainty, code) => {
    const v = verdict(200n, lifts('a', certainty));
    expect([v.award, told(v)]).toEqual([1000n, [`${code} a`]]);
  });

  it('is not told where it would have cut nothing', () => {
    expect(told(verdict(1000n, lifts('a', 'unverified')))).toEqual([]);
    expect(told(verdict(999n, lifts('a', 'unverified')))).toEqual(['unverified-rule a']);
  });

  it('is not told where a rule that was read lifts it too', () => {
    expect(told(verdict(200n, lifts('a', 'unverified'), lifts('b', 'read')))).toEqual([]);
    expect(told(verdict(200n, lifts('b', 'read')))).toEqual([]);
  });

  it('is told of each of two marked rules that lift it', () => {
    expect(told(verdict(200n, lifts('a', 'unverified'), lifts('b', 'contested')))).toEqual(['unverified-rule a', 'contested-rule b']);
  });
});
