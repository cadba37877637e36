import fc from 'fast-check';
import { only, measured } from './made.js';

/** The measurement against a counter that looks at every second of a short period, and the properties that outages must have. */

const START = Date.parse('2026-04-01T00:00:00Z');
const SECONDS = 2400;
/** A period of forty minutes, so that every second can be looked at. */
const PERIOD = { every: 'PT40M', from: '2026-04-01T00:00:00Z' };
const at = (second: number): string => new Date(START + second * 1000).toISOString();

interface Out { readonly from: number; readonly length: number; readonly cause: 'provider' | 'customer' | 'planned' }

const outs = fc.array(fc.record({ from: fc.integer({ min: 0, max: SECONDS - 1 }), length: fc.integer({ min: 0, max: 400 }), cause: fc.constantFrom('provider' as const, 'customer' as const, 'planned' as const) }), { minLength: 1, maxLength: 6 });

const record = (list: readonly Out[]): Record<string, unknown> => ({
  asOf: '2026-06-01', outages: list.map((o, i) => ({ id: `o${i}`, service: 's', from: at(o.from), to: at(o.from + o.length), planned: o.cause === 'planned', cause: { kind: 'hardware-failure', origin: o.cause === 'customer' ? 'customer' : 'provider' } })),
});

const promise = (test: Record<string, unknown>): Record<string, unknown> => ({ target: 99, period: PERIOD, outage: test, excludes: [{ cause: 'customer-act' }, { cause: 'planned-maintenance' }] });

type Rounding = 'none' | 'up-to-minute' | 'down-to-minute';

/** Counts seconds one by one: no customer's outage, no second of planned work, whole runs against the minimum, then the part inside the period. */
const counted = (list: readonly Out[], least: number, strict: boolean, rounding: Rounding): number => {
  const inside = (cause: (c: Out['cause']) => boolean, s: number): boolean => list.some((o) => cause(o.cause) && s >= o.from && s < o.from + o.length);
  const round = (n: number): number => (rounding === 'none' ? n : rounding === 'up-to-minute' ? Math.ceil(n / 60) * 60 : Math.floor(n / 60) * 60);
  let [total, run, within] = [0, 0, 0];
  for (let s = 0; s <= SECONDS + 500; s += 1) {
    if (inside((c) => c !== 'customer', s) && !inside((c) => c === 'planned', s)) {
      run += 1;
      if (s < SECONDS) within += 1;
    } else {
      if (run > 0 && (strict ? run > least : run >= least)) total += round(within);
      [run, within] = [0, 0];
    }
  }
  return Math.min(total, SECONDS);
};

const downtime = (list: readonly Out[], test: Record<string, unknown>): number => {
  const first = measured(promise(test), record(list)).find((m) => m.period.from === START);
  const down = first?.figures?.downtime ?? { num: 0n, den: 1n };
  expect(down.den).toBe(1n);
  return Number(down.num) / 1000;
};

test('down time is what a counter of seconds counts', () => {
  fc.assert(fc.property(outs, fc.integer({ min: 0, max: 150 }), fc.boolean(), fc.constantFrom<Rounding>('none', 'up-to-minute', 'down-to-minute'), (list, least, strict, rounding) => {
    expect(downtime(list, { [strict ? 'moreThan' : 'atLeast']: `PT${least}S`, rounding })).toBe(counted(list, least, strict, rounding));
  }), { numRuns: 60 });
});

test('the order of outages never matters, and splitting one in two touching ones changes nothing', () => {
  fc.assert(fc.property(outs, fc.integer({ min: 1, max: 399 }), (list, cut) => {
    const words = { moreThan: 'PT1M', rounding: 'up-to-minute' };
    const whole = downtime(list, words);
    expect(downtime([...list].reverse(), words)).toBe(whole);
    const split = list.flatMap((o) => (o.length > cut && o.cause !== 'planned' ? [{ ...o, length: cut }, { ...o, from: o.from + cut, length: o.length - cut }] : [o]));
    expect(downtime(split, words)).toBe(whole);
  }), { numRuns: 40 });
});

test('more down time never raises the uptime when nothing is rounded up', () => {
  fc.assert(fc.property(outs, fc.integer({ min: 1, max: 300 }), fc.constantFrom<Rounding>('none', 'down-to-minute'), (list, more, rounding) => {
    const [first, ...rest] = list.filter((o) => o.cause === 'provider');
    if (first === undefined) return;
    const apart = rest.every((o) => o.from > first.from + first.length + more || o.from + o.length < first.from);
    const test = { moreThan: 'PT1M', rounding: apart ? rounding : 'none' };
    expect(downtime([{ ...first, length: first.length + more }, ...rest], test)).toBeGreaterThanOrEqual(downtime([first, ...rest], test));
  }), { numRuns: 40 });
});

const TABLES = [
  [{ below: 99.9, percent: 10 }, { below: 99, percent: 25 }, { below: 90, percent: 100 }],
  [{ atMost: 99.5, percent: 15 }, { atMost: 95, percent: 30 }],
  [{ below: 99.99, atLeast: 98, percent: 5 }, { below: 98, percent: 50 }],
];
const FORMULAS: readonly Record<string, unknown>[] = [
  ...TABLES.map((tiers) => ({ kind: 'tiers', tiers })), { kind: 'downtime-price-multiple', multiple: 10 }, { kind: 'downtime-ratio', multiple: 25 }, { kind: 'downtime-refund' },
  { kind: 'per-unit-beyond-allowance', unit: 'PT1M', percent: 3, count: 'started' }, { kind: 'per-unit-beyond-allowance', unit: 'PT5M', amount: 7, count: 'completed', allowance: 'none' }, { kind: 'no-charge-unit', unit: 'PT10M', aligned: 'clock', downMoreThan: 'PT1M' },
];
const basis = { services: ['s'], per: 'month' };

const dueOf = (list: readonly Out[], formula: Record<string, unknown>, more: Record<string, unknown> = {}): bigint =>
  measured({ ...promise({}), credit: { ...formula, basis, ...more } }, record(list)).find((m) => m.period.from === START)?.credits[0]?.due ?? 0n;

test('a longer outage never lowers a credit, a higher cap never does, and outages cut in two are credited alike', () => {
  fc.assert(fc.property(outs, fc.integer({ min: 1, max: 300 }), fc.constantFrom(...FORMULAS), fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 120 }), (list, more, formula, cap, higher) => {
    const mine = list.filter((o) => o.cause === 'provider' && o.length > 1);
    const [first, ...rest] = mine;
    if (first === undefined) return;
    const due = dueOf(mine, formula);
    expect(dueOf([{ ...first, length: first.length + more }, ...rest], formula)).toBeGreaterThanOrEqual(due);
    const under = (percent: number): bigint => dueOf(mine, formula, { cap: { percent, per: 'period' } });
    expect(under(cap + higher)).toBeGreaterThanOrEqual(under(cap));
    const half = Math.floor(first.length / 2);
    expect(dueOf([{ ...first, length: half }, { ...first, from: first.from + half, length: first.length - half }, ...rest], formula)).toBe(due);
  }), { numRuns: 60 });
});

test('an outage over a month end is one outage for the minimum and counts in each month', () => {
  const list = measured({ target: 99, outage: { moreThan: 'PT3M' } }, { asOf: '2026-06-01', outages: [{ id: 'o', service: 's', from: '2026-04-30T23:58:00Z', to: '2026-05-01T00:02:00Z' }] });
  expect(list.map((m) => Number(m.figures?.downtime?.num) / 60_000)).toEqual([2, 2]);
});

test('a month in which clocks change is an hour shorter or longer', () => {
  const hours = (month: string): number => Number(only({ target: 99 }, { asOf: '2027-01-01', outages: [{ id: 'o', service: 's', from: `${month}-10T00:00:00Z`, to: `${month}-10T01:00:00Z` }] }, { timeZone: 'Europe/Paris' }).figures?.denominator) / 3_600_000;
  expect([hours('2026-03'), hours('2026-10'), hours('2026-04')]).toEqual([743, 745, 720]);
});
