import { matterOf, measured, only } from './made.js';
import type { Words } from './made.js';
import { toDecimal } from '../../../src/values/ratio.js';
import type { Measurement } from '../../../src/model/measured/measurement.js';

/** What is left open, and where several words of a clause meet. April 2026 has 43,200 minutes; the fee is 100.00 a month unless a test says otherwise. */

const out = (from: string, to: string, more: Words = {}): Words => ({ id: from, service: 's', from: `2026-04-${from}:00Z`, to: `2026-04-${to}:00Z`, ...more });
const record = (outages: readonly Words[], more: Words = {}): Words => ({ asOf: '2026-05-15', outages, ...more });
const tiers = (percent: number, more: Words = {}): Words => ({ kind: 'tiers', tiers: [{ below: 99.9, percent }], basis: { services: ['s'], per: 'month' }, ...more });
const minutes = (m: Measurement): string => (m.figures?.downtime === undefined || m.figures.downtime === null ? 'none' : toDecimal(m.figures.downtime, 0));
const payable = (m: Measurement): readonly string[] => m.payables.map(String).sort((a, b) => Number(a) - Number(b));
const codes = (m: Measurement): readonly string[] => m.notes.map((n) => n.code).filter((c) => c !== 'claim-window-unknown');

describe('tables and traits', () => {
  // ten hours of April are 98.61 %
  const ten = record([out('10T00:00', '10T10:00')]);
  const variants = [
    { when: { disk: 'premium' }, target: 99.9, credit: { tiers: [{ below: 99.9, percent: 10 }, { below: 99, percent: 25 }] } },
    { when: { disk: 'hdd' }, target: 95, credit: { tiers: [{ below: 95, percent: 10 }] } },
  ];
  const of = (disk: readonly string[], choose: string): Measurement => only({ variants, choose, credit: { basis: { services: ['s'], per: 'month' } } }, ten, { services: [{ id: 's', type: 'saas', fee: { amount: 100, per: 'month' }, attributes: { disk } }] });

  test('one disk is known and another is not: the table of the known one first, that of the other beside it where it would be chosen', () => {
    const m = of(['premium', 'unknown'], 'lowest-target');
    expect([m.credits[0]?.due, payable(m), m.credits[0]?.readings.map((r) => [r.id, `${r.due}`]), codes(m)]).toEqual([2500n, ['0', '2500'], [['disk=premium', '2500'], ['disk=hdd', '0']], ['attribute-unknown']]);
    expect(m.results).toEqual(['breached', 'met']);
  });

  test('where the other table would not be chosen, nothing is open', () => {
    expect(payable(of(['premium', 'unknown'], 'highest-target'))).toEqual(['2500']);
    expect(payable(of(['hdd', 'unknown'], 'lowest-target'))).toEqual(['0']);
    expect(payable(of(['hdd', 'unknown'], 'highest-target'))).toEqual(['0', '2500']);
    expect([payable(of(['premium', 'unknown'], 'first')), payable(of(['hdd', 'unknown'], 'first'))]).toEqual([['2500'], ['0', '2500']]);
  });

  test('where one table alone may count, a second that may hold is a reading', () => expect(payable(of(['premium', 'unknown'], 'only-match'))).toEqual(['0', '2500']));

  test('a promise with a target of its own may stand without any table', () => {
    const m = only({ target: 98, credit: tiers(5), variants: [{ when: { plan: 'gold' }, target: 99.9, credit: { tiers: [{ below: 99.9, percent: 50 }] } }] }, ten, { services: [{ id: 's', type: 'saas', fee: { amount: 100, per: 'month' }, attributes: { plan: 'unknown' } }] });
    expect([payable(m), m.credits[0]?.readings.map((r) => r.id), m.results]).toEqual([['500', '5000'], ['plan=gold', 'no-table'], ['breached', 'met']]);
  });
});

describe('outages that overlap', () => {
  const when = { target: 99, metric: { kind: 'downtime', downWhen: { affectedShareMoreThan: 0.5 } }, credit: tiers(10) };
  const pair = (a: number, b: number): Words => record([out('10T00:00', '10T04:00', { affectedShare: a }), out('10T02:00', '10T06:00', { affectedShare: b })]);

  test('each affects too few, both together enough: not down at base, down for the two hours in the range', () => {
    const m = only({ ...when, target: 99.9 }, pair(0.3, 0.4));
    expect([minutes(m), m.result, m.results, payable(m)]).toEqual(['0', 'met', ['met', 'breached'], ['0', '1000']]);
  });

  test('together exactly the bound is not more than it; one that affects enough is down by itself', () => {
    expect(only(when, pair(0.2, 0.3)).results).toEqual(['met']);
    // the second alone: four hours
    expect(minutes(only(when, pair(0.1, 0.6)))).toBe('14400000');
  });
});

describe('formulas of outages under other metrics', () => {
  const slots = { kind: 'slots', slot: 'PT5M', partial: 'down' };
  test('fifty times the price, of the slots that were down, each run capped by itself', () => {
    // 00:02–00:08 makes two slots of five minutes down, 05:00–05:05 one; 100.00 / 43,200 a minute, times 50: 1.157… and 0.578…; capped at 1 % of 100.00 each
    const credit = { kind: 'downtime-price-multiple', multiple: 50, basis: { services: ['s'], per: 'month' }, cap: { percent: 1, per: 'outage' } };
    const m = only({ target: 100, metric: slots, credit }, record([out('10T00:02', '10T00:08'), out('10T05:00', '10T05:05')]));
    expect([minutes(m), m.credits[0]?.due]).toEqual(['900000', 158n]);
  });

  test('a clock hour is free by the slots that were down in it', () => {
    // seven minutes in three slots down make fifteen minutes of the hour from 00:00; two slots of the hour from 05:00 make ten
    const credit = { kind: 'no-charge-unit', unit: 'PT1H', downMoreThan: 'PT10M', basis: { services: ['s'], per: 'month' } };
    const contract = { services: [{ id: 's', type: 'saas', fee: { rate: { amount: '0.50', per: 'hour' } } }] };
    expect(only({ target: 99, metric: slots, credit }, record([out('10T00:04', '10T00:11'), out('10T05:00', '10T05:10')]), contract).credits[0]?.due).toBe(50n);
  });

  test('under a rate of errors the outages that were total count', () => {
    const credit = { kind: 'no-charge-unit', unit: 'PT1H', downMoreThan: 'PT6M', basis: { services: ['s'], per: 'month' } };
    const contract = { services: [{ id: 's', type: 'saas', fee: { rate: { amount: '0.50', per: 'hour' } } }] };
    expect(only({ target: 99, metric: { kind: 'error-rate', slot: 'PT5M' }, credit }, record([out('10T00:00', '10T02:00', { errorRate: 1 }), out('11T00:00', '11T02:00', { errorRate: 0.4 })]), contract).credits[0]?.due).toBe(100n);
  });

  test('where resources are added up, each has hours and a price of its own', () => {
    const resources = [{ id: 'a', fee: { rate: { amount: '0.50', per: 'hour' } } }, { id: 'b', fee: { rate: { amount: '2.00', per: 'hour' } } }];
    const credit = { kind: 'no-charge-unit', unit: 'PT1H', downMoreThan: 'PT6M', basis: { services: ['s'], per: 'month' } };
    // a: two hours; b: one
    expect(only({ target: 99, metric: 'resource-minutes', credit }, record([out('10T00:00', '10T02:00', { resource: 'a' }), out('10T00:00', '10T01:00', { id: 'b', resource: 'b' })]), { services: [{ id: 's', type: 'saas', resources }] }).credits[0]?.due).toBe(300n);
  });

  test('what a report says is down time for a formula too', () => {
    // 432 minutes are one per cent of April
    const credit = { kind: 'downtime-price-multiple', multiple: 10, basis: { services: ['s'], per: 'month' } };
    expect(only({ target: 100, credit }, { asOf: '2026-05-15', reported: [{ service: 's', period: { from: '2026-04-01', to: '2026-05-01' }, downtime: 'PT432M' }] }).credits[0]?.due).toBe(1000n);
  });
});

test('without tax: a fee said to contain it, or of which nobody says, is taken whole and the verdict says so', () => {
  const of = (tax: Words): Measurement => only({ target: 99, credit: tiers(10, { basis: { services: ['s'], per: 'month', without: ['tax'] } }) }, record([out('10T00:00', '10T10:00')]), { services: [{ id: 's', type: 'saas', fee: { amount: 120, per: 'month', ...tax } }] });
  expect([of({ tax: 'excluded' }).credits[0]?.due, codes(of({ tax: 'excluded' }))]).toEqual([1200n, []]);
  expect([of({ tax: 'included' }).credits[0]?.due, codes(of({ tax: 'included' })), codes(of({}))]).toEqual([1200n, ['tax-left-in'], ['tax-left-in']]);
});

describe('a cap for each month of a quarter', () => {
  const at = (month: string, hours: string): Words => ({ id: month, service: 's', from: `2026-${month}-10T00:00:00Z`, to: `2026-${month}-10T${hours}:00:00Z` });
  const quarter = (credit: Words, outages: readonly Words[], more: Words = {}): Measurement => only({ target: 99.99, period: 'calendar-quarter', credit: { basis: { services: ['s'], per: 'period' }, cap: { amount: 50, per: 'month' }, ...credit } }, { asOf: '2026-07-15', outages, ...more });
  const table = { kind: 'tiers', tiers: [{ below: 99.99, percent: 40 }] };

  test('40 % of 300.00 is 120.00: all in one month it is cut to 50.00, in two months alike to 100.00', () => {
    expect(quarter(table, [at('05', '10')]).credits[0]?.due).toBe(5000n);
    expect(quarter(table, [at('04', '10'), at('05', '10')]).credits[0]?.due).toBe(10000n);
  });

  test('where the months differ, each has its part: 90.00 cut to 50.00 and 30.00 whole', () => expect(quarter(table, [at('04', '15'), at('06', '05')]).credits[0]?.due).toBe(8000n));

  test('what was granted in a month leaves that month less', () => {
    expect(quarter(table, [at('04', '10'), at('05', '10')], { history: { creditsGranted: [{ commitment: 'uptime', at: '2026-04-05', amount: 20 }] } }).credits[0]?.due).toBe(8000n);
  });
});

describe('credits of one group', () => {
  // two promises of one service: 98.61 % of the first table gives 10, of the second, read in two ways, 5 or 25
  const two = { services: [{ id: 's', type: 'saas', fee: { amount: 100, per: 'month' } }], commitments: [
    { id: 'one', kind: 'availability', services: ['s'], target: 99, credit: tiers(10, { stacking: { group: 'g', rule: 'highest' } }) },
    { id: 'two', kind: 'availability', services: ['s'], target: 99, credit: tiers(5, { stacking: { group: 'g', rule: 'highest' } }), readings: [{ id: 'other', because: 'unclear', credit: { tiers: [{ below: 99.9, percent: 25 }] } }] },
  ] };
  const sums = (outages: readonly Words[], contract: Words = two): readonly (readonly string[])[] => measured({}, record(outages), contract).map(payable);

  test('a reading changes which one holds: 10.00 at base, 25.00 in the range, never 35.00', () => {
    expect(sums([out('10T00:00', '10T10:00')])).toEqual([['1000', '2500'], ['0']]);
  });

  test('an open fact is answered alike for all of them', () => {
    // the outage ended after forty minutes or after ten hours: with forty minutes (99.907 %) neither gives anything
    const open = { id: 'o', service: 's', from: '2026-04-10T00:00:00Z', to: { earliest: '2026-04-10T00:40:00Z', latest: '2026-04-10T10:00:00Z' } };
    expect(sums([open])).toEqual([['0', '1000', '2500'], ['0']]);
  });
});

describe('conditions', () => {
  const ten = [out('10T00:00', '10T10:00')];
  const of = (burden: string, conditions: Words): Measurement => only({ target: 99, requires: [{ id: 'supported', text: 'two hosts', burden }], credit: tiers(10) }, record(ten, { conditions }));

  test('one that the customer must show is not met until it is shown; one that nobody disputes is', () => {
    expect([of('customer', {}).result, payable(of('customer', {}))]).toEqual(['not-measurable', ['0']]);
    expect([of('provider', {}).result, payable(of('provider', {}))]).toEqual(['breached', ['1000']]);
  });

  test('unknown: by burden at base, both in the range', () => {
    expect([of('customer', { supported: 'unknown' }).result, payable(of('customer', { supported: 'unknown' }))]).toEqual(['not-measurable', ['0', '1000']]);
    expect([of('provider', { supported: 'unknown' }).result, payable(of('provider', { supported: 'unknown' }))]).toEqual(['breached', ['0', '1000']]);
  });

  test('an exclusion unless a condition holds: unknown, the provider who invokes it has not shown that it fails', () => {
    const without = (conditions: Words): Measurement => only({ target: 99, excludes: [{ id: 'setup', unless: 'supported' }], credit: tiers(10) }, record(ten, { conditions }));
    expect([payable(without({})), payable(without({ supported: false })), payable(without({ supported: true }))]).toEqual([['1000'], ['0'], ['1000']]);
    expect([without({ supported: 'unknown' }).result, payable(without({ supported: 'unknown' }))]).toEqual(['breached', ['0', '1000']]);
  });
});

test('only planned work may be taken out of the time as a window', () => {
  expect(() => matterOf({ target: 99, excludes: [{ id: 'own', cause: 'customer-act', effect: 'window' }] }, record([out('10T00:00', '10T10:00')]))).toThrow('fields-exclude');
});
