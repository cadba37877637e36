import type { Line, Reading, Statement } from '../../../model/measure.js';
import type { Day } from '../../../values/day.js';
import { addDays, formatDay } from '../../../values/day.js';
import { formatAmount, roundRatio } from '../../../values/money.js';
import { decimalText, minus, plus, ratio, times, ZERO } from '../../../values/ratio.js';
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

/** Each sum over the days for which it was owed: to the assessment, or to the set-off and then what that left of it: interest goes first, then the sum that fell due first. */
const partsOf = (reading: Reading, bearing: readonly Bearing[], until: Day, year: bigint, before: bigint): readonly Part[] => {
  const { setOff } = reading.matter.sums;
  const whole = (b: Bearing): Part => ({ ...b, late: until - b.due });
  if (setOff === undefined || setOff.on >= until) return bearing.map(whole);
  const due = bearing.filter((b) => b.due <= setOff.on).map((b): Part => ({ ...b, late: setOff.on - b.due })).sort((a, b) => a.due - b.due);
  const claim = otherClaim(reading);
  const accrued = roundRatio(due.reduce((n, b) => plus(n, interestOn(b, year)), ZERO)) + before;
  let left = claim === null ? null : ratio(claim > accrued ? claim - accrued : 0n);
  const rest: Part[] = [];
  for (const b of due) {
    const open = left === null ? ZERO : minus(b.principal, left);
    if (open.num > 0n) rest.push({ ...b, principal: open, due: setOff.on, late: until - setOff.on });
    if (left !== null) left = open.num > 0n ? ZERO : minus(left, b.principal);
  }
  return [...due, ...rest, ...bearing.filter((b) => b.due > setOff.on).map(whole)].filter((part) => part.late > 0);
};

/** Interest on sums from the days after they fell due up to and including a day; `before` is what the other side's claim was counted against first. */
export const interestUntil = (reading: Reading, bearing: readonly Bearing[], until: Day, year: bigint, name: string, before = 0n): { readonly total: Ratio; readonly working: readonly Line[]; readonly statements: readonly Statement[] } => {
  const parts = partsOf(reading, bearing, until, year, before).filter((part) => part.late > 0 && part.principal.num > 0n);
  return {
    total: parts.reduce((n, part) => plus(n, interestOn(part, year)), ZERO),
    working: parts.flatMap((part) => (part.rate === undefined ? [] : [{ name, value: `${formatAmount(roundRatio(part.principal), reading.matter.digits)} × ${part.factors.map(decimalText).join(' × ')} × ${part.late}${part.daily === true ? '' : ` / ${year}`}`, from: formatDay(part.due) }])),
    statements: parts.map((part) => stretch(part.principal, addDays(part.due, 1), part.late, part.rate, year)),
  };
};
