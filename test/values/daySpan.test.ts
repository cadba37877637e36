import { dayText, daysOf, parseDaySpan } from '../../src/values/daySpan.js';

const days = (text: string): readonly string[] | undefined => {
  const span = parseDaySpan(text);
  return span === undefined ? undefined : daysOf(span).map((d) => dayText(BigInt(d)));
};

test.each([
  ['2016-09-28..2016-10-01', ['2016-09-28', '2016-09-29', '2016-09-30', '2016-10-01']], ['2020-01-31..2020-04-30:P1M', ['2020-01-31', '2020-02-29', '2020-03-31', '2020-04-30']],
  ['2020-01-01..2020-01-20:P1W', ['2020-01-01', '2020-01-08', '2020-01-15', '2020-01-20']], ['2020-01-01..2020-01-11x3', ['2020-01-01', '2020-01-06', '2020-01-11']], ['2020-01-01..2020-01-02:x5', ['2020-01-01', '2020-01-02']],
])('%s has the days it says, both ends among them, each once', (text, expected) => {
  expect(days(text)).toEqual(expected);
});

test('each day of a month is looked at, and eleven of what is longer', () => {
  expect([days('2020-01-01..2020-01-31')?.length, days('2020-01-01..2020-02-01')?.length]).toEqual([31, 11]);
});

test.each(['', '2020-01-01', '2020-01-02..2020-01-01', '2020-01-01..2020-01-01', '2020-02-30..2020-03-01', '2020-01..2020-03', '2020-01-01..2020-02-01:P0D', '2020-01-01..2020-02-01:PT1H', '2020-01-01..2020-02-01:P5BD', '2020-01-01..2020-02-01x1', '2020-01-01..2030-01-01:P1D'])('%j is no span', (text) => {
  expect(parseDaySpan(text)).toBeUndefined();
});
