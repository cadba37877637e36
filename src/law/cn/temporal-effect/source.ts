import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the provisions on the temporal effect of the Civil Code (时间效力规定). */
export const temporalEffect = articlesOf(
  { en: 'Supreme People’s Court, Provisions on the temporal effect of the Civil Code (2020)', fr: 'Cour populaire suprême, dispositions sur l’effet du Code civil dans le temps (2020)', zh: '最高人民法院关于适用《中华人民共和国民法典》时间效力的若干规定（法释〔2020〕15号）' },
  { en: 'Temporal Effect Prov. (PRC)', fr: 'Disp. effet temporel RPC', zh: '《时间效力规定》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2021-01-01'), to: null };
