import { addMonths } from '../../values/day.js';
import { MILLISECONDS_IN_A_DAY } from '../../values/instant.js';
import { formatAmount, roundRatio } from '../../values/money.js';
import { plus, ratio, showRatio, times, ZERO } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { common, totalOf, union } from '../../values/timeSpan.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import type { Matter, ServiceFee } from '../../model/matter.js';
import { labelsOf } from '../../model/subject.js';
import type { Subject } from '../../model/subject.js';
import type { OpenSpan } from '../../model/work.js';
import type { Line } from '../words.js';

/** The promises that were not kept, and for how long where the record does not say; an empty list then means for the whole time. */
export interface BadTime {
  readonly promises: readonly Subject[];
  readonly untold: readonly OpenSpan[];
}

/** A sum that was paid, or is due, for a stretch of time; without a stretch it was paid for the whole. */
export interface Price {
  readonly service: string;
  readonly exact: Ratio;
  readonly for: TimeSpan | null;
}

/** A part of the price, exact in minor units, with the line that shows it. */
export interface Part {
  readonly exact: Ratio;
  readonly line: Line;
}

const lastDay = (matter: Matter): number => Math.min(...[matter.sums.relief.termination?.on, matter.days.judgment].flatMap((d) => (d === null || d === undefined ? [] : [d * MILLISECONDS_IN_A_DAY])), Number.MAX_SAFE_INTEGER);

/** The stretches in which a service was not as promised; null where it was not for the whole time, none where no broken promise speaks of it. */
export const stretchesOf = (service: string, { promises, untold }: BadTime, matter: Matter): readonly OpenSpan[] | null => {
  const own = promises.filter((s) => labelsOf(s, 'services').length === 0 || labelsOf(s, 'services').includes(service));
  const all = own.flatMap((s) => matter.work?.failing?.get(s.id) ?? []);
  const told = all.length > 0 ? all : untold;
  return own.length === 0 ? [] : told.length === 0 ? null : told;
};

/** How much of a time lies in the stretches, each moment counted once. */
export const within = (time: TimeSpan, stretches: readonly OpenSpan[], end: number): number => totalOf(common([time], stretches.map((s) => ({ from: s.from, to: s.to ?? end }))));

const MONTHS: Readonly<Record<ServiceFee['per'], number>> = { month: 1, quarter: 3, year: 12, hour: 0, day: 0, once: 0 };

const runningFrom = (paidOn: number | null, fee: ServiceFee | undefined): Price['for'] => {
  if (fee === undefined || fee.per === 'once' || fee.per === 'hour') return null;
  const start = paidOn ?? fee.term?.from;
  if (start === undefined) return null;
  const end = paidOn === null ? (fee.term?.to ?? start) : fee.per === 'day' ? start + 1 : addMonths(start, MONTHS[fee.per]);
  return { from: start * MILLISECONDS_IN_A_DAY, to: end * MILLISECONDS_IN_A_DAY };
};

/** What was paid, each sum with the time it was paid for. */
export const paidFor = (matter: Matter): readonly Price[] | null =>
  matter.fees.paid?.map((fee) => ({
    service: fee.service, exact: ratio(fee.amount),
    for: fee.from !== null && fee.to !== null && fee.to > fee.from ? { from: fee.from * MILLISECONDS_IN_A_DAY, to: fee.to * MILLISECONDS_IN_A_DAY } : runningFrom(fee.paidOn, matter.fees.agreed.find((a) => a.service === fee.service)),
  })) ?? null;

/** How many periods of so many months lie between two days, the last one by its days. */
const periods = (from: number, to: number, months: number): Ratio => {
  let whole = 0;
  while (addMonths(from, months * (whole + 1)) <= to) whole += 1;
  const [start, end] = [addMonths(from, months * whole), addMonths(from, months * (whole + 1))];
  return plus(ratio(BigInt(whole)), ratio(BigInt(to - start), BigInt(end - start)));
};

/** What the agreed fee makes due for a stretch, where nobody recorded what was paid. */
const agreedFor = (fee: ServiceFee, stretch: OpenSpan, end: number): Ratio => {
  const [from, to] = [Math.max(stretch.from, (fee.term?.from ?? -Infinity) * MILLISECONDS_IN_A_DAY), Math.min(stretch.to ?? end, (fee.term?.to ?? Infinity) * MILLISECONDS_IN_A_DAY)];
  if (to <= from || to === Number.MAX_SAFE_INTEGER) return ZERO;
  const months = MONTHS[fee.per];
  const units = months === 0 ? ratio(BigInt(to - from), BigInt(fee.per === 'hour' ? MILLISECONDS_IN_A_DAY / 24 : MILLISECONDS_IN_A_DAY))
    : periods(Math.floor(from / MILLISECONDS_IN_A_DAY), Math.floor(to / MILLISECONDS_IN_A_DAY), months);
  return times(ratio(fee.amount * fee.quantity), units);
};

/** What was paid for the bad time: each sum pro rata by time. */
export const partsPaid = (prices: readonly Price[], bad: BadTime, matter: Matter): readonly Part[] => {
  const concerned = prices.filter((p) => stretchesOf(p.service, bad, matter)?.length !== 0);
  return (concerned.length > 0 ? concerned : prices).flatMap((price) => {
    const services = concerned.length > 0 ? [price.service] : bad.promises.flatMap((s) => labelsOf(s, 'services'));
    const lists = (services.length === 0 ? [price.service] : services).map((service) => stretchesOf(service, bad, matter));
    const share = price.for === null || lists.includes(null) ? ratio(1n) : ratio(BigInt(within(price.for, lists.flatMap((l) => l ?? []), lastDay(matter))), BigInt(price.for.to - price.for.from));
    if (share.num === 0n) return [];
    const paid = formatAmount(roundRatio(price.exact), matter.digits);
    return [{ exact: times(price.exact, share), line: { name: 'fee', value: share.num === share.den ? paid : `${paid} × ${showRatio(share)}`, from: price.service } }];
  });
};

/** The same by the agreed fees. */
export const partsAgreed = (bad: BadTime, matter: Matter): readonly Part[] =>
  matter.fees.agreed.flatMap((fee) => {
    const stretches = stretchesOf(fee.service, bad, matter);
    if (stretches?.length === 0) return [];
    const exact = fee.per === 'once' ? ratio(fee.amount * fee.quantity) : union((stretches ?? []).map((s) => ({ from: s.from, to: s.to ?? lastDay(matter) }))).reduce((n, s) => plus(n, agreedFor(fee, s, lastDay(matter))), ZERO);
    return exact.num === 0n ? [] : [{ exact, line: { name: 'fee', value: `${formatAmount(fee.amount, matter.digits)} / ${fee.per}`, from: fee.service } }];
  });
