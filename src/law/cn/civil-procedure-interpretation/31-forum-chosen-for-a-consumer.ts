import type { Rule } from '../../words.js';
import { clauseDrawnToAttention } from '../../questions/clause.js';
import { consumerPurchase } from '../../questions/consumer.js';
import { civilProcedureInterpretation, IN_FORCE } from './source.js';

/** From memory; before 2021 the only rule on a hidden forum clause. */
export const forumChosenForAConsumer: Rule = {
  id: 'cn.civil-procedure-interpretation.31',
  norm: 'forum-chosen-for-a-consumer',
  title: { en: 'A court chosen in standard terms for a consumer', fr: 'For choisi par clause type pour un consommateur', zh: '与消费者的格式管辖条款' },
  says: {
    en: 'A business that chose a court in standard terms without drawing the consumer’s attention to it in a reasonable manner cannot rely on that choice once the consumer says that it is void.',
    fr: 'Le professionnel qui a choisi un for par clause type sans le signaler de façon raisonnable au consommateur ne peut s’en prévaloir si celui-ci en invoque la nullité.',
    zh: '经营者使用格式条款与消费者订立管辖协议，未采取合理方式提请消费者注意，消费者主张管辖协议无效的，应予支持。',
  },
  source: civilProcedureInterpretation('31'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract', 'tort'],
  certainty: 'unverified',
  yieldsTo: ['cn.civil-code.496.2'],
  when: { all: [{ is: 'kind', oneOf: ['jurisdiction'] }, { concluded: { rule: 'cn.contract-law.39.2' } }, { ask: consumerPurchase, burden: 'customer', about: 'case' }, { pleaded: 'clause-not-incorporated', by: 'customer' }, { not: { ask: clauseDrawnToAttention, burden: 'drafter' } }] },
  then: [{ clause: 'void' }],
};
