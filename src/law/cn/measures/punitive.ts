import type { AmountMeasure, Reading } from '../../../model/measure.js';
import { labelsOf } from '../../../model/subject.js';
import type { Source } from '../../../model/source.js';
import { formatAmount, roundRatio } from '../../../values/money.js';
import type { Amount } from '../../../values/money.js';
import { compare, decimalText, minus, ratio, times, WHOLE, ZERO } from '../../../values/ratio.js';
import type { Ratio } from '../../../values/ratio.js';
import { punitiveMultiple } from '../../questions/punitive.js';
import { punitiveMost } from '../parameters.js';

/** Costs stand beside the base. */
const COSTS: readonly string[] = ['legal-fees', 'court-costs', 'investigation-cost', 'punitive', 'regulatory-fine'];

const baseOf = ({ matter, head }: Reading, statutory: boolean): Amount =>
  matter.subjects.loss.filter((loss) => !labelsOf(loss, 'head').some((h) => COSTS.includes(h)) && (statutory || !labelsOf(loss, 'statutory').includes('yes'))).reduce((n, loss) => n + head(loss.id), 0n);

const multiplied = (id: string, kept: Ratio, statutory: boolean) => (source: Source): AmountMeasure => ({
  id, source, asks: [{ question: punitiveMultiple, burden: 'claimant', about: 'case' }], parameters: [punitiveMost], monotone: { 'punitive-multiple': 'up' },
  compute: (reading) => {
    const [found, most] = [reading.answer(punitiveMultiple, 'case'), reading.figure(punitiveMost)];
    if (typeof found !== 'object' || !('num' in found)) return { value: undefined, working: [] };
    const multiple = compare(found, most) > 0 ? most : found;
    const more = minus(multiple, kept);
    const base = baseOf(reading, statutory);
    return compare(more, ZERO) <= 0 || base === 0n ? { value: undefined, working: [] }
      : { value: roundRatio(times(ratio(base), more)), working: [{ name: 'base', value: formatAmount(base, reading.matter.digits) }, multiple === most ? { name: 'multiple-at-most', value: decimalText(multiple), from: punitiveMost.id } : { name: 'multiple', value: decimalText(multiple) }] };
  },
});

/** The multiple of the base, beside the base. */
export const multipleOnTop = multiplied('cn.multiple-on-top', ZERO, true);

/** What the multiple of the base is more than the base. */
export const multipleAsTotal = multiplied('cn.multiple-as-total', WHOLE, true);

/** The same since May 2026: statutory damages are no base. */
export const multipleOfShownBase = multiplied('cn.multiple-of-shown-base', WHOLE, false);
