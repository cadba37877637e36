import { parseDay } from '../../src/values/day.js';
import { easter, nthWorkingDay, workingDaysOf, yearsKnown } from '../../src/values/workingDays.js';

const day = (text: string): number => parseDay(text) as number;
const works = (calendar: string, text: string): boolean | undefined => workingDaysOf(calendar)?.(day(text));

test('China: festivals announced for a year, and weekend days worked in exchange', () => {
  expect(['2020-01-31', '2021-02-20', '2022-04-02', '2023-10-07', '2024-05-11', '2025-10-11', '2026-10-10'].map((d) => works('CN', d))).toEqual([false, true, true, true, true, true, true]);
  expect(['2021-09-20', '2022-05-04', '2023-06-23', '2024-09-16', '2025-06-02', '2026-10-07'].map((d) => works('CN', d))).toEqual([false, false, false, false, false, false]);
  expect(works('CN', '2024-02-09')).toBe(true);
});

test('China: every day worked in exchange is a Saturday or a Sunday, and none of them is a day off', () => {
  for (let d = day('2020-01-01'); d <= day('2026-12-31'); d += 1) if (works('weekends-only', new Date(d * 86_400_000).toISOString().slice(0, 10)) === false) expect(workingDaysOf('CN')?.(d)).not.toBeUndefined();
});

test('China: years whose announcement was not read are unknown, and so is a day counted across their edge', () => {
  expect([works('CN', '2019-12-31'), works('CN', '2027-01-04')]).toEqual([undefined, undefined]);
  expect(yearsKnown('CN')).toEqual({ first: 2020, last: 2026 });
  expect(nthWorkingDay(day('2026-12-28'), 9, workingDaysOf('CN') as never)).toBeUndefined();
});

test('France: the eleven days of the labour code', () => {
  expect(easter(2026)).toBe(day('2026-04-05'));
  expect(['2026-01-01', '2026-04-06', '2026-05-01', '2026-05-08', '2026-05-14', '2026-05-25', '2026-07-14', '2026-11-11', '2026-12-25'].map((d) => works('FR', d))).toEqual([false, false, false, false, false, false, false, false, false]);
  expect([works('FR', '2026-04-07'), works('FR', '2026-12-24')]).toEqual([true, true]);
});

test('a calendar this version does not have', () => {
  expect([workingDaysOf('DE'), yearsKnown('DE'), yearsKnown('weekends-only')]).toEqual([undefined, undefined, { first: null, last: null }]);
});
