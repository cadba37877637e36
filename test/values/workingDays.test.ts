import { parseDay } from '../../src/values/day.js';
import { easter, nthWorkingDay, workingDaysOf, worksInChina, yearsKnown } from '../../src/values/workingDays.js';

const day = (text: string): number => parseDay(text) as number;
const works = (calendar: string, text: string): boolean | undefined => workingDaysOf(calendar)?.(day(text));

test('China: festivals announced for a year, and weekend days worked in exchange', () => {
  expect(['2020-01-31', '2021-02-20', '2022-04-02', '2023-10-07', '2024-05-11', '2025-10-11', '2026-10-10'].map((d) => works('CN', d))).toEqual([false, true, true, true, true, true, true]);
  expect(['2021-09-20', '2022-05-04', '2023-06-23', '2024-09-16', '2025-06-02', '2026-10-07'].map((d) => works('CN', d))).toEqual([false, false, false, false, false, false]);
  expect(works('CN', '2024-02-09')).toBe(true);
});

test('China: every day worked in exchange is a Saturday or a Sunday, and none of them is a day off', () => {
  for (let d = day('2004-01-01'); d <= day('2026-12-31'); d += 1) if (works('weekends-only', new Date(d * 86_400_000).toISOString().slice(0, 10)) === false) expect(workingDaysOf('CN')?.(d)).not.toBeUndefined();
});

test('China: years whose announcement was not read are unknown, and so is a day counted across their edge', () => {
  expect([works('CN', '2003-12-31'), works('CN', '2027-01-04')]).toEqual([undefined, undefined]);
  expect(yearsKnown('CN')).toEqual({ first: 2004, last: 2026 });
  expect(nthWorkingDay(day('2026-12-28'), 9, workingDaysOf('CN') as never)).toBeUndefined();
});

test('China: the announcements of 2004 to 2019', () => {
  expect(['2004-05-08', '2005-12-31', '2006-12-30', '2007-12-29', '2008-05-04', '2009-01-04', '2011-12-31', '2013-01-05', '2015-09-06', '2018-12-29', '2019-05-05'].map((d) => works('CN', d))).toEqual(Array<boolean>(11).fill(true));
  expect(['2004-01-22', '2007-05-07', '2007-12-31', '2008-09-29', '2012-10-05', '2013-09-20', '2015-09-03', '2016-10-07', '2018-10-02', '2018-12-31', '2019-05-01', '2019-05-03'].map((d) => works('CN', d))).toEqual(Array<boolean>(12).fill(false));
});

/** The days that the regulation gives everybody: ten until 2007, eleven since; a day more for the seventieth anniversary in 2015, two less a weekend where an exchange crosses the turn of the year. */
test('China: days off on weekdays less weekend days worked are the days that the regulation gives', () => {
  const net = (from: string, to: string): number => {
    let n = 0;
    for (let d = day(from); d <= day(to); d += 1) {
      const text = new Date(d * 86_400_000).toISOString().slice(0, 10);
      const weekday = works('weekends-only', text) === true;
      if (weekday && works('CN', text) === false) n += 1;
      if (!weekday && works('CN', text) === true) n -= 1;
    }
    return n;
  };
  expect(net('2004-01-01', '2007-12-28')).toBe(4 * 10);
  expect(net('2007-12-29', '2018-12-28')).toBe(11 * 11 + 1);
});

test('China: in a year that was not announced, weekdays but those the regulation names', () => {
  expect(['2001-05-03', '2003-10-01', '2002-01-01', '2027-05-02', '2027-10-03', '2001-06-02', '2019-05-01', '2027-05-03', '2027-05-04', '2027-10-04', '2027-10-05', '2028-01-03'].map((d) => worksInChina(day(d)))).toEqual(Array<boolean>(12).fill(false));
  expect(['2001-05-04', '2028-05-03', '2027-01-04', '2019-05-05', '2027-05-05', '2027-10-06', '2028-01-04'].map((d) => worksInChina(day(d)))).toEqual(Array<boolean>(7).fill(true));
});

test('France: the eleven days of the labour code', () => {
  expect(easter(2026)).toBe(day('2026-04-05'));
  expect(['2026-01-01', '2026-04-06', '2026-05-01', '2026-05-08', '2026-05-14', '2026-05-25', '2026-07-14', '2026-11-11', '2026-12-25'].map((d) => works('FR', d))).toEqual([false, false, false, false, false, false, false, false, false]);
  expect([works('FR', '2026-04-07'), works('FR', '2026-12-24')]).toEqual([true, true]);
});

test('a calendar this version does not have', () => {
  expect([workingDaysOf('DE'), yearsKnown('DE'), yearsKnown('weekends-only')]).toEqual([undefined, undefined, { first: null, last: null }]);
});
