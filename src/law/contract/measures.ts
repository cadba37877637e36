import { formatAmount } from '../../values/money.js';
import { HUGE } from '../../model/amount.js';
import type { AmountMeasure } from '../words.js';
import { estimateParts, estimated } from '../../values/estimate.js';
import { roundRatio } from '../../values/money.js';
import { decimalText } from '../../values/ratio.js';
import type { Line, Reading } from '../words.js';
import { lossAmount } from '../questions/loss.js';
import { termsOn } from './source.js';

/** What the estimate of the loss comes to; undefined where the loss is not estimated. */
const estimatedAmount = (reading: Reading): bigint | undefined => {
  const terms = reading.matter.losses.get((reading.bound ?? reading.self).id);
  return terms === undefined || terms.estimate === null ? undefined : roundRatio(estimated(terms.estimate));
};

/** The figures behind an estimated loss, step by step; none where the loss is not estimated. */
export const estimateLines = (reading: Reading): readonly Line[] => {
  const terms = reading.matter.losses.get((reading.bound ?? reading.self).id);
  return terms === undefined || terms.estimate === null ? [] : estimateParts(terms.estimate).map(({ name, value, money }) => ({ name, value: money ? formatAmount(roundRatio(value), reading.matter.digits) : decimalText(value) }));
};

/** The amount of the loss that is proven, as the answer to `loss-amount` says. */
export const amountProven: AmountMeasure = {
  id: 'contract.amount-proven',
  source: termsOn('proof', { en: 'proof of the loss', fr: 'preuve du préjudice', zh: '损失的证明' }),
  asks: [{ question: lossAmount, burden: 'claimant' }],
  monotone: { 'loss-amount': 'up' },
  compute: (reading) => {
    const value = reading.answer(lossAmount);
    return typeof value === 'bigint' ? { value, working: value < HUGE ? [...(value === estimatedAmount(reading) ? estimateLines(reading) : []), { name: 'proven', value: formatAmount(value, reading.matter.digits) }] : [] } : { value: undefined, working: [] };
  },
};
