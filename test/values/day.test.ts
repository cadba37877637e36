import fc from 'fast-check';
import {
  addDays, addMonths, day, daysInMonth, formatDay, isLeapYear, parseDay, parseDayRange, weekday, yearMonthDay,
} from '../../src/values/day.js';

/** The same reckoning by the runtime's own calendar. */
const oracle = (y: number, m: number, d: number): Date => {
  const date = new Date(0);
  date.setUTCFullYear(y, m - 1, d);
  return date;
};
const dayOf = (date: Date): number => Math.round(date.getTime() / 86_400_000);

const FIRST = dayOf(oracle(0, 1, 1));
const LAST = dayOf(oracle(9999, 12, 31));
const days = fc.integer({ min: FIRST, max: LAST });

describe('a calendar day', () => {
  it('is counted from 1970-01-01', () => {
    expect(day(1970, 1, 1)).toBe(0);
    expect(day(1969, 12, 31)).toBe(-1);
    expect(day(2000, 3, 1)).toBe(11_017);
  });

  it.each([
    [2023, 2, 29], [1900, 2, 29], [2024, 4, 31], [2024, 13, 1], [2024, 0, 1], [2024, 1, 0], [2024, 1, 32],
    [2024, 1.5, 1], [-1, 1, 1], [10_000, 1, 1], [Number.NaN, 1, 1],
  ])('%d-%d-%d does not exist', (y, m, d) => expect(day(y, m, d)).toBeUndefined());

  it('agrees with the runtime on every day of four centuries', () => {
    for (let d = dayOf(oracle(1799, 12, 1)); d < dayOf(oracle(2200, 2, 1)); d += 1) {
      const date = new Date(d * 86_400_000);
      const [y, m, n] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      const agrees = day(y, m, n) === d && formatDay(d) === date.toISOString().slice(0, 10);
      if (!agrees || weekday(d) !== (date.getUTCDay() + 6) % 7) throw new Error(`differs on ${y}-${m}-${n}`);
    }
  });

  it('agrees with the runtime from year 0 to year 9999', () => {
    fc.assert(
      fc.property(days, (d) => {
        const date = new Date(d * 86_400_000);
        const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(yearMonthDay(d)).toEqual(parts);
        expect(day(parts.year, parts.month, parts.day)).toBe(d);
        expect(formatDay(d)).toBe(date.toISOString().slice(0, 10));
        expect(weekday(d)).toBe((date.getUTCDay() + 6) % 7);
      }),
    );
  });

  it('exists exactly when the runtime does not have to move it', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(14), fc.nat(33), (y, m, d) => {
        const date = oracle(y, m, d);
        const stays = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
        expect(day(y, m, d)).toBe(stays ? dayOf(date) : undefined);
      }),
    );
  });

  it('knows the leap years and the length of months', () => {
    expect([1900, 2000, 2023, 2024, 0].map(isLeapYear)).toEqual([false, true, false, true, true]);
    fc.assert(
      fc.property(fc.nat(9999), fc.integer({ min: 1, max: 12 }), (y, m) => {
        expect(daysInMonth(y, m)).toBe(oracle(y, m + 1, 0).getUTCDate());
      }),
    );
  });
});

describe('reading and writing a day', () => {
  it.each(['2024-2-3', '2024-02-30', '20240203', '2024-02', '2024', '2024-02-03 ', '2024-02-03T00:00:00Z', '+2024-01-1', ''])(
    '%j is no day',
    (text) => expect(parseDay(text)).toBeUndefined(),
  );

  it('what is written is read back', () => {
    fc.assert(fc.property(days, (d) => expect(parseDay(formatDay(d))).toBe(d)));
  });

  it('a year that no document can write shows its sign', () => {
    expect(formatDay(LAST + 1)).toBe('+010000-01-01');
    expect(formatDay(FIRST - 1)).toBe('-000001-12-31');
  });

  it('a month or a year is the stretch from its first to its last day', () => {
    expect(parseDayRange('2024')).toEqual({ first: parseDay('2024-01-01'), last: parseDay('2024-12-31') });
    expect(parseDayRange('2024-02')).toEqual({ first: parseDay('2024-02-01'), last: parseDay('2024-02-29') });
    expect(parseDayRange('2024-02-03')).toEqual({ first: parseDay('2024-02-03'), last: parseDay('2024-02-03') });
  });

  it.each(['2024-13', '2024-00', '2024-', '24', '2024-1', '2024-02-30', '2024-02-00', 'soon'])(
    '%j is no stretch of days',
    (text) => expect(parseDayRange(text)).toBeUndefined(),
  );
});

describe('counting on from a day', () => {
  const later = (text: string, months: number): string => formatDay(addMonths(parseDay(text) ?? Number.NaN, months));

  it('a month after the 31st is the last day of a shorter month', () => {
    expect(later('2023-01-31', 1)).toBe('2023-02-28');
    expect(later('2024-01-31', 1)).toBe('2024-02-29');
    expect(later('2024-02-29', 12)).toBe('2025-02-28');
    expect(later('2024-03-31', -1)).toBe('2024-02-29');
    expect(later('2024-01-15', -1)).toBe('2023-12-15');
  });

  it('months agree with the runtime, clamped', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (d, n) => {
        const { year, month, day: dayOfMonth } = yearMonthDay(d);
        const [first, last] = [oracle(year, month + n, 1), oracle(year, month + n + 1, 0)];
        expect(addMonths(d, n)).toBe(dayOf(first) + Math.min(dayOfMonth, last.getUTCDate()) - 1);
      }),
    );
  });

  it('days simply add up', () => {
    expect(formatDay(addDays(parseDay('2024-02-28') ?? Number.NaN, 2))).toBe('2024-03-01');
  });

  it('1970 began on a Thursday', () => expect(weekday(0)).toBe(3));
});
