import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the provisions on disputes over consumption on line (网络消费规定（一）, 法释〔2022〕8号). */
export const onlineConsumption = articlesOf(
  { en: 'Supreme People’s Court, Provisions (I) on disputes over online consumption (2022)', fr: 'Cour populaire suprême, dispositions (I) sur les litiges de la consommation en ligne (2022)', zh: '最高人民法院关于审理网络消费纠纷案件适用法律若干问题的规定（一）（法释〔2022〕8号）' },
  { en: 'Online Consumption Prov. (PRC)', fr: 'Disp. consommation en ligne RPC', zh: '《网络消费规定（一）》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2022-03-15'), to: null };
