import type { AmountMeasure } from '../../model/measure.js';
import { asSetByCourt, creditAtMost } from '../contract/credit-revised.js';
import { measuredCredit } from '../contract/credit.js';
import { decision } from './case-law/source.js';

/** The credit as a judge set it; until one does, as measured. */
export const creditAsSet: AmountMeasure = asSetByCourt('fr.credit-as-set', measuredCredit);

/** The lower of the credit and the loss behind it: the end to which a judge may lower the credit. */
export const creditOrLoss: AmountMeasure = creditAtMost('fr.credit-or-loss', decision('C. civ. 1231-5', { en: 'C. civ. 1231-5', fr: 'C. civ. 1231-5', zh: '《法国民法典》第1231-5条' }), (loss) => loss);
