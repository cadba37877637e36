import type { Rule } from '../../words.js';
import { consumerPurchase } from '../../questions/consumer.js';
import { clauseOnConsumerList } from '../../questions/reading.js';
import { consumerRegulation, IN_FORCE } from './source.js';

/** What the list names is void; whether a term is on it is judged. */
export const termsAgainstConsumers: Rule = {
  id: 'cn.consumer-regulation.17',
  norm: 'consumer-listed-term',
  aliases: ['cn.cpr.17'],
  title: { en: 'Terms that may not be used against consumers', fr: 'Clauses interdites envers les consommateurs', zh: '经营者不得设置的不公平格式条款' },
  says: {
    en: 'A business may not, by standard terms, free itself unfairly, take away the right to change or end the contract, limit the choice of other suppliers, or limit the choice of how to settle disputes.',
    fr: 'Le professionnel ne peut, par clauses types, s’exonérer injustement, priver du droit de modifier ou de rompre le contrat, restreindre le choix d’autres fournisseurs, ni restreindre le choix du mode de règlement des litiges.',
    zh: '经营者使用格式条款的，不得不合理地免除或者减轻自身责任、限制消费者依法变更或者解除合同、限制消费者选择其他经营者的商品或者服务、限制消费者选择争议解决方式。',
  },
  source: consumerRegulation('17'),
  inForce: IN_FORCE,
  chosenBy: 'contract-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract', 'tort'],
  certainty: 'read',
  elements: ['not-against-consumers'],
  when: {
    all: [
      { concluded: { rule: 'cn.civil-code.496.1' } },
      { ask: consumerPurchase, burden: 'customer', about: 'case' },
      { ask: clauseOnConsumerList, burden: 'customer' },
    ],
  },
  then: [{ clause: 'void' }],
};
