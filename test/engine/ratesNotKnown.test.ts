import { formatAmount } from '../../src/values/money.js';
import type { Verdict } from '../../src/model/verdict.js';
import { verdictOf } from '../output/verdicts.js';

const contract = (due: string): string => `governingLaw: CN
schema: liability/contract@1
id: rack
title: Rack
currency: CNY
timeZone: Asia/Shanghai
concludedOn: 2018-01-10
parties: {provider: {name: Host, kind: business}, customer: {name: Shop, kind: business}}
services: [{id: vm, type: cloud-compute}]
commitments: [{id: pay, kind: payment, owedBy: customer, services: [vm]}]
fees: {paid: [], unpaid: [{invoice: F, service: vm, due: ${due}, amount: 10000}]}
`;

const owed = (due: string, asOf: string): Verdict => verdictOf(contract(due), `schema: liability/incident@1
id: unpaid
contract: rack
title: Unpaid
services: [vm]
occurredAt: ${due}
asOf: ${asOf}
currency: CNY
claimant: provider
respondents: [customer]
performance: [{commitment: pay, performed: none}]
losses: []
`, []);

const interest = (v: Verdict): string => formatAmount(v.streams.interest.base, v.matter.digits);
const unknown = (v: Verdict): readonly string[] => v.warnings.flatMap((w) => (w.code === 'rate-not-known' ? [w.about] : []));

/* The loan prime rate of 20 April 2026 holds until the next publication: 10,000 × 3 % × 1.3 × 100 / 365 = 106.85. */
test('the last rate of the table holds to its last day', () => {
  const v = owed('2026-05-18', '2026-08-26');
  expect([interest(v), unknown(v)]).toEqual(['106.85', []]);
});

test.each([['beyond the table', '2026-05-19', '2026-08-27', '2026-05-20'], ['before there was such a rate', '2019-08-18', '2022-01-10', '2019-08-19']])('%s nothing is computed, and the reader is told the day', (_what, due, asOf, day) => {
  const v = owed(due, asOf);
  expect([interest(v), unknown(v)]).toEqual(['0.00', [day]]);
  expect(formatAmount(v.award, v.matter.digits)).toBe('10000.00');
});
