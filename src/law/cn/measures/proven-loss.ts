import { HUGE } from '../../../model/amount.js';
import type { AmountMeasure } from '../../../model/measure.js';
import type { Source } from '../../../model/source.js';
import { formatAmount } from '../../../values/money.js';
import { lossAmount } from '../../questions/loss.js';

/** What the claimant has shown of a loss. An answer that is no amount moves nothing. */
export const provenLoss = (source: Source): AmountMeasure => ({
  id: 'cn.proven-loss',
  source,
  asks: [{ question: lossAmount, burden: 'claimant' }],
  monotone: { 'loss-amount': 'up' },
  compute: ({ answer, matter }) => {
    const shown = answer(lossAmount);
    return typeof shown === 'bigint'
      ? { value: shown, working: shown < HUGE ? [{ name: 'proven', value: formatAmount(shown, matter.digits) }] : [] }
      : { value: undefined, working: [] };
  },
});
