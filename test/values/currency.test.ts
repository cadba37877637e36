import { CURRENCIES_AS_OF, CURRENCY_CODES, minorDigits } from '../../src/values/currency.js';
import { parseDay } from '../../src/values/day.js';

describe('the currencies of ISO 4217', () => {
  it.each([
    ['EUR', 2], ['CNY', 2], ['HKD', 2], ['XCG', 2], ['ZWG', 2], ['SLE', 2],
    ['HUF', 2], ['COP', 2], ['IDR', 2], ['PKR', 2], ['TWD', 2], ['MRU', 2], ['MGA', 2],
    ['JPY', 0], ['KRW', 0], ['VND', 0], ['CLP', 0], ['ISK', 0], ['UGX', 0], ['XOF', 0], ['XAF', 0], ['XPF', 0], ['UYI', 0],
    ['IQD', 3], ['BHD', 3], ['JOD', 3], ['KWD', 3], ['LYD', 3], ['OMR', 3], ['TND', 3],
    ['CLF', 4], ['UYW', 4],
  ])('%s has %i minor digits', (code, digits) => expect(minorDigits(code)).toBe(digits));

  it.each(['HRK', 'BGN', 'ANG', 'CUC', 'SLL', 'ZWL', 'DEM'])('%s has left the list', (code) =>
    expect(minorDigits(code)).toBeUndefined(),
  );

  it.each(['XAU', 'XDR', 'XXX', 'XTS', 'eur', 'EURO', '', 'constructor'])('%j has no minor unit to count in', (code) =>
    expect(minorDigits(code)).toBeUndefined(),
  );

  it('every code is three capitals, stands once and has its digits', () => {
    expect(CURRENCY_CODES).toHaveLength(165);
    expect(new Set(CURRENCY_CODES).size).toBe(CURRENCY_CODES.length);
    for (const code of CURRENCY_CODES) {
      expect(code).toMatch(/^[A-Z]{3}$/);
      expect(minorDigits(code)).toBeDefined();
    }
  });

  it('says for which day it was true', () => expect(parseDay(CURRENCIES_AS_OF)).toBeDefined());
});
