import { formatAmount } from '../../values/money.js';
import { HUGE } from '../../model/amount.js';
import type { AmountMeasure } from '../words.js';
import { lossAmount } from '../questions/loss.js';
import { termsOn } from './source.js';

/** The amount of the loss that is proven, as the answer to `loss-amount` says. */
export const amountProven: AmountMeasure = {
  id: 'contract.amount-proven',
  source: termsOn('proof', { en: 'proof of the loss', fr: 'preuve du préjudice', zh: '损失的证明' }),
  asks: [{ question: lossAmount, burden: 'claimant' }],
  monotone: { 'loss-amount': 'up' },
  compute: (reading) => {
    const value = reading.answer(lossAmount);
    return typeof value === 'bigint' ? { value, working: value < HUGE ? [{ name: 'proven', value: formatAmount(value, reading.matter.digits) }] : [] } : { value: undefined, working: [] };
  },
};
