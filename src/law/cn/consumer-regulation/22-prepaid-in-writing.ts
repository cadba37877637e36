import type { Rule } from '../../words.js';
import { consumerPurchase } from '../../questions/consumer.js';
import { consumerRegulation, IN_FORCE } from './source.js';

/** A duty to consumers. */
export const prepaidInWriting: Rule = {
  id: 'cn.consumer-regulation.22',
  norm: 'prepaid-in-writing',
  title: { en: 'Prepaid services in writing', fr: 'Services prépayés par écrit', zh: '预付式消费' },
  says: {
    en: 'Prepayment needs a written contract; what was promised is not lowered, money is no longer taken once a serious risk appears, and what is unused is paid back.',
    fr: 'Le prépaiement exige un contrat écrit ; la prestation n’est pas abaissée, on n’encaisse plus en cas de risque grave, l’inutilisé est rendu.',
    zh: '以预收款方式提供服务的，应订立书面合同，不得降低质量、任意加价；出现重大经营风险应停止收款，未使用部分应退还。',
  },
  source: consumerRegulation('22'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ ask: consumerPurchase, burden: 'customer', about: 'case' }, { is: 'role', oneOf: ['provider'], about: 'respondent' }, { is: 'owing', oneOf: ['prepaid'], about: 'case' }] },
  then: [{ note: true }],
};
