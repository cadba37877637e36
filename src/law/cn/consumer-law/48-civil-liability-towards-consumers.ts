import type { Rule } from '../../words.js';
import { consumerPurchase } from '../../questions/consumer.js';
import { consumerLaw, IN_FORCE } from './source.js';

/** A duty to consumers. */
export const civilLiabilityTowardsConsumers: Rule = {
  id: 'cn.consumer-law.48',
  norm: 'civil-liability-towards-consumers',
  title: { en: 'Civil liability towards consumers', fr: 'Responsabilité civile envers le consommateur', zh: '经营者的民事责任' },
  says: {
    en: 'Service or fees contrary to the agreement, and refusing redress without reason, make a business liable to consumers.',
    fr: 'Un service ou des frais contraires au contrat, ou le refus injustifié de réparer, engagent le professionnel.',
    zh: '服务内容、费用违反约定，或者无理拒绝消费者合理要求的，承担民事责任。',
  },
  source: consumerLaw('48'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { all: [{ ask: consumerPurchase, burden: 'customer', about: 'case' }, { is: 'role', oneOf: ['provider'], about: 'respondent' }] },
  then: [{ note: true }],
};
