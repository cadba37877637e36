import { formatAmount } from '../../values/money.js';
import { HUGE } from '../../model/amount.js';
import type { AmountMeasure } from '../words.js';
import { questionKey } from '../../model/subject.js';
import { estimateParts, estimated } from '../../values/estimate.js';
import type { Estimate } from '../../values/estimate.js';
import { roundRatio } from '../../values/money.js';
import { decimalText, ratio } from '../../values/ratio.js';
import type { Line, Reading } from '../words.js';
import { lossAmount, unitAmount } from '../questions/loss.js';
import { termsOn } from './source.js';

/** The estimate of the loss, at the sum for each unit that was found where one was; undefined where the loss is not estimated. */
const estimateOf = (reading: Reading): Estimate | undefined => {
  const loss = reading.bound ?? reading.self;
  const estimate = reading.matter.losses.get(loss.id)?.estimate ?? undefined;
  const each = reading.matter.determinations.get(questionKey(unitAmount.id, loss.key));
  return estimate?.method === 'units' && each?.state === 'is' && typeof each.value === 'bigint' ? { ...estimate, unitAmount: ratio(each.value) } : estimate;
};

/** The figures behind an estimated loss, step by step; none where the loss is not estimated. */
export const estimateLines = (reading: Reading): readonly Line[] => {
  const estimate = estimateOf(reading);
  return estimate === undefined ? [] : estimateParts(estimate).map(({ name, value, money }) => ({ name, value: money ? formatAmount(roundRatio(value), reading.matter.digits) : decimalText(value) }));
};

/** The amount of the loss that is proven, as the answer to `loss-amount` says. */
export const amountProven: AmountMeasure = {
  id: 'contract.amount-proven',
  source: termsOn('proof', { en: 'proof of the loss', fr: 'preuve du préjudice', zh: '损失的证明' }),
  asks: [{ question: lossAmount, burden: 'claimant' }],
  monotone: { 'loss-amount': 'up' },
  compute: (reading) => {
    const value = reading.answer(lossAmount);
    const estimate = estimateOf(reading);
    const reached = estimate !== undefined && value === roundRatio(estimated(estimate));
    return typeof value === 'bigint' ? { value, working: value < HUGE ? [...(reached ? estimateLines(reading) : []), { name: 'proven', value: formatAmount(value, reading.matter.digits) }] : [] } : { value: undefined, working: [] };
  },
};
