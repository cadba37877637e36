import { labelsOf } from '../../model/subject.js';
import type { Question } from '../../model/question.js';

/** Whether the customer bought for daily life. Nobody has said: by the kind of party. */
export const consumerPurchase: Question = {
  id: 'consumer-purchase', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'customer', raised: 'said', path: 'parties.customer.kind',
  fallback: (_, matter) => matter.subjects.party.some((p) => p.id === 'customer' && labelsOf(p, 'kind').includes('consumer')),
  wording: { en: 'Did the customer buy for the needs of daily life?', fr: 'Le client a-t-il acheté pour les besoins de la vie courante ?', zh: '客户是否为生活消费需要购买、接受服务？' },
  evidence: { en: 'who bought, for what use', fr: 'qui a acheté, pour quel usage', zh: '购买主体及其用途' },
};

/** Whether the business deceived the consumer on purpose. Fraud is proven beyond reasonable doubt; nobody has shown it: no. */
export const fraud: Question = {
  id: 'fraud', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'customer', raised: 'said', standard: 'beyond-reasonable-doubt', path: 'determinations',
  wording: { en: 'Did the business tell the consumer what it knew to be false, or hide what it had to tell, so that the consumer bought?', fr: 'Le professionnel a-t-il affirmé ce qu’il savait faux, ou tu ce qu’il devait dire, pour amener le consommateur à acheter ?', zh: '经营者是否故意告知虚假情况或者故意隐瞒真实情况，致使消费者购买、接受服务（欺诈行为）？' },
  evidence: { en: 'what was advertised and said, what the business knew at the time', fr: 'publicités et propos, ce que le professionnel savait alors', zh: '宣传与陈述内容、经营者当时知悉的情况' },
};
