import type { AmountMeasure, Line } from '../../../model/measure.js';
import type { Matter, PlannedWorks } from '../../../model/matter.js';
import type { Source } from '../../../model/source.js';
import { addMonths, formatDay, yearMonthDay } from '../../../values/day.js';
import type { Day } from '../../../values/day.js';
import { MILLISECONDS_IN_A_DAY } from '../../../values/instant.js';
import { formatAmount, min, roundRatio, sum } from '../../../values/money.js';
import type { Amount } from '../../../values/money.js';
import { ratio, showRatio, times } from '../../../values/ratio.js';
import type { Ratio } from '../../../values/ratio.js';
import { union } from '../../../values/timeSpan.js';
import type { TimeSpan } from '../../../values/timeSpan.js';
import { priceReductionShare } from '../../questions/price.js';
import { priceCut, priceWithin, shareOff } from './price-reduction.js';

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

/** The fee for one run of works: the service, how long, also by the clocks of the contract, and what that time costs. */
interface Interrupted {
  readonly service: string;
  readonly time: TimeSpan;
  readonly clock: readonly TimeSpan[];
  readonly fee: Amount;
}

/** The fees for the time in which works interrupted a service, overlapping works once. A fee that is not recorded, or not paid for time, is not cut. */
const interruptedIn = (matter: Matter): readonly Interrupted[] => {
  const works = matter.planned ?? [];
  const monthOf = (w: PlannedWorks): string => `${w.service} ${formatDay(w.from.day).slice(0, 7)}`;
  return [...new Set(works.map(monthOf))].sort().flatMap((month) => {
    const own = works.filter((w) => monthOf(w) === month);
    const service = own[0]?.service ?? '';
    return union(own.map((w) => ({ from: w.from.at, to: w.to.at }))).flatMap((time) => {
      const daily = dailyFee(service, dayOfStart(time, own), matter);
      return daily === undefined ? [] : [{ service, time, clock: own.filter((w) => w.from.at < time.to && time.from < w.to.at).map((w) => w.clock), fee: roundRatio(times(daily, daysOf(time))) }];
    });
  });
};

const linesOf = (cut: readonly Interrupted[], less: readonly (readonly [name: string, amount: Amount])[], digits: number): readonly Line[] => [
  ...cut.map((c) => ({ name: 'fee-for-interruption', value: `${formatAmount(c.fee, digits)} (${showRatio(daysOf(c.time))} d)`, from: c.service })),
  ...less.flatMap(([name, amount]) => (amount === 0n ? [] : [{ name, value: formatAmount(amount, digits) }])),
];

/** The fee for the time in which works interrupted the service, less what service credits already gave. */
export const feeForInterruption = (source: Source): AmountMeasure => ({
  id: 'cn.fee-for-interruption', source, asks: [],
  compute: ({ matter, stream }) => {
    const cut = interruptedIn(matter);
    const whole = sum(cut.map((c) => c.fee));
    const credited = min(stream('credits'), whole);
    return { value: cut.length === 0 ? undefined : whole - credited, working: linesOf(cut, [['credit', credited]], matter.digits) };
  },
});

/** The same beside a price that is cut for what was not as promised: what that cut takes off for the time of the works counts once, and so do service credits. */
export const feeBesidePriceCut = (source: Source): AmountMeasure => ({
  id: 'cn.fee-beside-price-cut', source, asks: [{ question: priceReductionShare, burden: 'customer', about: 'case' }], monotone: { 'price-reduction-share': 'down' },
  compute: (reading) => {
    const { matter, stream } = reading;
    const [cut, share, off] = [interruptedIn(matter), shareOff(reading), priceCut(reading) ?? 0n];
    const given = cut.map((c) => min(roundRatio(times(priceWithin(c.service, c.clock, matter), share)), c.fee));
    const left = sum(cut.map((c) => c.fee)) - sum(given);
    const credits = stream('credits');
    const credited = credits > off ? min(credits - off, left) : 0n;
    return { value: cut.length === 0 ? undefined : left - credited, working: linesOf(cut, [['price-cut', sum(given)], ['credit', credited]], matter.digits) };
  },
});
