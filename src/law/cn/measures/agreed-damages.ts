import { HUGE } from '../../../model/amount.js';
import type { AmountMeasure, Measure } from '../../../model/measure.js';
import type { Source } from '../../../model/source.js';
import { formatAmount, roundRatio } from '../../../values/money.js';
import { percent, plus, ratio, showRatio, times, WHOLE } from '../../../values/ratio.js';
import { penaltyDue } from '../../contract/penalty.js';
import { clauseCoversLoss } from '../../questions/covering.js';
import { penaltyLossShown } from '../../questions/agreed.js';
import { excessThreshold } from '../parameters.js';

const shown = (value: unknown): bigint | undefined => (typeof value === 'bigint' && value < HUGE ? value : undefined);
const ASKS = [{ question: penaltyLossShown, burden: 'respondent' }] as const;

/** The loss shown in the dispute about reduction; nothing to compare with when none is shown. */
export const lossShown = (source: Source): AmountMeasure => ({
  id: 'cn.loss-shown', source, asks: ASKS, monotone: { 'penalty-loss-shown': 'up' },
  compute: ({ answer, matter }) => {
    const value = shown(answer(penaltyLossShown));
    return { value, working: value === undefined ? [] : [{ name: 'loss-shown', value: formatAmount(value, matter.digits) }] };
  },
});

/** The loss shown and the tolerated excess over it, in hundredths of the minor unit: 130 per cent of the loss, exactly. */
export const toleratedSum = (source: Source): Measure<bigint> => ({
  id: 'cn.tolerated-sum', source, asks: ASKS, parameters: [excessThreshold], monotone: { 'penalty-loss-shown': 'up' },
  compute: ({ answer, figure, matter }) => {
    const value = shown(answer(penaltyLossShown));
    if (value === undefined) return { value: undefined, working: [] };
    const factor = plus(WHOLE, figure(excessThreshold));
    const hundredths = times(ratio(value * 100n), factor);
    return { value: roundRatio(hundredths), working: [{ name: 'loss-shown', value: formatAmount(value, matter.digits) }, { name: 'factor', value: showRatio(factor) }] };
  },
});

/** The agreed sum in hundredths of the minor unit, to be compared with the tolerated one. */
export const agreedSum = (source: Source): Measure<bigint> => {
  const due = penaltyDue(source);
  return {
    id: 'cn.agreed-sum', source, asks: due.asks,
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

/** What is left, before agreed money, of the losses the clause stands in for. */
export const lossReplaced = (source: Source): AmountMeasure => ({
  id: 'cn.loss-replaced', source, asks: [],
  compute: ({ matter, self, head }) => {
    const value = matter.subjects.loss.reduce((n, loss) => (clauseCoversLoss(self, matter, loss) === true ? n + head(loss.id) : n), 0n);
    return { value, working: [{ name: 'loss', value: formatAmount(value, matter.digits) }] };
  },
});
