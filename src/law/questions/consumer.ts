import { labelsOf } from '../../model/subject.js';
import type { Question } from '../../model/question.js';

/** Whether the customer bought for daily life. Nobody has said: by the kind of party. */
export const consumerPurchase: Question = {
  id: 'consumer-purchase', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'customer', raised: 'said', path: 'parties.customer.kind',
  fallback: (_, matter) => matter.subjects.party.some((p) => p.id === 'customer' && labelsOf(p, 'kind').includes('consumer')),
  wording: { en: 'Did the customer buy for the needs of daily life?', fr: 'Le client a-t-il acheté pour les besoins de la vie courante ?', zh: '客户是否为生活消费需要购买、接受服务？' },
  evidence: { en: 'who bought, for what use', fr: 'qui a acheté, pour quel usage', zh: '购买主体及其用途' },
};
