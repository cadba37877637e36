import type { StreamName } from '../../model/stream.js';
import type { Day } from '../../values/day.js';
import { compare, minus } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import type { Part } from './accrual.js';

/** A debt and the day on which it fell due; nothing where a judge must first fix it. */
export interface Due {
  readonly stream: StreamName;
  readonly amount: Ratio;
  readonly on: Day | null;
}

/** What is set off of a debt, and when. */
export interface Met extends Part {
  readonly stream: StreamName;
  readonly due: Day | null;
}

const inOrder = (debts: readonly Due[]): readonly Due[] => [...debts].sort((a, b) => (a.on ?? Infinity) - (b.on ?? Infinity));

/** From when two debts meet: the day on which both were due (1347); where one had still to be fixed, the day on which the other was (1348-1). */
const meetingDay = (a: Day | null, b: Day | null): Day | null => (a === null || b === null ? (a ?? b) : Math.max(a, b));

/** What of each debt is met by those of the other side, principal by principal, the oldest first. Two debts that a judge must fix meet when he does. */
export const setOff = (own: readonly Due[], other: readonly Due[]): readonly Met[] => {
  const met: Met[] = [];
  const against = inOrder(other).map(({ amount, on }) => ({ amount, on }));
  for (const debt of inOrder(own)) {
    let left = debt.amount;
    for (const facing of against) {
      const amount = compare(left, facing.amount) < 0 ? left : facing.amount;
      if (amount.num <= 0n) continue;
      left = minus(left, amount);
      facing.amount = minus(facing.amount, amount);
      const at = meetingDay(debt.on, facing.on);
      if (at !== null) met.push({ stream: debt.stream, due: debt.on, at, amount, onPrincipal: true });
    }
  }
  return met.sort((a, b) => a.at - b.at);
};
