import type { Rule } from '../../words.js';
import { clauseUnreasonable } from '../../questions/clause.js';
import { consumerPurchase } from '../../questions/consumer.js';
import { clauseOnConsumerList } from '../../questions/reading.js';
import { AGAINST_THE_CUSTOMER } from '../against-the-customer.js';
import { consumerLaw, IN_FORCE } from './source.js';

/** What the lists of later rules for consumers name is unfair already by this article, whose own words they spell out. */
export const unfairTerms: Rule = {
  id: 'cn.consumer-law.26.3',
  norm: 'consumer-unfair-term',
  title: { en: 'Unfair term against a consumer', fr: 'Clause abusive envers le consommateur', zh: '对消费者不公平、不合理的格式条款' },
  says: {
    en: 'A standard term that excludes or limits the consumer’s rights, excludes or cuts the operator’s liability, or burdens the consumer, in an unfair or unreasonable way is void in that part; so is one by which nothing paid in advance is ever paid back.',
    fr: 'La clause type qui écarte ou restreint les droits du consommateur, écarte ou réduit la responsabilité du professionnel, ou grève le consommateur, de façon injuste ou déraisonnable est nulle dans cette mesure ; de même celle qui exclut tout remboursement des sommes payées d’avance.',
    zh: '格式条款排除或者限制消费者权利、减轻或者免除经营者责任、加重消费者责任等，对消费者不公平、不合理的，其内容无效；约定预付款概不退还的，亦属此类。',
  },
  source: consumerLaw('26(3)'),
  inForce: IN_FORCE,
  chosenBy: 'contract-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract', 'tort'],
  certainty: 'read',
  elements: ['not-against-consumers'],
  when: {
    all: [
      { any: [{ concluded: { rule: 'cn.civil-code.496.1' } }, { concluded: { rule: 'cn.contract-law.39.2' } }] },
      AGAINST_THE_CUSTOMER,
      { ask: consumerPurchase, burden: 'customer', about: 'case' },
      { any: [{ ask: clauseUnreasonable, burden: 'customer' }, { ask: clauseOnConsumerList, burden: 'customer' }] },
    ],
  },
  then: [{ clause: 'void' }],
};
