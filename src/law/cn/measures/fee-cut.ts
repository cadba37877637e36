import type { AmountMeasure } from '../../../model/measure.js';
import type { Matter, PlannedWorks } from '../../../model/matter.js';
import type { Source } from '../../../model/source.js';
import { addMonths, formatDay, yearMonthDay } from '../../../values/day.js';
import type { Day } from '../../../values/day.js';
import { MILLISECONDS_IN_A_DAY } from '../../../values/instant.js';
import { formatAmount, min, roundRatio, sum } from '../../../values/money.js';
import { ratio, showRatio, times } from '../../../values/ratio.js';
import type { Ratio } from '../../../values/ratio.js';
import { union } from '../../../values/timeSpan.js';
import type { TimeSpan } from '../../../values/timeSpan.js';

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

const HOURS_IN_A_DAY = 24n;

/** The fee for a day of the service on a given day: a month has the days of that month, a quarter or year those that follow its first. What is paid once is not paid for time. */
const dailyFee = (service: string, day: Day, { fees }: Matter): Ratio | undefined => {
  const fee = fees.agreed.find((f) => f.service === service && f.per !== 'once');
  const paid = (fees.paid ?? []).find((f) => f.service === service && f.from !== null && f.to !== null && f.from <= day && day < f.to);
  if (fee === undefined) return paid === undefined ? undefined : ratio(paid.amount, BigInt((paid.to ?? 0) - (paid.from ?? 0)));
  const amount = fee.amount * fee.quantity;
  if (fee.per === 'day') return ratio(amount);
  if (fee.per === 'hour') return ratio(amount * HOURS_IN_A_DAY);
  if (fee.per === 'once') return undefined;
  const first = day - yearMonthDay(day).day + 1;
  return ratio(amount, BigInt(addMonths(first, MONTHS[fee.per]) - first));
};

/** Days of interruption, exactly. */
const daysOf = (span: TimeSpan): Ratio => ratio(BigInt(span.to - span.from), BigInt(MILLISECONDS_IN_A_DAY));

const dayOfStart = (span: TimeSpan, planned: readonly PlannedWorks[]): Day => planned.find((w) => w.from.at === span.from)?.from.day ?? 0;

/** The fee for the time in which works interrupted the service, overlapping works once, less what service credits already gave. A fee that is not recorded, or not paid for time, is not cut. */
export const feeForInterruption = (source: Source): AmountMeasure => ({
  id: 'cn.fee-for-interruption', source, asks: [],
  compute: ({ matter, stream }) => {
    const works = matter.planned ?? [];
    const monthOf = (w: PlannedWorks): string => `${w.service} ${formatDay(w.from.day).slice(0, 7)}`;
    const cut = [...new Set(works.map(monthOf))].sort().flatMap((month) => {
      const own = works.filter((w) => monthOf(w) === month);
      const service = own[0]?.service ?? '';
      return union(own.map((w) => ({ from: w.from.at, to: w.to.at }))).flatMap((span) => {
        const daily = dailyFee(service, dayOfStart(span, own), matter);
        return daily === undefined ? [] : [{ service, days: daysOf(span), amount: roundRatio(times(daily, daysOf(span))) }];
      });
    });
    const whole = sum(cut.map((c) => c.amount));
    const credited = min(stream('credits'), whole);
    return {
      value: cut.length === 0 ? undefined : whole - credited,
      working: [
        ...cut.map((c) => ({ name: 'fee-for-interruption', value: `${formatAmount(c.amount, matter.digits)} (${showRatio(c.days)} d)`, from: c.service })),
        ...(credited === 0n ? [] : [{ name: 'credit', value: formatAmount(credited, matter.digits) }]),
      ],
    };
  },
});
