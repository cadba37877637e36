import { assess } from '../../../src/engine/assess.js';
import { regimes } from '../../../src/law/index.js';
import { matterOf } from './made.js';
import type { Words } from './made.js';

/** What a law makes of a measured credit when it is asked to lower it. Eight hours of April: 98.89 %, a credit of 100.00. */

const commitment = (more: Words = {}): Words => ({ target: 99.9, credit: { tiers: [{ below: 99.9, percent: 100 }], basis: { services: ['s'], per: 'month' }, role: 'penalty', claim: { within: 'P30D', from: 'period-end' }, ...more } });
const record = (proven: number, more: Words = {}): Words => ({
  asOf: '2026-05-15', occurredAt: '2026-04-10T00:00:00Z', cause: { kind: 'software-defect', origin: 'provider' }, outages: [{ id: 'o', service: 's', from: '2026-04-10T00:00:00Z', to: '2026-04-10T08:00:00Z' }],
  ...(proven === 0 ? {} : { losses: [{ id: 'sales', head: 'lost-profit', amount: proven, proven, direct: true, foreseeable: true }] }), ...more,
});
const asked = { pleas: [{ plea: 'penalty-reduction', by: 'provider' }] };
const set = (amount: number): Words => ({ ...asked, determinations: [{ question: 'credit-revised', credit: 'uptime', answer: { amount }, by: 'court', date: '2026-05-14' }] });

const credits = (law: 'FR' | 'CN' | 'none', incident: Words, words = commitment()): readonly string[] => {
  const v = assess(matterOf(words, incident, { governingLaw: law, concludedOn: '2025-01-01' }), regimes[law], { range: true, open: 'raised' });
  const stream = v.streams.credits;
  return [`${stream.base}`, `${stream.low}`, `${stream.high}`];
};

test('French law: between the loss and the credit, which stands until a judge sets a sum', () => {
  expect(credits('FR', record(40))).toEqual(['10000', '10000', '10000']);
  expect(credits('FR', record(40, asked))).toEqual(['10000', '4000', '10000']);
  expect(credits('FR', record(400, asked))).toEqual(['10000', '10000', '10000']);
  expect(credits('FR', record(40, set(60)))).toEqual(['6000', '6000', '6000']);
});

test('Chinese law: more than three tenths above the loss shown is excessive; exactly three tenths are not, nor is a credit without a loss to compare with', () => {
  expect(credits('CN', record(40))).toEqual(['10000', '10000', '10000']);
  expect(credits('CN', record(40, asked))).toEqual(['5200', '4000', '10000']);
  expect(credits('CN', record(80, asked))).toEqual(['10000', '10000', '10000']);
  expect(credits('CN', record(0, asked))).toEqual(['10000', '10000', '10000']);
  expect(credits('CN', record(40, set(60)))).toEqual(['6000', '6000', '6000']);
});

test('Chinese law: whoever broke the promise in bad faith is refused the reduction; alleged and not shown, it stays', () => {
  const faith = (answer: boolean): Words => ({ ...asked, determinations: [{ question: 'bad-faith-breach', party: 'provider', answer, by: 'court', date: '2026-05-14' }] });
  expect(credits('CN', record(40, faith(true)))).toEqual(['10000', '10000', '10000']);
  expect(credits('CN', record(40, faith(false)))).toEqual(['5200', '4000', '10000']);
  // as a rule: a court that lowers it all the same has the last word
  const both = { ...asked, determinations: [...(faith(true)['determinations'] as object[]), ...(set(60)['determinations'] as object[])] };
  expect(credits('CN', record(40, both))).toEqual(['6000', '6000', '6000']);
});

test('a credit of 130.00 against a loss of 100.00 stands', () => {
  const services = { services: [{ id: 's', type: 'saas', fee: { amount: 130, per: 'month' } }] };
  const v = assess(matterOf(commitment(), record(100, asked), { governingLaw: 'CN', concludedOn: '2025-01-01', ...services }), regimes.CN, { range: true, open: 'raised' });
  expect([`${v.streams.credits.base}`, `${v.streams.credits.low}`]).toEqual(['13000', '13000']);
});

test('the contract alone, a payment on account and a limit are not lowered', () => {
  expect(credits('none', record(40, asked))).toEqual(['10000', '10000', '10000']);
  expect(credits('FR', record(40, asked), commitment({ role: 'on-account' }))).toEqual(['10000', '10000', '10000']);
  expect(credits('CN', record(40, asked), commitment({ role: 'limitation' }))).toEqual(['10000', '10000', '10000']);
});
