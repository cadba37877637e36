import type { AmountMeasure } from '../../../model/measure.js';
import { roundRatio } from '../../../values/money.js';
import { WHOLE, compare, plus, ratio, times } from '../../../values/ratio.js';
import { asSetByCourt, creditAtMost } from '../../contract/credit-revised.js';
import { measuredCredit } from '../../contract/credit.js';
import { civilCode } from '../civil-code/source.js';
import { excessThreshold } from '../parameters.js';

const source = civilCode('585(2)');

/** The cost of measures against the loss is no part of the loss that the breach caused. */
const BESIDE = ['mitigation-cost'];

/** The credit, or the loss shown and the tolerated excess over it where the credit is more; without a loss shown there is nothing to compare with. */
const toleratedCredit: AmountMeasure = {
  ...creditAtMost('cn.tolerated-credit', source, (loss, reading, shown) => (!shown ? undefined : roundRatio(times(ratio(loss), plus(WHOLE, reading.figure(excessThreshold))))), BESIDE),
  parameters: [excessThreshold],
};

/** The credit as a court set it; until one does, no more than is tolerated. */
export const creditAsSet: AmountMeasure = asSetByCourt('cn.credit-as-set', toleratedCredit);

/** The credit as a court set it all the same; until one does, whole. */
export const creditKept: AmountMeasure = asSetByCourt('cn.credit-kept', measuredCredit);

/** The credit, or, where it is excessive, the loss shown: the lowest to which it may be reduced. */
export const creditOrLoss: AmountMeasure = {
  ...creditAtMost('cn.credit-or-loss', source, (loss, reading, shown) => {
    const credit = measuredCredit.compute(reading).value;
    const excessive = shown && credit !== undefined && compare(ratio(credit), times(ratio(loss), plus(WHOLE, reading.figure(excessThreshold)))) > 0;
    return excessive ? loss : undefined;
  }, BESIDE),
  parameters: [excessThreshold],
};
