import type { Rule } from '../../words.js';
import { consumerPurchase } from '../../questions/consumer.js';
import { consumerRegulation, IN_FORCE } from './source.js';

/** What was paid for in advance is not changed by one side; a term that allows it goes against the duty. */
export const prepaidServiceLowered: Rule = {
  id: 'cn.consumer-regulation.22.1',
  norm: 'prepaid-service-lowered',
  title: { en: 'A term that lets the business change a prepaid service', fr: 'Clause permettant de modifier un service prépayé', zh: '单方变更预付式服务的条款' },
  says: {
    en: 'A business that took prepayment may not lower the quality or raise the price at will; a term that keeps that right is of no effect towards a consumer.',
    fr: 'Le professionnel qui a encaissé d’avance ne peut abaisser la qualité ni augmenter le prix à sa guise ; la clause qui lui réserve ce droit est sans effet envers le consommateur.',
    zh: '收取预付款的经营者不得降低质量或者任意加价；保留该项权利的条款对消费者无效。',
  },
  source: consumerRegulation('22'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract'],
  certainty: 'convention',
  when: {
    all: [
      { is: 'kind', oneOf: ['unilateral-change'] },
      { is: 'owing', oneOf: ['prepaid'], about: 'case' },
      { ask: consumerPurchase, burden: 'customer', about: 'case' },
    ],
  },
  then: [{ clause: 'void' }],
};
