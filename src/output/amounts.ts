import { HUGE } from '../model/amount.js';
import type { Value } from '../model/fact.js';
import type { Language } from '../model/text.js';
import type { Sum } from '../model/verdict.js';
import { formatDuration } from '../values/duration.js';
import { formatAmount } from '../values/money.js';
import { decimalText } from '../values/ratio.js';

interface Marks { readonly thousands: string; readonly point: string }

/** French groups with a narrow no-break space and writes a decimal comma. */
const MARKS: Readonly<Record<Language, Marks>> = {
  en: { thousands: ',', point: '.' },
  zh: { thousands: ',', point: '.' },
  fr: { thousands: '\u202f', point: ',' },
};

/** A plain decimal with the separators of a language; a minus sign for a hyphen. */
export const grouped = (decimal: string, language: Language): string => {
  const { thousands, point } = MARKS[language];
  const [, sign = '', whole = '', fraction] = /^(-?)([0-9]*)(?:\.(.*))?$/.exec(decimal) ?? [];
  const digits = whole.replace(/\B(?=(?:[0-9]{3})+$)/g, thousands);
  return `${sign === '' ? '' : '\u2212'}${digits}${fraction === undefined ? '' : `${point}${fraction}`}`;
};

/** Whether a sum has a figure: null and what stands for "nobody put a figure on it" have none. */
export const isFigure = (sum: Sum): sum is bigint => sum !== null && sum < HUGE && sum > -HUGE;

/** An amount for a reader of a language; undefined when it has no figure. */
export const spoken = (sum: Sum, digits: number, language: Language): string | undefined =>
  isFigure(sum) ? grouped(formatAmount(sum, digits), language) : undefined;

/** An amount for a machine: a plain decimal, or null where there is no upper bound. */
export const plainAmount = (sum: Sum, digits: number): string | null => (isFigure(sum) ? formatAmount(sum, digits) : null);

/** An answer for a machine: yes/no as booleans, amounts and shares as decimals, everything else as its word. */
export const plainValue = (value: Value, digits: number): boolean | string | null =>
  typeof value === 'boolean' || typeof value === 'string' ? value
  : typeof value === 'bigint' ? plainAmount(value, digits)
  : 'num' in value ? decimalText(value)
  : formatDuration(value);
