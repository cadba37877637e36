import { addDays, addMonths, formatDay } from '../../values/day.js';
import type { Day } from '../../values/day.js';
import { formatAmount, roundRatio } from '../../values/money.js';
import type { Amount } from '../../values/money.js';
import { contains, overlapShare } from '../../values/period.js';
import type { Period } from '../../values/period.js';
import { over, plus, ratio, showRatio, times, WHOLE, ZERO } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import type { FeePaid, LimitFormula, Matter, ServiceFee } from '../../model/matter.js';
import type { Line, Measured } from '../words.js';
import { elapsed } from './elapsed.js';

type Of<K extends LimitFormula['kind']> = Extract<LimitFormula, { kind: K }>;

const NOT_COMPUTED: Measured<Amount> = { value: undefined, working: [] };

const named = (services: readonly string[], service: string): boolean => services.length === 0 || services.includes(service);

const anchorOf = (before: Of<'fees'>['before'], { days }: Matter): Day | null =>
  ({ claim: days.claim, event: days.event, breach: days.breach, judgment: days.judgment, renewal: days.contract })[before];

/** The days that count, back from the anchor, which is outside; null: the whole contract; undefined: the anchor is not recorded. */
const windowOf = (f: Of<'fees'>, matter: Matter): Period | null | undefined => {
  if (f.basis === 'order-fees' || (f.months === null && f.days === null)) return null;
  const to = anchorOf(f.before, matter);
  return to === null ? undefined : { from: addMonths(f.days === null ? to : addDays(to, -f.days), f.months === null ? 0 : -f.months), to };
};

/** The part of one fee that falls in the window: by its service period, pro rata by days, or by the day of payment; undefined when its dates do not say. */
const partIn = (fee: FeePaid, window: Period | null, count: Of<'fees'>['count']): Ratio | undefined => {
  if (window === null) return WHOLE;
  if (count === 'service-period' && fee.from !== null && fee.to !== null) return overlapShare({ from: fee.from, to: fee.to }, window);
  return fee.paidOn === null ? undefined : contains(window, fee.paidOn) ? WHOLE : ZERO;
};

const lineOf = (fee: FeePaid, part: Ratio, digits: number): Line => ({
  name: 'fee',
  value: part.num === part.den ? formatAmount(fee.amount, digits) : `${formatAmount(fee.amount, digits)} × ${showRatio(part)}`,
  from: [fee.service, ...(fee.from === null || fee.to === null ? (fee.paidOn === null ? [] : [formatDay(fee.paidOn)]) : [`${formatDay(fee.from)}/${formatDay(fee.to)}`])].join(' '),
});

const times1 = (multiple: { readonly num: bigint; readonly den: bigint }): readonly Line[] =>
  multiple.num === multiple.den ? [] : [{ name: 'multiple', value: showRatio(ratio(multiple.num, multiple.den)) }];

/** The fees that a formula counts: those paid, and where it speaks of what is due, those still owed, by the day they fell due. Null: nobody recorded any. */
const counted = ({ basis }: Of<'fees'>, { fees, sums }: Matter): readonly FeePaid[] | null => {
  const owed = basis === 'fees-due' || basis === 'fees-paid-or-due' ? sums.unpaid.map((fee): FeePaid => ({ service: fee.service, from: null, to: null, paidOn: fee.due, amount: fee.amount, kind: 'recurring' })) : [];
  return fees.paid === null ? (owed.length === 0 ? null : owed) : [...fees.paid, ...owed];
};

/** Fees over a length of time or over the whole order, rounded once on the sum. Fees that nobody recorded are not nothing: what was due, or the whole order, follows from the agreed fee, what was paid is not computed. */
export const feesCounted = (f: Of<'fees'>, matter: Matter): Measured<Amount> => {
  const paid = counted(f, matter);
  const window = windowOf(f, matter);
  if (window === undefined) return NOT_COMPUTED;
  if (paid === null) return f.basis === 'fees-paid' || f.order !== undefined ? NOT_COMPUTED : agreedIn(f, window, matter);
  const parts: (readonly [FeePaid, Ratio])[] = [];
  for (const fee of paid.filter((p) => named(f.services, p.service) && (f.order === undefined || p.order === f.order))) {
    const part = partIn(fee, window, f.count);
    if (part === undefined) return NOT_COMPUTED;
    if (part.num > 0n) parts.push([fee, part]);
  }
  const exact = parts.reduce((sum, [fee, part]) => plus(sum, times(ratio(fee.amount), part)), ZERO);
  return {
    value: roundRatio(times(exact, ratio(f.multiple.num, f.multiple.den))),
    working: [
      ...(window === null ? [] : [{ name: 'period', value: `${formatDay(window.from)}/${formatDay(window.to)}` }]),
      ...parts.map(([fee, part]) => lineOf(fee, part, matter.digits)),
      ...times1(f.multiple),
    ],
  };
};

/** Months in the unit of a fee, or undefined when it is no number of months. */
const MONTHS: Readonly<Record<ServiceFee['per'], bigint | undefined>> = { month: 1n, quarter: 3n, year: 12n, hour: undefined, day: undefined, once: undefined };

const agreed = (services: readonly string[], { fees }: Matter): readonly ServiceFee[] => fees.agreed.filter((fee) => named(services, fee.service));

const feeLine = (fee: ServiceFee, digits: number): Line => ({ name: 'fee', value: `${formatAmount(fee.amount, digits)} × ${fee.quantity} / ${fee.per}`, from: fee.service });

const runningLine = (fee: ServiceFee, digits: number): Line =>
  fee.term === undefined || fee.per === 'once' ? feeLine(fee, digits) : { ...feeLine(fee, digits), from: `${fee.service} ${formatDay(fee.term.from)}/${formatDay(fee.term.to)}` };

const sumOfFees = (fees: readonly ServiceFee[], perOne: (fee: ServiceFee) => bigint | undefined, multiple: { readonly num: bigint; readonly den: bigint }, digits: number): Measured<Amount> => {
  let exact = ZERO;
  for (const fee of fees) {
    const divisor = perOne(fee);
    if (divisor === undefined) return NOT_COMPUTED;
    exact = plus(exact, ratio(fee.amount * fee.quantity, divisor));
  }
  if (fees.length === 0) return NOT_COMPUTED;
  return {
    value: roundRatio(times(exact, ratio(multiple.num, multiple.den))),
    working: [...fees.map((fee) => feeLine(fee, digits)), ...times1(multiple)],
  };
};

/** The agreed fees of one month, times the multiple. Fees by the hour or day have no monthly sum and are not computed. */
export const monthlyFee = (f: Of<'monthly-fee'>, matter: Matter): Measured<Amount> =>
  sumOfFees(agreed(f.services, matter), (fee) => MONTHS[fee.per], f.multiple, matter.digits);

const monthsOwed = (fee: ServiceFee, from: Day): Ratio | undefined =>
  fee.term === undefined || MONTHS[fee.per] === undefined ? undefined : over(elapsed('month', from, fee.term.to), ratio(MONTHS[fee.per] as bigint));

/** Running fees of the services named from a day to the end of their term, rounded once; undefined where one of them has no fixed term or no sum by the month. */
const runningFees = (services: readonly string[], from: (fee: ServiceFee) => Day | null, matter: Matter): Ratio | undefined => {
  let exact = ZERO;
  const fees = agreed(services, matter);
  for (const fee of fees) {
    const start = from(fee);
    const length = fee.per === 'once' ? WHOLE : start === null ? undefined : monthsOwed(fee, start);
    if (length === undefined) return undefined;
    exact = plus(exact, times(ratio(fee.amount * fee.quantity), length));
  }
  return fees.length === 0 ? undefined : exact;
};

/** The agreed fees of a length of time, or of the whole term where the formula names none. */
const agreedIn = (f: Of<'fees'>, window: Period | null, matter: Matter): Measured<Amount> => {
  const startOf = (fee: ServiceFee): Day | null => fee.term?.from ?? matter.days.contract;
  const within = (fee: ServiceFee): ServiceFee => {
    const start = startOf(fee);
    return window === null || start === null || fee.per === 'once' ? fee : { ...fee, term: { from: Math.max(window.from, start), to: Math.min(window.to, fee.term?.to ?? window.to) } };
  };
  const fees = agreed(f.services, matter);
  if (window !== null && fees.some((fee) => fee.per === 'once')) return NOT_COMPUTED;
  const exact = runningFees(f.services, (fee) => fee.term?.from ?? null, { ...matter, fees: { ...matter.fees, agreed: fees.map(within) } });
  if (exact === undefined) return NOT_COMPUTED;
  return {
    value: roundRatio(times(exact, ratio(f.multiple.num, f.multiple.den))),
    working: [...(window === null ? [] : [{ name: 'period', value: `${formatDay(window.from)}/${formatDay(window.to)}` }]), ...fees.map((fee) => runningLine(within(fee), matter.digits)), ...times1(f.multiple)],
  };
};

/** The price of the contract: what is paid once, and running fees over their fixed term. A running fee has no price of the whole without a term and is not computed. */
export const contractPrice = (f: Of<'contract-price'>, matter: Matter): Measured<Amount> => {
  const exact = runningFees(f.services, (fee) => fee.term?.from ?? null, matter);
  return exact === undefined ? NOT_COMPUTED : {
    value: roundRatio(times(exact, ratio(f.multiple.num, f.multiple.den))),
    working: [...agreed(f.services, matter).map((fee) => runningLine(fee, matter.digits)), ...times1(f.multiple)],
  };
};

/** The price of what is paid for once; undefined where a fee runs on. */
export const priceOnce = (matter: Matter): Amount | undefined => sumOfFees(agreed([], matter), (fee) => (fee.per === 'once' ? 1n : undefined), WHOLE, matter.digits).value;

/** The price of the whole contract: what is paid once, and running fees over their fixed term. */
export const wholePrice = (services: readonly string[], matter: Matter): Amount | undefined => {
  const exact = runningFees(services, (fee) => fee.term?.from ?? null, matter);
  return exact === undefined ? undefined : roundRatio(exact);
};

/** The running fees for what was left of their term when the contract ended; what is paid once is no part of them. */
export const remainingFees = (services: readonly string[], matter: Matter): Amount | undefined => {
  const end = matter.sums.relief.termination?.on ?? matter.days.event;
  const running: Matter = { ...matter, fees: { ...matter.fees, agreed: matter.fees.agreed.filter((fee) => fee.per !== 'once') } };
  const exact = runningFees(services, (fee) => (end === null || fee.term === undefined ? null : Math.max(end, fee.term.from)), running);
  return exact === undefined ? undefined : roundRatio(exact);
};
