import { HUGE } from '../../../model/amount.js';
import type { Matter } from '../../../model/matter.js';
import type { AmountMeasure, Measure, Reading } from '../../../model/measure.js';
import type { Source } from '../../../model/source.js';
import { labelsOf, questionKey } from '../../../model/subject.js';
import type { Subject } from '../../../model/subject.js';
import { formatAmount, min, roundRatio } from '../../../values/money.js';
import { percent, plus, ratio, showRatio, times, WHOLE } from '../../../values/ratio.js';
import { penaltyDue, penaltyOfWholeMonths } from '../../contract/penalty.js';
import { clauseCoversLoss } from '../../questions/covering.js';
import { penaltyLossShown, penaltyRevised } from '../../questions/agreed.js';
import { IN_PLACE_OF_PERFORMANCE } from '../agreed.js';
import { excessThreshold } from '../parameters.js';
import { LIMITATION, readingInTime } from './fee-limitation.js';
import { atLeastItsUse, useOfMoney } from './use-of-money.js';

const ASKS = [{ question: penaltyLossShown, burden: 'respondent' }, ...LIMITATION] as const;

/** A sum for delay that does not say more does not stand in for what takes the place of a performance that will not come. */
const besideDelay = (clause: Subject, loss: Subject, matter: Matter): boolean =>
  labelsOf(clause, 'trigger').includes('late-delivery') && labelsOf(clause, 'standsFor').includes('unsaid') && matter.subjects.case.some((c) => labelsOf(c, 'ended').length > 0) &&
  labelsOf(loss, 'head').some((head) => IN_PLACE_OF_PERFORMANCE.includes(head));

/** The losses the clause stands in for. */
const covered = ({ matter, self }: Reading): readonly Subject[] => matter.subjects.loss.filter((loss) => clauseCoversLoss(self, matter, loss) === true && !besideDelay(self, loss, matter));

/** What of them is owed at this point: after the shares, the cost of measures against the loss included. */
const owed = (reading: Reading): bigint => covered(reading).reduce((n, loss) => n + reading.head(loss.id), 0n);

/** The cost of measures against the loss is no part of the loss that the breach caused. */
const isMeasure = (loss: Subject): boolean => labelsOf(loss, 'head').includes('mitigation-cost');

/** The loss that the breach caused (584), without heads that are left out: after the own fault of the injured side, before the part that force majeure takes off what is owed for it, and without the cost of measures against it. */
const caused = (reading: Reading, without: readonly string[] = []): bigint =>
  covered(reading).reduce((n, loss) => (isMeasure(loss) || labelsOf(loss, 'head').some((head) => without.includes(head)) ? n : n + reading.before('force-majeure-share', loss.id)), 0n);

/** The loss to compare with: as shown in the dispute about reduction, else the proven loss, also where all of it came off; of money paid late at least its use. Undefined when there is nothing to compare with. */
const shownIn = (reading: Reading): bigint | undefined => {
  const shown = lossIn(reading);
  return shown === undefined || !labelsOf(reading.self, 'trigger').includes('late-payment') ? shown : atLeastItsUse(reading, shown, useOfMoney(readingInTime(reading)));
};

const lossIn = (reading: Reading): bigint | undefined => {
  const told = reading.answer(penaltyLossShown);
  if (typeof told === 'bigint' && told < HUGE) return told;
  const proven = caused(reading);
  if (proven >= HUGE) return undefined;
  return proven > 0n || covered(reading).some((loss) => !isMeasure(loss) && reading.emptied(loss.id)) ? proven : undefined;
};

/** The loss shown in the dispute about reduction, the victim's share taken off; nothing to compare with when none is shown. */
export const lossShown = (source: Source): AmountMeasure => ({
  id: 'cn.loss-shown', source, asks: ASKS, monotone: { 'penalty-loss-shown': 'up' },
  compute: (reading) => {
    const value = shownIn(reading);
    return { value, working: value === undefined ? [] : [{ name: 'loss-shown', value: formatAmount(value, reading.matter.digits) }] };
  },
});

/** Heads that can be the price itself, which goes back. */
const CAN_BE_THE_PRICE: readonly string[] = ['fee-refund', 'wasted-expenditure'];

/**
 * The least that a court may leave of an agreed sum: the loss shown, without a price that goes back besides after the end. A loss no greater than that price can be
 * the price itself, which is not made good twice, as far as it does not lie in heads of another kind: those are owed beside what goes back.
 */
export const lossBesideRefund = (source: Source): AmountMeasure => {
  const shown = lossShown(source);
  return {
    ...shown, id: 'cn.loss-beside-refund',
    compute: (reading) => {
      const { value, working } = shown.compute(reading);
      const back = reading.matter.subjects.case.some((c) => labelsOf(c, 'ended').length > 0) ? (reading.matter.sums.relief.restitution?.claimed ?? 0n) : 0n;
      return { value: value !== undefined && value <= back ? min(value, caused(reading, CAN_BE_THE_PRICE)) : value, working };
    },
  };
};

/** The loss shown and the tolerated excess over it, in hundredths of the minor unit: 130 per cent of the loss, exactly. */
export const toleratedSum = (source: Source): Measure<bigint> => ({
  id: 'cn.tolerated-sum', source, asks: ASKS, unit: 'hundredth', parameters: [excessThreshold], monotone: { 'penalty-loss-shown': 'up' },
  compute: (reading) => {
    const value = shownIn(reading);
    if (value === undefined) return { value: undefined, working: [] };
    const factor = plus(WHOLE, reading.figure(excessThreshold));
    const hundredths = times(ratio(value * 100n), factor);
    return { value: roundRatio(hundredths), working: [{ name: 'loss-shown', value: formatAmount(value, reading.matter.digits) }, { name: 'factor', value: showRatio(factor) }] };
  },
});

/** What an agreed sum comes to: for late payment, on the fees that are not lost to limitation. */
export const agreedSumDue = (source: Source): AmountMeasure => {
  const due = penaltyDue(source);
  return { ...due, asks: [...due.asks, ...LIMITATION], compute: (reading) => due.compute(readingInTime(reading)) };
};

/** What of an agreed sum is counted for a broken month. */
export const sumOfBrokenMonths = (source: Source): AmountMeasure => {
  const [due, months] = [agreedSumDue(source), penaltyOfWholeMonths(source)];
  return {
    id: 'cn.sum-of-broken-months', source, asks: due.asks,
    compute: (reading) => {
      const [all, whole] = [due.compute(reading).value, months.compute(readingInTime(reading)).value];
      return { value: all === undefined || whole === undefined ? undefined : all - whole, working: [] };
    },
  };
};

/** The agreed sum in hundredths of the minor unit, to be compared with the tolerated one. */
export const agreedSum = (source: Source): Measure<bigint> => {
  const due = agreedSumDue(source);
  return {
    id: 'cn.agreed-sum', source, asks: due.asks, unit: 'hundredth',
    compute: (reading) => {
      const { value, working } = due.compute(reading);
      return { value: value === undefined ? undefined : value * 100n, working };
    },
  };
};

/** The point at which this tool puts a reduced sum: the loss shown and the tolerated excess over it. */
export const reducedSum = (source: Source): AmountMeasure => {
  const tolerated = toleratedSum(source);
  return {
    id: 'cn.reduced-sum', source, asks: tolerated.asks, parameters: [excessThreshold], monotone: { 'penalty-loss-shown': 'up' },
    compute: (reading) => {
      const { value, working } = tolerated.compute(reading);
      return { value: value === undefined ? undefined : roundRatio(percent(ratio(value))), working };
    },
  };
};

/** What is owed, before agreed money, for the losses the clause stands in for. */
export const lossReplaced = (source: Source): AmountMeasure => ({
  id: 'cn.loss-replaced', source, asks: [],
  compute: (reading) => {
    const value = owed(reading);
    return { value, working: [{ name: 'loss', value: formatAmount(value, reading.matter.digits) }] };
  },
});

/** What a court made of the agreed sum; undefined where none did. */
export const revisedByCourt = (source: Source): Measure<bigint> => ({
  id: 'cn.revised-by-court', source, asks: [],
  compute: ({ matter, self }) => {
    const found = matter.determinations.get(questionKey(penaltyRevised.id, self.key));
    return { value: found?.state === 'is' && typeof found.value === 'bigint' ? found.value : undefined, working: [] };
  },
});

/** The agreed sum as it stands: what a court made of it where a side asked for that, else what the clause comes to. */
export const standingSum = (source: Source): AmountMeasure => {
  const due = agreedSumDue(source);
  return {
    id: 'cn.standing-sum', source, asks: [...due.asks, { question: penaltyRevised, burden: 'respondent' }], monotone: { 'penalty-revised': 'up' },
    compute: (reading) => {
      const { matter, self } = reading;
      const asked = matter.pleas.some((p) => (p.plea === 'penalty-reduction' || p.plea === 'penalty-increase') && (p.clause === null || p.clause === self.id));
      const revised = reading.answer(penaltyRevised);
      return asked && typeof revised === 'bigint' && revised < HUGE ? { value: revised, working: [{ name: 'set-by-court', value: formatAmount(revised, matter.digits) }] } : due.compute(reading);
    },
  };
};
