import { HUGE } from '../../../model/amount.js';
import type { AmountMeasure } from '../../../model/measure.js';
import { formatAmount } from '../../../values/money.js';
import { lossAmount } from '../../questions/loss.js';
import { convention } from '../convention/source.js';

/** What lost data is worth: the first of the ways on record that is shown, or a court's figure. Every way is listed with what became of it. */
export const dataValue: AmountMeasure = {
  id: 'cn.data-value', source: convention('data-value-ladder'), asks: [{ question: lossAmount, burden: 'claimant' }], monotone: { 'loss-amount': 'up' },
  compute: ({ answer, matter, self }) => {
    const shown = answer(lossAmount);
    if (typeof shown !== 'bigint') return { value: undefined, working: [] };
    const ways = matter.losses.get(self.id)?.valuation ?? [];
    const taken = ways.find((way) => way.shown);
    return {
      value: shown,
      working: [
        ...ways.flatMap((way) => way.working.map((line) => ({ ...line, name: way === taken ? `${line.name}-taken` : way.shown ? `${line.name}-next` : `${line.name}-not-shown` }))),
        ...(shown < HUGE ? [{ name: 'proven', value: formatAmount(shown, matter.digits) }] : []),
      ],
    };
  },
};
