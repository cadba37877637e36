import type { Reading } from '../../../model/measure.js';
import { CASE, questionKey } from '../../../model/subject.js';
import { addDays } from '../../../values/day.js';
import type { Day } from '../../../values/day.js';
import type { Amount } from '../../../values/money.js';
import { roundRatio } from '../../../values/money.js';
import { plus, ratio, times, ZERO } from '../../../values/ratio.js';
import { latePayments } from '../../contract/penalty.js';
import { penaltyLossShown } from '../../questions/agreed.js';
import { primeRateOn } from './interest.js';

/** The one-year loan prime rate of the day after a sum fell due, on the sum for the days it was late, the year of 365 days; nothing where no table holds that rate. */
const atThePrimeRate = (principal: Amount, due: Day, days: number) => {
  const rate = primeRateOn(addDays(due, 1));
  return rate === undefined ? ZERO : times(times(ratio(principal), rate), ratio(BigInt(days), 365n));
};

/** What the use of money paid late was worth, however little of a loss is shown: the prime rate without the surcharge that a court adds where nothing was agreed. */
export const useOfMoney = ({ matter }: Reading): Amount => roundRatio(latePayments(matter).reduce((n, { amount, from, to }) => plus(n, atThePrimeRate(amount, from, to - from)), ZERO));

/** What was shown in the dispute about reducing a sum agreed for late payment, `told`: a court’s finding as it is, anything else at least as much as the use of the money. */
export const atLeastItsUse = ({ matter, self }: Reading, told: Amount, use: Amount): Amount =>
  [self.key, CASE].some((about) => matter.determinations.has(questionKey(penaltyLossShown.id, about))) || use < told ? told : use;
