import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the General Provisions of the Civil Law of 2017 (民法总则). */
export const generalProvisions = articlesOf(
  { en: 'General Provisions of the Civil Law of the PRC (2017)', fr: 'Dispositions générales du droit civil de la RPC (2017)', zh: '中华人民共和国民法总则（2017年）' },
  { en: 'General Provisions 2017 (PRC)', fr: 'Disp. gén. dr. civ. RPC', zh: '《民法总则》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2017-10-01'), to: on('2020-12-31') };

/** The day from which the ordinary period of limitation is three years; what had run out under the two years before stays lost. */
export const threeYearsSince = IN_FORCE.from;
