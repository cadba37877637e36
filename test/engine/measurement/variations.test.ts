import { measurementsOf } from '../../../src/engine/measured.js';
import { assessTogether } from '../../../src/engine/assess.js';
import { regimes } from '../../../src/law/index.js';
import { matterOf, only } from './made.js';
import type { Words } from './made.js';

/** The variations of real service levels, each worked out by hand. */

const out = (from: string, to: string, more: Words = {}): Words => ({ id: from, service: 's', from: `2026-04-${from}Z`, to: `2026-04-${to}Z`, ...more });
const april = (outages: readonly Words[], more: Words = {}): Words => ({ asOf: '2026-05-15', outages, ...more });
const basis = { services: ['s'], per: 'month' };
const due = (commitment: Words, incident: Words, contract?: Words): string => { const m = only(commitment, incident, contract); return m.credits.map((c) => `${c.due}`).join(' '); };

test('5 % for each hour beyond the allowance, at most 30 %; without a way of counting both readings are given', () => {
  // 99.5 % of 720 h allow 3 h 36 min; 8 h down leave 4 h 24 min
  const credit = { kind: 'per-unit-beyond-allowance', unit: 'PT1H', percent: 5, basis, cap: { percent: 30, per: 'period' } };
  const record = april([out('10T00:00:00', '10T08:00:00')]);
  expect(due({ target: 99.5, credit: { ...credit, count: 'completed' } }, record)).toBe('2000');
  expect(due({ target: 99.5, credit: { ...credit, count: 'started' } }, record)).toBe('2500');
  expect(due({ target: 99.5, credit: { ...credit, count: 'proportional' } }, record)).toBe('2200');
  const open = only({ target: 99.5, credit }, record);
  expect(open.credits[0]?.readings.map((r) => [r.id, `${r.due}`])).toEqual([['completed', '2000'], ['started', '2500']]);
  expect(open.payables.map(String)).toEqual(['2000', '2500']);
  expect(due({ target: 99.5, credit: { ...credit, count: 'started' } }, april([out('10T00:00:00', '10T20:00:00')]))).toBe('3000');
});

test('fifty times the price of the failure, each capped by itself', () => {
  // 100 a month of 720 h; 10 min are 0.023148…, times 50
  const credit = { kind: 'downtime-price-multiple', multiple: 50, outage: { moreThan: 'PT5M' }, basis, cap: { percent: 100, per: 'outage' } };
  expect(due({ target: 100, credit }, april([out('10T00:00:00', '10T00:10:00')]))).toBe('116');
  expect(due({ target: 100, credit }, april([out('10T00:00:00', '10T00:04:00')]))).toBe('0');
  expect(due({ target: 100, credit }, april([out('10T00:00:00', '12T00:00:00')]))).toBe('10000');
});

test('lost time refunded at the hourly rate, which may have more digits than the currency', () => {
  const services = [{ id: 's', type: 'cloud-compute', fee: { amount: '24.00', per: 'month', rate: { amount: '0.03571', per: 'hour' } } }];
  expect(due({ target: 99.99, credit: { kind: 'downtime-refund' } }, april([out('10T00:00:00', '10T10:00:00')]), { services })).toBe('36');
});

test('an outage times the share affected over the scheduled time', () => {
  const credit = { kind: 'downtime-ratio', multiple: 10, basis };
  expect(due({ target: 100, credit }, april([out('10T00:00:00', '10T07:12:00', { affectedShare: 0.5 })]))).toBe('500');
});

test('no charge for a clock hour with more than six minutes down', () => {
  const credit = { kind: 'no-charge-unit', unit: 'PT1H', downMoreThan: 'PT6M', automatic: true };
  // nine minutes over the hour: four and five; seven in one hour count once; 720 an hour share of 72.00
  const services = [{ id: 's', type: 'cloud-compute', fee: { amount: 72, per: 'month' } }];
  expect(due({ target: 99, credit }, april([out('10T00:56:00', '10T01:05:00'), out('11T02:10:00', '11T02:17:00')]), { services })).toBe('10');
});

test('planned work is left out with notice and within its budget of the year', () => {
  const commitment = { target: 99.9, excludes: [{ id: 'work', cause: 'planned-maintenance', noticeAtLeast: 'PT48H', yearlyBudget: 'PT10H' }] };
  const planned = out('10T00:00:00', '10T06:00:00', { planned: true, announcedAt: '2026-04-08T00:00:00Z' });
  const hours = (incident: Words): number => Number(only(commitment, incident).figures?.downtime?.num) / 3_600_000;
  expect(hours(april([planned]))).toBe(0);
  expect(hours(april([{ ...planned, announcedAt: '2026-04-08T00:00:01Z' }]))).toBe(6);
  expect(hours(april([planned], { history: { plannedUsed: [{ commitment: 'uptime', year: 2026, duration: 'PT7H' }] } }))).toBe(3);
  expect(hours(april([{ ...planned, plannedUntil: '2026-04-10T04:00:00Z' }]))).toBe(2);
});

test('the table is chosen by the disk, the lowest of several', () => {
  const variants = [
    { when: { disk: 'premium' }, target: 99.9, credit: { kind: 'tiers', tiers: [{ below: 99.9, percent: 10 }, { below: 99, percent: 25 }], basis } },
    { when: { disk: 'hdd' }, target: 95, credit: { kind: 'tiers', tiers: [{ below: 95, percent: 10 }], basis } },
  ];
  const with_ = (disk: unknown): Words => ({ services: [{ id: 's', type: 'cloud-compute', fee: { amount: 100, per: 'month' }, attributes: { disk } }] });
  const record = april([out('10T00:00:00', '10T10:00:00')]);
  expect(due({ variants, choose: 'lowest-target' }, record, with_('premium'))).toBe('2500');
  expect(only({ variants, choose: 'lowest-target' }, record, with_(['premium', 'hdd'])).result).toBe('met');
  expect(only({ variants, choose: 'lowest-target' }, record, with_('tape')).result).toBe('not-measurable');
});

test('a claim is open, made in time, made late or missed', () => {
  const commitment = { target: 99.9, credit: { kind: 'tiers', tiers: [{ below: 99.9, percent: 10 }], basis, claim: { within: 'P30D', from: 'period-end' } } };
  const state = (more: Words): string => { const [c] = only(commitment, april([out('10T00:00:00', '10T10:00:00')], more)).credits; return `${c?.claim.state} ${c?.payable}`; };
  expect(state({ asOf: '2026-05-30' })).toBe('open 1000');
  expect(state({ asOf: '2026-05-31' })).toBe('missed 0');
  expect(state({ asOf: '2026-07-01', notices: [{ kind: 'credit-claim', by: 'customer', at: '2026-05-30T23:59:00Z' }] })).toBe('claimed-in-time 1000');
  expect(state({ asOf: '2026-07-01', notices: [{ kind: 'credit-claim', by: 'customer', at: '2026-05-31T00:00:00Z' }] })).toBe('claimed-late 0');
});

test('exactly in a gap of the table: nothing at base, one reading for each neighbour', () => {
  const credit = { kind: 'tiers', tiers: [{ atMost: 99.9, above: 99, percent: 10 }, { below: 99, percent: 25 }], basis };
  const [c] = only({ target: 99.9, credit }, april([out('10T00:00:00', '10T07:12:00')])).credits;
  expect([c?.due, c?.review, c?.readings.map((r) => r.due)]).toEqual([0n, ['value-in-tier-gap'], [1000n, 2500n]]);
});

test('tickets answered in time, in business hours', () => {
  const support = { id: 'uptime', kind: 'support-response', target: 95, within: { critical: 'PT1H' }, hours: { from: '09:00', to: '18:00', days: 'business' } };
  const ticket = (id: string, openedAt: string, firstReplyAt: string): Words => ({ id, severity: 'critical', openedAt, firstReplyAt });
  const m = only(support, { asOf: '2026-05-15', tickets: [ticket('a', '2026-04-10T17:30:00Z', '2026-04-13T09:30:00Z'), ticket('b', '2026-04-14T09:00:00Z', '2026-04-14T10:00:01Z')] }, { businessCalendar: 'weekends-only' });
  expect([m.figures?.uptime, m.result]).toEqual([{ num: 1n, den: 2n }, 'breached']);
});

test('durability is the share of objects that are intact', () => {
  expect(only({ kind: 'durability', target: '99.99999' }, { occurredAt: '2026-04-10', asOf: '2026-05-15', objects: { stored: 120000000, lost: 3 } }).result).toBe('met');
});

test('a printed percentage that straddles the threshold leaves the result open', () => {
  const m = only({ target: 99.5, metric: 'reported-uptime' }, { asOf: '2026-05-15', kind: 'degradation', reported: [{ service: 's', period: { from: '2026-04-01', to: '2026-05-01' }, uptimePercent: '99.50' }] });
  expect([m.result, m.results]).toEqual(['unknown', ['met', 'breached']]);
});

test('three short outages of three records break the promise together, and the credit is given once', () => {
  const commitment = { target: 99.9, credit: { kind: 'tiers', tiers: [{ below: 99.9, percent: 10 }], basis } };
  const matters = ['05', '06', '07'].map((d) => ({ ...matterOf(commitment, { ...april([out(`${d}T00:00:00`, `${d}T00:20:00`)]), id: `i${d}` }) }));
  expect(measurementsOf(matters).map((m) => [m.result, m.incidents.length])).toEqual([['breached', 3]]);
  const verdicts = assessTogether(matters, regimes.none, { range: true, open: 'raised' });
  expect(verdicts.map((v) => v.award)).toEqual([0n, 0n, 0n]);
  expect([verdicts[0]?.together?.award, verdicts[0]?.together?.high]).toEqual([1000n, 1000n]);
});

describe('what is not certain is looked at both ways', () => {
  const tiers = { kind: 'tiers', tiers: [{ below: 99.9, percent: 10 }], basis };
  const record = april([out('10T00:00:00', '10T08:00:00')]);

  test('an event outside the days of this edition: open in the base, and what the edition would give in the range', () => {
    const m = only({ target: 99.9, credit: tiers }, { ...record, occurredAt: '2026-04-10T00:00:00Z' }, { versions: { effective: { from: '2026-05-01', to: null } } });
    expect([m.result, m.notes.map((n) => n.code).includes('wrong-version')]).toEqual(['unknown', true]);
    expect(m.payables.map(String)).toEqual(['0', '1000']);
    expect(m.results).toEqual(['unknown', 'breached']);
  });

  test('the edition of the contract, or of its last renewal before the event, where the terms say so', () => {
    const of = (contract: Words): string => only({ target: 99.9, credit: tiers }, { ...record, occurredAt: '2026-04-10T00:00:00Z' }, contract).result;
    const effective = { from: '2026-01-01', to: '2026-03-01' };
    expect(of({ concludedOn: '2026-02-01', versions: { effective, chosenBy: 'conclusion' } })).toBe('breached');
    expect(of({ concludedOn: '2026-02-01', renewals: ['2026-03-15'], versions: { effective, chosenBy: 'renewal' } })).toBe('unknown');
    expect(of({ concludedOn: '2025-02-01', renewals: ['2026-02-15', '2026-06-15'], versions: { effective, chosenBy: 'renewal' } })).toBe('breached');
    expect(of({ concludedOn: '2026-02-01', versions: { effective } })).toBe('unknown');
  });

  test('an outage in the records of one side, where those of the other decide', () => {
    const of = (source: string) => only({ target: 99.9, credit: tiers, recordsDecide: 'provider' }, april([out('10T00:00:00', '10T08:00:00', { source })]));
    expect([of('provider').result, of('provider').payables.map(String)]).toEqual(['breached', ['1000']]);
    expect([of('customer').result, of('customer').payables.map(String), of('customer').figures?.dropped.map((d) => d.reason)]).toEqual(['met', ['0', '1000'], ['other-records']]);
  });

  test('a trait that chooses the table: each table by its trait', () => {
    const variants = [{ when: { disk: 'ssd' }, target: 99.9 }, { when: { disk: 'hdd' }, target: 95, credit: { tiers: [{ below: 95, percent: 50 }] } }];
    const m = only({ variants, credit: tiers }, record, { services: [{ id: 's', type: 'saas', fee: { amount: 100, per: 'month' }, attributes: { disk: 'unknown' } }] });
    expect(m.credits[0]?.readings.map((r) => [r.id, `${r.due}`])).toEqual([['disk=ssd', '1000'], ['disk=hdd', '0']]);
  });
});

describe('figures that were reported', () => {
  const reported = (more: Words) => ({ period: { from: '2026-04-01', to: '2026-05-01' }, ...more });

  test('stand for the measurement where there is no outage on record', () => {
    const m = only({ target: 99.9 }, { asOf: '2026-05-15', reported: [reported({ uptimePercent: '99.50' })] });
    expect([m.result, m.notes.map((n) => n.code)]).toEqual(['breached', ['aggregate-measurement']]);
  });

  test('are compared with the outages on record', () => {
    const codes = (report: Words): readonly string[] => only({ target: 99.9 }, april([out('10T00:00:00', '10T07:12:00')], { reported: [reported(report)] })).notes.map((n) => n.code);
    expect(codes({ uptimePercent: '99.00' })).toEqual([]);
    expect(codes({ uptimePercent: '99.0' })).toEqual([]);
    expect(codes({ uptimePercent: '99.01' })).toEqual(['report-differs']);
    expect(codes({ downtime: 'PT432M' })).toEqual([]);
    expect(codes({ downtime: 'PT431M' })).toEqual(['report-differs']);
  });
});

test('a credit that ends with the contract is lost once the contract is over', () => {
  const credit = { kind: 'tiers', tiers: [{ below: 99.9, percent: 10 }], basis, formTerms: { expiresAt: 'termination' } };
  const of = (to: string | null) => only({ target: 99.9, credit }, april([out('10T00:00:00', '10T08:00:00')]), { term: { from: '2025-01-01', to } }).credits[0];
  expect([of(null)?.due, of(null)?.payable]).toEqual([1000n, 1000n]);
  expect([of('2026-05-10')?.due, of('2026-05-10')?.payable]).toEqual([1000n, 0n]);
});

test('a month with a change of the clocks has an hour less or more', () => {
  const hours = (month: string): string => { const m = only({ target: 99.9 }, { asOf: '2026-12-01', outages: [{ id: 'o', service: 's', from: `2026-${month}-10T00:00:00Z`, to: `2026-${month}-10T01:00:00Z` }] }, { timeZone: 'Europe/Paris' }); return `${Number(m.figures?.denominator) / 3_600_000}`; };
  expect([hours('03'), hours('10'), hours('04')]).toEqual(['743', '745', '720']);
});

test('business days of China beyond the years that were read are left open, and the years are named', () => {
  const claim = { within: 'P10BD', from: 'period-end' };
  const of = (at: string) => only({ target: 99.9, credit: { kind: 'tiers', tiers: [{ below: 99.9, percent: 10 }], basis, claim } }, { asOf: '2027-01-05', outages: [{ id: 'o', service: 's', from: `${at}T00:00:00Z`, to: `${at}T08:00:00Z` }] }, { businessCalendar: 'CN', timeZone: 'Asia/Shanghai' });
  expect([of('2026-12-10').credits[0]?.claim.state, of('2026-12-10').notes.filter((n) => n.code === 'calendar-unknown').map((n) => n.about)]).toEqual(['unknown', ['CN 2004–2026']]);
  // the Spring Festival of 2025 ends on 4 February; Saturday the 8th is worked
  expect(of('2025-01-10').credits[0]?.claim.closes).toBe(Date.UTC(2025, 1, 17) / 86_400_000);
});
