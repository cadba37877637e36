import type { AmountMeasure } from '../../../model/measure.js';
import type { Line } from '../../../model/measure.js';
import type { ParameterEntry } from '../../../model/parameter.js';
import type { Source } from '../../../model/source.js';
import type { Day } from '../../../values/day.js';
import { addDays, formatDay } from '../../../values/day.js';
import { formatAmount, roundRatio, sum } from '../../../values/money.js';
import { decimalText, plus, ratio, times, WHOLE, ZERO } from '../../../values/ratio.js';
import type { Ratio } from '../../../values/ratio.js';
import { lateInterestSurcharge } from '../../questions/late-interest.js';
import { loanPrimeRate, smePaymentRate, yearDays } from '../parameters.js';

/** The fees that fell due by the day of judgment and are unpaid. */
export const unpaidFees = (source: Source): AmountMeasure => ({
  id: 'cn.unpaid-fees', source, asks: [],
  compute: ({ matter: { sums, days, digits } }) => {
    const due = sums.unpaid.filter((fee) => fee.due === null || days.judgment === null || fee.due < days.judgment);
    return { value: sum(due.map((fee) => fee.amount)), working: due.map((fee) => ({ name: 'unpaid', value: formatAmount(fee.amount, digits), ...(fee.due === null ? {} : { from: formatDay(fee.due) }) })) };
  },
});

const entryOn = (history: readonly ParameterEntry<Ratio>[], day: Day): Ratio | undefined => history.find((e) => e.from <= day && (e.to === null || day <= e.to))?.value;

/**
 * Interest on late payment: each unpaid fee × one-year loan prime rate on the day of breach (the day after it fell due) × (1 + surcharge) × days ÷ days of
 * the year, up to and including the day of judgment. Before the loan prime rate began there is no table here: not computed.
 */
export const lateInterest = (source: Source): AmountMeasure => ({
  id: 'cn.late-interest', source, asks: [{ question: lateInterestSurcharge, burden: 'claimant', about: 'case' }], parameters: [loanPrimeRate, yearDays], monotone: { 'late-interest-surcharge': 'up' },
  compute: ({ answer, matter: { sums, days, digits }, figure }) => {
    const surcharge = answer(lateInterestSurcharge, 'case');
    const { judgment } = days;
    if (judgment === null || typeof surcharge !== 'object' || !('num' in surcharge)) return { value: undefined, working: [] };
    const factor = plus(WHOLE, surcharge);
    let total = ZERO;
    const working: Line[] = [];
    for (const fee of sums.unpaid) {
      if (fee.due === null) return { value: undefined, working: [] };
      const late = judgment - fee.due;
      const rate = entryOn(loanPrimeRate.history, addDays(fee.due, 1));
      if (rate === undefined) return { value: undefined, working: [] };
      if (late > 0) {
        total = plus(total, times(times(times(ratio(fee.amount), rate), factor), ratio(BigInt(late), figure(yearDays).num)));
        working.push({ name: 'late', value: `${formatAmount(fee.amount, digits)} × ${decimalText(rate)} × ${decimalText(factor)} × ${late} / ${figure(yearDays).num}`, from: formatDay(fee.due) });
      }
    }
    return { value: roundRatio(total), working };
  },
});

/** Interest for a small firm paid late by a large one or a public body: a daily rate where nothing was agreed. */
export const smeInterest = (source: Source): AmountMeasure => ({
  id: 'cn.sme-interest', source, asks: [], parameters: [smePaymentRate],
  compute: ({ matter: { sums, days, digits }, figure }) => {
    const { judgment } = days;
    const rate = figure(smePaymentRate);
    if (judgment === null || sums.unpaid.some((fee) => fee.due === null)) return { value: undefined, working: [] };
    const late = sums.unpaid.flatMap((fee) => (fee.due === null || fee.due >= judgment ? [] : [{ amount: fee.amount, days: judgment - fee.due, from: formatDay(fee.due) }]));
    return {
      value: roundRatio(late.reduce((n, l) => plus(n, times(times(ratio(l.amount), rate), ratio(BigInt(l.days)))), ZERO)),
      working: late.map((l) => ({ name: 'late', value: `${formatAmount(l.amount, digits)} × ${decimalText(rate)} × ${l.days}`, from: l.from })),
    };
  },
});
