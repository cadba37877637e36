const PLAIN = /^(?:0|-?[1-9][0-9]*)(?:\.[0-9]+)?$/;

const NUMBER = /^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,2}))?$/;

/** How many digits a number may have; beyond, a reader of JSON would round it, and it must be written as a string. */
export const MOST_DIGITS = 15;

/** A number as a plain decimal with the digits of its author (1e3 is 1000, .5 is 0.5); null for what is no decimal (0x10, .nan). */
export const plainDecimal = (source: string): string | null => {
  if (PLAIN.test(source)) return source;
  const [found, sign = '', whole = '', fraction = '', exponent = '0'] = NUMBER.exec(source) ?? [];
  if (found === undefined || whole + fraction === '') return null;
  const shift = Number(exponent);
  const digits = shift >= 0 ? whole + fraction.padEnd(shift, '0') : whole.padStart(1 - shift, '0') + fraction;
  const point = shift >= 0 ? whole.length + shift : digits.length - fraction.length + shift;
  const left = digits.slice(0, point).replace(/^0+(?=.)/, '');
  const right = digits.slice(point);
  return `${sign === '-' ? '-' : ''}${left === '' ? '0' : left}${right === '' ? '' : `.${right}`}`;
};

/** How many digits count: without leading zeros, and in a whole number without the zeros an exponent made. */
export const significantDigits = (decimal: string): number => {
  let count = 0;
  for (let i = 0; i < decimal.length; i++) {
    const letter = decimal.charCodeAt(i);
    if (letter >= 48 && letter <= 57 && (count > 0 || letter > 48)) count += 1;
  }
  return count;
};
