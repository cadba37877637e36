import { formatAmount } from '../../src/values/money.js';
import type { Verdict } from '../../src/model/verdict.js';
import { verdictOf } from '../output/verdicts.js';

const contract = `governingLaw: CN
schema: liability/contract@1
id: site
title: Site
currency: CNY
timeZone: Asia/Shanghai
concludedOn: 2024-01-10
parties: {provider: {name: Studio, kind: business}, customer: {name: Shop, kind: business}}
services: [{id: site, type: website-build, fee: {amount: 100000, per: once}}]
fees: {deposits: [{id: d, service: site, amount: 20000, paidOn: 2024-01-12, nature: deposit}]}
`;

const record = (interest: string, rest = ''): string => `schema: liability/incident@1
id: ended
contract: site
title: Ended
services: [site]
occurredAt: 2024-06-01
asOf: 2024-12-31
currency: CNY
losses: []
relief: {termination: {by: customer, on: 2024-06-01, kind: agreement}, restitution: {claimed: 20000}${interest}}
${rest}`;

const given = (interest: string, rest = ''): Verdict => verdictOf(contract, record(interest, rest), []);

const warned = (v: Verdict): boolean => v.warnings.some((w) => w.code === 'interest-without-start');
const high = (v: Verdict): string => formatAmount(v.streams.interest.high ?? -1n, v.matter.digits);

test('interest that is asked without a day is told, and is in no range', () => {
  const v = given(', interest: [{stream: restitution}]');
  expect([warned(v), high(v)]).toEqual([true, '0.00']);
});

test('a deposit without a price of the whole contract goes back once, and the reader is told why', () => {
  const told = (price: string): readonly unknown[] => {
    const v = verdictOf(contract.replace(', fee: {amount: 100000, per: once}', price).replace('fees:', 'commitments: [{id: deliver, kind: delivery, services: [site]}]\nfees:'), record('', 'performance: [{commitment: deliver, performed: none}]\npleas: [{plea: deposit-rule, by: customer}]\n'), ['determinations: [{question: breach-serious, answer: true, by: court}]\n']);
    return [formatAmount(v.award, v.matter.digits), v.warnings.some((w) => w.code === 'price-not-known')];
  };
  expect(told(', fee: {amount: 100000, per: once}')).toEqual(['40000.00', false]);
  expect(told('')).toEqual(['20000.00', true]);
});

/* 20,000 × 3.45 % × 183 / 365 = 345.95 from 1 July; × 152 / 365 at 3.35 % = 279.01 from 1 August, the day of the claim. */
test.each([['from a day', ', interest: [{stream: restitution, from: 2024-07-01}]', '', '345.95'], ['from the claim', ', interest: [{stream: restitution}]', 'claim: {madeOn: 2024-08-01}\n', '279.01'], ['not at all', '', '', '0.00']])('interest asked %s is not', (_, asked, rest, most) => {
  const v = given(asked, rest);
  expect([warned(v), high(v)]).toEqual([false, most]);
});
