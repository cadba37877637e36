import fc from 'fast-check';
import { formatDay, parseDay } from '../../src/values/day.js';
import { dayAt, formatInstant, instantOf, parseInstant, parseLocal } from '../../src/values/instant.js';

const instants = fc.integer({ min: Date.UTC(1000, 0, 1), max: Date.UTC(9998, 0, 1) });
const offsets = fc.integer({ min: -1439, max: 1439 });

describe('reading an instant', () => {
  it.each([
    ['1970-01-01T00:00:00Z', 0, 0],
    ['2026-01-12T08:20:00Z', Date.UTC(2026, 0, 12, 8, 20), 0],
    ['2021-03-10T00:47:00+01:00', Date.UTC(2021, 2, 9, 23, 47), 60],
    ['2021-03-10T00:47:00-09:30', Date.UTC(2021, 2, 10, 10, 17), -570],
    ['2021-03-10T00:47:00-00:00', Date.UTC(2021, 2, 10, 0, 47), 0],
    ['2026-08-20T14:43:01.531Z', Date.UTC(2026, 7, 20, 14, 43, 1, 531), 0],
    ['2026-08-20T14:43:01.5Z', Date.UTC(2026, 7, 20, 14, 43, 1, 500), 0],
    ['2026-08-20T14:43:01.999999999Z', Date.UTC(2026, 7, 20, 14, 43, 1, 999), 0],
    ['2026-08-20 14:43:01z', Date.UTC(2026, 7, 20, 14, 43, 1), 0],
  ])('%s', (text, at, offsetMinutes) => expect(parseInstant(text)).toEqual({ at, offsetMinutes }));

  it.each([
    '2024-02-30T00:00:00Z', '2024-01-01T24:00:00Z', '2024-01-01T24:01:00Z', '2024-01-01T23:60:00Z', '2016-12-31T23:59:60Z',
    '2024-01-01T00:00:00', '2024-01-01T00:00Z', '2024-01-01T8:00:00Z', '2024-01-01Z', '2024-01-01T00:00:00+24:00',
    '2024-01-01T00:00:00+01:60', '2024-01-01T00:00:00+0100', '2024-01-01T00:00:00.Z', '2024-01-01T00:00:00,5Z',
    ' 2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z<<fill this in>>', '',
  ])('%j is no instant', (text) => expect(parseInstant(text)).toBeUndefined());

  it('agrees with the runtime at every offset', () => {
    fc.assert(
      fc.property(instants, offsets, (at, offsetMinutes) => {
        const text = formatInstant(at, offsetMinutes);
        expect(parseInstant(text)).toEqual({ at, offsetMinutes });
        expect(Date.parse(text)).toBe(at);
      }),
    );
  });
});

describe('reading a date-time without an offset', () => {
  it('gives the day and the time since its midnight', () => {
    const day = parseDay('2024-05-01');
    expect(parseLocal('2024-05-01T09:30:15.25')).toEqual({ day, milliseconds: 34_215_250 });
    expect(parseLocal('2024-05-01 09:30')).toEqual({ day, milliseconds: 34_200_000 });
    expect(parseLocal('2024-05-01T00:00:00')).toEqual({ day, milliseconds: 0 });
  });

  it.each([
    '2024-05-01T09:30:00Z', '2024-05-01T09:30+01:00', '2024-05-01', '2024-05-01T9:30', '2024-05-01T24:00', '2024-05-01T09:30:60',
    '2023-02-29T09:30', '2024-05-01T09:30.5', '2024-05-01T',
  ])('%j is no such date-time', (text) => expect(parseLocal(text)).toBeUndefined());

  it('is an instant once the offset is known', () => {
    fc.assert(
      fc.property(instants, offsets, (at, offsetMinutes) => {
        const local = parseLocal(formatInstant(at, offsetMinutes).replace(/(Z|[+-]\d\d:\d\d)$/, ''));
        expect(local && instantOf(local.day, local.milliseconds, offsetMinutes)).toBe(at);
        expect(local?.day).toBe(dayAt(at, offsetMinutes));
      }),
    );
  });
});

describe('writing an instant', () => {
  it('shows milliseconds only if there are any', () => {
    expect(formatInstant(0, 0)).toBe('1970-01-01T00:00:00Z');
    expect(formatInstant(-1, 0)).toBe('1969-12-31T23:59:59.999Z');
    expect(formatInstant(0, 480)).toBe('1970-01-01T08:00:00+08:00');
    expect(formatInstant(0, -570)).toBe('1969-12-31T14:30:00-09:30');
  });

  it('one instant falls on different days in Paris and in Shanghai', () => {
    const at = Date.UTC(2024, 4, 1, 18);
    expect([dayAt(at, 120), dayAt(at, 480)].map(formatDay)).toEqual(['2024-05-01', '2024-05-02']);
  });
});
