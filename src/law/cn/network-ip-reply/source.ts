import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of SPC Reply on network disputes about intellectual property (2020) (最高人民法院关于涉网络知识产权侵权纠纷几个法律适用问题的批复). */
export const networkIpReply = articlesOf(
  { en: 'SPC Reply on network disputes about intellectual property (2020)', fr: 'Réponse de la CPS sur les litiges de propriété intellectuelle en ligne (2020)', zh: '最高人民法院关于涉网络知识产权侵权纠纷几个法律适用问题的批复' },
  { en: 'Network IP Reply (PRC)', fr: 'Réponse PI en ligne RPC', zh: '《涉网络知识产权批复》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2020-09-14'), to: null };
