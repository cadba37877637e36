import { assess } from '../../src/engine/assess.js';
import { fr } from '../../src/law/fr/regime.js';
import type { Verdict } from '../../src/model/verdict.js';
import { formatDay } from '../../src/values/day.js';
import { matterOfCase } from '../support/cases.js';

/** A shop ordered for 10,000.00, of which 4,000.00 are unpaid; the checkout fails. Both sides have something to ask. */

type Changes = Parameters<typeof matterOfCase>[1];

const verdict = (set: Changes, laid?: Parameters<typeof matterOfCase>[2], base = 'fr-website'): Verdict => assess(matterOfCase(base, set, laid, 'other side'), fr, { range: true, open: 'raised' });

const AGENCY = { claimant: 'provider', respondents: ['customer'] };
const CUSTOMERS_LOSS = [{ id: 'sales', head: 'lost-profit', by: 'customer', against: ['provider'], amount: 3000, proven: 3000, direct: true, foreseeable: true }];

describe('the customer claims, the agency is owed a balance', () => {
  it('shows the balance as a counterclaim that changes no award', () => {
    const v = verdict(undefined);
    expect([v.award, v.counterclaims.map((c) => [c.by, c.streams.price, c.setOff])]).toEqual([350000n, [['provider', 400000n, false]]]);
    expect(v.netPayable).toEqual({ amount: 350000n, from: 'provider', to: 'customer' });
  });

  it('lets the net turn round once somebody sets off: 4,000.00 with 40.00 and, on the 500.00 that the damages leave from the due day on, 112.33 of late payment, against 3,500.00', () => {
    const v = verdict(undefined, { pleas: [{ plea: 'set-off', by: 'provider' }] });
    expect([v.award, v.streams.setOff.base, v.netPayable]).toEqual([350000n, 415233n, { amount: 65233n, from: 'customer', to: 'provider' }]);
  });
});

describe('costs that a court allows', () => {
  it('belong to the claimant and not to the other side as well', () => {
    const v = verdict(undefined, { determinations: [{ question: 'costs-awarded', answer: { amount: 700 }, by: 'court' }] });
    expect([v.streams.costs.base, v.counterclaims.map((c) => c.streams.costs)]).toEqual([70000n, [4000n]]);
  });
});

describe('the agency claims its balance', () => {
  it('gets the price with late payment from the day after it fell due, at ten points over a rate of nothing', () => {
    const v = verdict({ incident: AGENCY });
    expect([v.streams.price.base, v.streams.interest.base, v.streams.costs.base]).toEqual([400000n, 89863n, 4000n]);
    expect(v.additions.flatMap((a) => a.statements).map((s) => [formatDay(s.from), formatDay(s.to), s.amount])).toEqual([['2020-04-02', '2022-07-01', 89863n]]);
  });

  it('gets nothing now while the price is rightly held back, and all of it when withholding is refused', () => {
    const held = { incident: { ...AGENCY, 'relief.withholdPayment': 4000 } };
    const found = (answer: boolean): Verdict => verdict(held, { determinations: [{ question: 'breach-serious', answer, by: 'court' }] });
    expect([found(true).award, found(false).award]).toEqual([0n, 400000n]);
    expect([found(true), found(false)].map((v) => v.remedies.map((r) => [r.name, r.granted]))).toEqual([[['withhold', true]], [['withhold', false]]]);
  });

  it('meets the customer’s loss as a counterclaim', () => {
    const v = verdict({ incident: { ...AGENCY, losses: CUSTOMERS_LOSS } }, { pleas: [{ plea: 'set-off', by: 'customer' }] });
    // the agreed sum takes the place of the lost profit
    expect([v.award, v.counterclaims[0]?.streams.damages, v.streams.setOff.base]).toEqual([400000n, 150000n, 150000n]);
  });

  it('asks about the customer’s breach and the agency’s own with the same variables: the range of the price is exact', () => {
    const v = verdict({ incident: { ...AGENCY, 'performance[0].performed': 'unknown', 'relief.withholdPayment': 4000 } }, { determinations: [{ question: 'breach-serious', answer: true, by: 'court' }] });
    expect([v.range?.low, v.award, v.range?.high, v.range?.exhaustive]).toEqual([0n, 400000n, 400000n, true]);
    expect(v.decisive.map((q) => q.question.id)).toContain('commitment-breached');
  });

  it('is owed the reduced price when the customer pays less for imperfect work: 10,000.00 less a fifth, 6,000.00 paid', () => {
    const v = verdict({ incident: { ...AGENCY, 'relief.priceReduction': { deliveredValue: 0.8 }, 'notices[0].by': 'customer' } });
    expect(v.streams.price.base).toBe(200000n);
  });

  it('takes a sum for the part delivered as well', () => {
    const v = verdict({ incident: { ...AGENCY, 'relief.priceReduction': { deliveredValue: { amount: 7500 } } } });
    expect(v.streams.price.base).toBe(150000n);
  });
});

it('leaves the losses alone where a sum for delay has not begun to run', () => {
  const v = verdict({ contract: { 'clauses[0]': { id: 'late', kind: 'penalty', owedBy: 'provider', trigger: 'shop', rate: 0.001, per: 'day', of: 'contract-price' }, 'commitments[0].dueOn': '2023-01-01' } });
  expect([v.award, v.adjustments]).toEqual([500000n, []]);
});

describe('interest', () => {
  const judged = (confirms: boolean): Changes => ({ incident: { asOf: '2024-06-30', 'proceedings.judgments': [{ court: 'T. com.', on: '2023-07-01', instance: 1 }, { court: 'CA', on: '2024-01-01', instance: 2, confirms }], losses: CUSTOMERS_LOSS }, contract: { clauses: null } });

  it('runs on damages from the first judgment where the appeal confirms it, else from the appeal', () => {
    // 3,000.00 × 4.22 % × 184 days and × 5.07 % × 181 days
    expect([verdict(judged(true)).streams.interest.base, verdict(judged(false)).streams.interest.base]).toEqual([13925n, 7542n]);
  });

  it('has no rate beyond the table, and says so', () => {
    const v = verdict({ incident: { asOf: '2026-12-31', 'proceedings.judgments': [{ court: 'T. com.', on: '2026-06-01', instance: 1 }], losses: CUSTOMERS_LOSS }, contract: { clauses: null } });
    expect(v.additions.flatMap((a) => a.statements).map((s) => [formatDay(s.from), formatDay(s.to), s.amount])).toEqual([['2026-06-01', '2026-07-01', 646n], ['2026-07-01', '2026-12-31', null]]);
  });

  it('takes the other column for a consumer', () => {
    const v = verdict({ incident: { asOf: '2024-01-01', 'proceedings.judgments': [{ court: 'TJ', on: '2023-07-01', instance: 1 }], losses: CUSTOMERS_LOSS }, contract: { clauses: null, 'parties.customer.kind': 'consumer' } });
    expect(v.streams.interest.base).toBe(10314n);
  });
});

describe.each([['2016-09-30', 'fr.code-civil-1804.1184.3'], ['2016-10-01', 'fr.code-civil.1217.2']])('a contract of %s', (concludedOn, rule) => {
  it('claims its price under the law of its day, until a renewal makes a new contract', () => {
    const fired = (set: Changes): readonly string[] => verdict(set).additions.filter((a) => a.stream === 'price').map((a) => a.rule.id);
    expect(fired({ contract: { concludedOn }, incident: AGENCY })).toEqual([rule]);
    expect(fired({ contract: { concludedOn, renewals: ['2019-01-01'] }, incident: AGENCY })).toEqual(['fr.code-civil.1217.2']);
  });
});
