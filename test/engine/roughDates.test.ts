import { readFileSync } from 'node:fs';
import type { Verdict } from '../../src/model/verdict.js';
import { formatAmount } from '../../src/values/money.js';
import { addDays, day, formatDay } from '../../src/values/day.js';
import { matterFrom, verdictOf } from '../output/verdicts.js';

/** Events of which a record says only the month, the year or a stretch: the range goes over every day of it. Held against each day assessed by itself. */

const read = (path: string): string => readFileSync(new URL(`../../examples/${path}`, import.meta.url), 'utf8');
const CONTRACT = read('takedown-ignored/contract.yaml');
const RECORD = read('takedown-ignored/incident.yaml');
const NOTICE = 'receivedAt: 2024-05-01T09:00:00+08:00';
const START = 'occurredAt: 2024-04-10T00:00:00+08:00';

const on = (...changes: readonly (readonly [string, string])[]): Verdict => verdictOf(CONTRACT, written(...changes));
const written = (...changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, RECORD);
const figures = (v: Verdict): readonly (string | null)[] => [v.range?.low ?? null, v.award, v.range?.high ?? null].map((x) => (x === null ? null : formatAmount(x, v.matter.digits)));
const told = (v: Verdict): readonly string[] => v.warnings.filter((w) => w.code === 'date-in-range' || w.code === 'date-in-part').map((w) => `${w.code} ${w.about}`);
const days = (year: number, month: number, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => formatDay(addDays(day(year, month, from) ?? 0, i)));
const by = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

describe('an event of which only a part of the date is known', () => {
  it('is taken as its last day, and the range goes over every day of the month', () => {
    /* Received on 30 April, what came from 4 May on was late: 12,000 + 9,000 + 26,000 + 15,000. Received on 1 April, the whole 150,000 came late. */
    const v = on([NOTICE, 'receivedAt: 2024-04']);
    expect([figures(v), told(v)]).toEqual([['0.00', '62000.00', '150000.00'], ['date-in-range notices[0].receivedAt']]);
    expect(v.range?.days).toEqual({ low: [], high: [{ path: 'notices[0].receivedAt', day: '2024-04-01' }] });
  });

  it('of a stretch only the days between its ends count, each end with its hour', () => {
    /* 29 April 18:00 lets 2 May be in time and 4 May late; 5 May lets 4 May be in time and 11 May late: 62,000 and 41,000. */
    const v = on([NOTICE, 'receivedAt: {earliest: 2024-04-29T18:00:00+08:00, latest: 2024-05-05T09:00:00+08:00}']);
    expect(figures(v)).toEqual(['0.00', '41000.00', '62000.00']);
    expect(v.range?.days).toEqual({ low: [], high: [{ path: 'notices[0].receivedAt', day: '2024-04-29T18:00:00+08:00' }] });
  });

  it.each<readonly [string, readonly string[]]>([['2024-04', days(2024, 4, 1, 30)], ['2024-05', days(2024, 5, 1, 31)], ['{earliest: 2024-04-20, latest: 2024-05-08}', days(2024, 4, 20, 38)]])('gives the hull of its days: %s', (text, each) => {
    const single = each.map((at) => on([NOTICE, `receivedAt: ${at}`]).range);
    const whole = on([NOTICE, `receivedAt: ${text}`]).range;
    expect(whole?.low).toEqual(single.flatMap((r) => r?.low ?? []).sort(by)[0]);
    expect(whole?.high).toEqual(single.flatMap((r) => r?.high ?? []).sort(by).at(-1));
    const reached = whole?.days?.high[0]?.day;
    expect(reached === undefined ? on([NOTICE, `receivedAt: ${text}`]).award : on([NOTICE, `receivedAt: ${reached}`]).range?.high).toEqual(whole?.high);
  });

  it('two of them go over every pair of days', () => {
    const ends = ['endedAt: 2024-05-20T00:00:00+08:00', 'endedAt: {earliest: 2024-05-12, latest: 2024-05-20}'] as const;
    const v = on([NOTICE, 'receivedAt: {earliest: 2024-05-01, latest: 2024-05-03}'], ends);
    const pairs = days(2024, 5, 1, 3).flatMap((a) => days(2024, 5, 12, 20).map((b) => on([NOTICE, `receivedAt: ${a}`], [ends[0], `endedAt: ${b}`]).range));
    expect([v.range?.low, v.range?.high]).toEqual([pairs.flatMap((r) => r?.low ?? []).sort(by)[0], pairs.flatMap((r) => r?.high ?? []).sort(by).at(-1)]);
    expect(told(v)).toEqual(['date-in-range endedAt', 'date-in-range notices[0].receivedAt']);
  });

  it('a day on which the record would contradict itself does not count', () => {
    const late = [START, 'occurredAt: 2024-05'] as const;
    expect(() => matterFrom(CONTRACT, written([START, 'occurredAt: 2024-05-25']))).toThrow('ends-before-start');
    const possible = days(2024, 5, 1, 20).map((at) => on([START, `occurredAt: ${at}`]).range);
    expect([on(late).range?.low, on(late).range?.high]).toEqual([possible.flatMap((r) => r?.low ?? []).sort(by)[0], possible.flatMap((r) => r?.high ?? []).sort(by).at(-1)]);
  });

  it('beyond the bound the longest are held at one day, and said to be so', () => {
    const v = on([NOTICE, 'receivedAt: {earliest: 2024-05-01, latest: 2024-05-02}'], [START, 'occurredAt: 2024'], ['asOf: 2024-09-30', 'asOf: 2024-09-30\ndetectedAt: 2024-05']);
    expect(told(v)).toEqual(['date-in-range detectedAt', 'date-in-range notices[0].receivedAt', 'date-in-part occurredAt']);
  });
});
