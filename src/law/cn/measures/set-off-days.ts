import type { Matter } from '../../../model/matter.js';
import type { Line, Reading, Statement } from '../../../model/measure.js';
import type { Day } from '../../../values/day.js';
import { addDays, formatDay } from '../../../values/day.js';
import { formatAmount, roundRatio } from '../../../values/money.js';
import { compare, decimalText, minus, plus, ratio, times, ZERO } from '../../../values/ratio.js';
import type { Ratio } from '../../../values/ratio.js';

/** A sum that bears interest from the day after it fell due. */
export interface Bearing {
  readonly principal: Ratio;
  readonly due: Day;
  /** Its yearly rate, and what the reader is shown of it: factors of a year, or of a day; none where no table holds a rate. */
  readonly rate: Ratio | undefined;
  readonly daily?: true;
  readonly factors: readonly Ratio[];
}

/** One stretch of interest: from its first day, for so many days; without a rate there is no amount. */
export const stretch = (principal: Ratio, from: Day, late: number, rate: Ratio | undefined, year: bigint): Statement => ({
  principal: roundRatio(principal), from, to: from + late, rate: rate ?? null,
  amount: rate === undefined ? null : roundRatio(times(times(principal, rate), ratio(BigInt(late), year))),
});

interface Part extends Bearing { readonly late: number }

const interestOn = ({ principal, rate, late }: Part, year: bigint): Ratio => (rate === undefined ? ZERO : times(times(principal, rate), ratio(BigInt(late), year)));

/** What the other side's claim is worth against debts of this side on the day of the set-off; null is as much as there is. */
const otherClaim = ({ matter: { sums: { setOff }, claimant } }: Reading): bigint | null =>
  setOff?.owed === null || setOff === undefined ? null : (Object.entries(setOff.owed).find(([party]) => party !== claimant)?.[1] ?? 0n);

/** What is counted against the debts on a day; null is as much as there is. What is left of a payment waits for what falls due later. */
interface Counted { readonly on: Day; readonly amount: Ratio | null; readonly waits: boolean }

/** What the debtors paid in part before a day, the earliest first; a credit or an insurer’s money is none of it. */
export const paidBefore = ({ payments, claimant }: Matter, until: Day): readonly { readonly on: Day; readonly amount: bigint }[] =>
  payments.flatMap((p) => (p.at === undefined || p.at >= until || p.by === claimant || (p.kind !== 'payment' && p.kind !== 'provisional-payment') ? [] : [{ on: p.at, amount: p.amount }])).sort((x, y) => x.on - y.on);

/** Payments and the set-off before a day. */
const countedBefore = (reading: Reading, until: Day): readonly Counted[] => {
  const { setOff } = reading.matter.sums;
  const claim = otherClaim(reading);
  const setOffs = setOff === undefined || setOff.on >= until ? [] : [{ on: setOff.on, amount: claim === null ? null : ratio(claim), waits: false }];
  return [...paidBefore(reading.matter, until).map(({ on, amount }) => ({ on, amount: ratio(amount), waits: true })), ...setOffs].sort((x, y) => x.on - y.on);
};

const less = (x: Ratio, y: Ratio): Ratio => (compare(x, y) <= 0 ? ZERO : minus(x, y));

/** Each sum over the days for which it was owed: to the assessment, or to each payment and the set-off, and then what that left of it: interest goes first, then the sum that fell due first. */
const partsOf = (reading: Reading, bearing: readonly Bearing[], until: Day, year: bigint, before: bigint): readonly Part[] => {
  const parts: Part[] = [];
  let [open, owedFirst]: [readonly Bearing[], Ratio] = [[...bearing].sort((a, b) => a.due - b.due), ratio(before)];
  const counted = [...countedBefore(reading, until)];
  for (let next = counted.shift(); next !== undefined; next = counted.shift()) {
    const { on, amount, waits } = next;
    const due = open.filter((b) => b.due <= on).map((b): Part => ({ ...b, late: on - b.due }));
    parts.push(...due);
    owedFirst = plus(owedFirst, ratio(roundRatio(due.reduce((n, b) => plus(n, interestOn(b, year)), ZERO))));
    let left = amount === null ? null : less(amount, owedFirst);
    owedFirst = amount === null ? ZERO : less(owedFirst, amount);
    const rest: Bearing[] = [];
    for (const { late: _, ...b } of due) {
      const principal = left === null ? ZERO : less(b.principal, left);
      left = left === null ? null : less(left, b.principal);
      if (principal.num > 0n) rest.push({ ...b, principal, due: on });
    }
    const later = open.filter((b) => b.due > on);
    open = [...rest, ...later];
    const [first] = later;
    if (waits && left !== null && left.num > 0n && first !== undefined && first.due < until) {
      counted.push({ on: first.due, amount: left, waits });
      counted.sort((x, y) => x.on - y.on);
    }
  }
  return [...parts, ...open.map((b): Part => ({ ...b, late: until - b.due }))].filter((part) => part.late > 0);
};

/** Interest on sums from the days after they fell due up to and including a day; `before` is what payments and the other side's claim were counted against first. */
export const interestUntil = (reading: Reading, bearing: readonly Bearing[], until: Day, year: bigint, name: string, before = 0n): { readonly total: Ratio; readonly working: readonly Line[]; readonly statements: readonly Statement[] } => {
  const parts = partsOf(reading, bearing, until, year, before).filter((part) => part.late > 0 && part.principal.num > 0n);
  return {
    total: parts.reduce((n, part) => plus(n, interestOn(part, year)), ZERO),
    working: parts.flatMap((part) => (part.rate === undefined ? [] : [{ name, value: `${formatAmount(roundRatio(part.principal), reading.matter.digits)} × ${part.factors.map(decimalText).join(' × ')} × ${part.late}${part.daily === true ? '' : ` / ${year}`}`, from: formatDay(part.due) }])),
    statements: parts.map((part) => stretch(part.principal, addDays(part.due, 1), part.late, part.rate, year)),
  };
};
