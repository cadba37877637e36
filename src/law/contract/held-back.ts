import type { Matter } from '../../model/matter.js';
import type { AmountMeasure, Line } from '../../model/measure.js';
import type { Source } from '../../model/source.js';
import type { UnpaidFee } from '../../model/sums.js';
import { formatDay } from '../../values/day.js';
import { formatAmount, min, sum } from '../../values/money.js';
import type { Amount } from '../../values/money.js';

/** Fees that fell due by the day of assessment. */
const dueNow = ({ sums, days }: Matter): readonly UnpaidFee[] => sums.unpaid.filter((fee) => fee.due === null || days.judgment === null || fee.due <= days.judgment);

const total = (fees: readonly UnpaidFee[]): Amount => sum(fees.map((fee) => fee.amount));

const listed = (fees: readonly UnpaidFee[], digits: number): readonly Line[] => fees.map((fee) => ({ name: 'fee', value: formatAmount(fee.amount, digits), ...(fee.due === null ? {} : { from: formatDay(fee.due) }) }));

/** The sum that the customer names, no more than what fell due where fees are on record; where it names none, all of that. */
const keptOf = (matter: Matter): Amount => {
  const [all, named] = [total(dueNow(matter)), matter.sums.relief.withheld];
  return matter.sums.unpaid.length === 0 ? (named ?? 0n) : min(named ?? all, all);
};

/**
 * What a customer keeps back of the price while the other side does not perform: the sum that it names, no more than what fell due by the day of assessment; where it names
 * none, all of that. Before any cut of the price: what is cut is not owed later. Amounts in minor units. Nothing where neither a sum nor a fee is on record.
 */
export const heldBack = (source: Source): AmountMeasure => ({
  id: 'contract.held-back', source, asks: [],
  compute: ({ matter }) => {
    const due = dueNow(matter);
    return matter.sums.relief.withheld === null && due.length === 0 ? { value: undefined, working: [] } : { value: keptOf(matter), working: listed(due, matter.digits) };
  },
});

/** What fell due beyond the sum that the customer keeps back, in minor units; nothing where no fee fell due. */
export const dueBeyondHeldBack = (source: Source): AmountMeasure => ({
  id: 'contract.due-beyond-held-back', source, asks: [],
  compute: ({ matter }) => {
    const due = dueNow(matter);
    return due.length === 0 ? { value: undefined, working: [] } : { value: total(due) - keptOf(matter), working: listed(due, matter.digits) };
  },
});
