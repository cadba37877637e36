import fc from 'fast-check';
import { formatDay, parseDay } from '../../src/values/day.js';
import { addToDay, formatDuration, monthsOf, parseDuration } from '../../src/values/duration.js';
import type { Duration } from '../../src/values/duration.js';
import { parseRatio, ratio, ZERO } from '../../src/values/ratio.js';

const nothing: Duration = { years: 0, months: 0, days: 0, businessDays: 0, seconds: ZERO };
const read = (text: string): Duration => {
  const x = parseDuration(text);
  if (x === undefined) throw new Error(`${text} is no duration`);
  return x;
};

describe('reading a duration', () => {
  it.each<[string, Partial<Duration>]>([
    ['P1Y2M', { years: 1, months: 2 }],
    ['P2W', { days: 14 }],
    ['P60D', { days: 60 }],
    ['P5BD', { businessDays: 5 }],
    ['P1M5BD', { months: 1, businessDays: 5 }],
    ['PT1H30M', { seconds: ratio(5400n) }],
    ['PT2160H', { seconds: ratio(7_776_000n) }],
    ['PT0.5S', { seconds: ratio(1n, 2n) }],
    ['PT0,125S', { seconds: ratio(1n, 8n) }],
    ['P1DT12H', { days: 1, seconds: ratio(43_200n) }],
    ['P0D', {}],
    ['PT0S', {}],
  ])('%s', (text, parts) => expect(parseDuration(text)).toEqual({ ...nothing, ...parts }));

  it.each([
    '', 'P', 'PT', 'P1DT', '1D', 'P1', 'P1H', 'PT1D', 'P1.5D', 'PT1.5H', 'P-1D', '-P1D', '+P1D', 'P1M1Y', 'P5BDT', 'P5B',
    'p1d', 'P 1D', 'P1D ', 'PT.5S', 'PT1.S', 'P99999999999999999999D', 'P9007199254740991Y',
  ])('%j is no duration', (text) => expect(parseDuration(text)).toBeUndefined());

  it('what is written is read back', () => {
    const count = fc.nat(10_000);
    const seconds = fc.tuple(fc.nat(10 ** 9), fc.nat(999)).map(([s, ms]) => ratio(BigInt(s) * 1000n + BigInt(ms), 1000n));
    fc.assert(
      fc.property(
        fc.record({ years: count, months: count, days: count, businessDays: count, seconds: fc.oneof(fc.constant(ZERO), seconds) }),
        (x) => expect(parseDuration(formatDuration(x))).toEqual(x),
      ),
    );
  });
});

describe('writing a duration', () => {
  it.each([
    ['P2W', 'P14D'],
    ['PT90M', 'PT1H30M'],
    ['PT36H', 'PT36H'],
    ['PT2H9M36S', 'PT2H9M36S'],
    ['PT60.50S', 'PT1M0.5S'],
    ['P1Y2M3DT4S', 'P1Y2M3DT4S'],
    ['P1M5BD', 'P1M5BD'],
    ['PT0S', 'P0D'],
  ])('%s is written %s', (text, written) => expect(formatDuration(read(text))).toBe(written));

  it('a fraction of a second that never ends is cut and says so', () => {
    expect(formatDuration({ ...nothing, seconds: ratio(1n, 3n) })).toBe('PT0.333333333333…S');
  });
});

describe('counting with a duration', () => {
  const later = (text: string, duration: string): string | undefined => {
    const d = addToDay(parseDay(text) ?? Number.NaN, read(duration));
    return d === undefined ? undefined : formatDay(d);
  };

  it('adds months before days', () => {
    expect(later('2024-01-31', 'P1M')).toBe('2024-02-29');
    expect(later('2024-01-31', 'P1M1D')).toBe('2024-03-01');
    expect(later('2024-02-29', 'P1Y')).toBe('2025-02-28');
    expect(later('2024-02-28', 'P2W')).toBe('2024-03-13');
  });

  it('two months are not sixty days', () => {
    expect(later('2024-07-01', 'P2M')).toBe('2024-09-01');
    expect(later('2024-07-01', 'P60D')).toBe('2024-08-30');
  });

  it('cannot add business days or hours to a day', () => {
    expect(later('2024-01-01', 'P5BD')).toBeUndefined();
    expect(later('2024-01-01', 'P1DT1H')).toBeUndefined();
  });

  it('counts months only where there is nothing but months', () => {
    expect(['P1Y2M', 'P0D', 'P30D', 'P1M1BD', 'P1MT1S'].map((text) => monthsOf(read(text)))).toEqual([
      14, 0, undefined, undefined, undefined,
    ]);
  });

  it('keeps a fraction of a second exactly', () => {
    expect(read('PT0.1S').seconds).toEqual(parseRatio('0.1'));
  });
});
