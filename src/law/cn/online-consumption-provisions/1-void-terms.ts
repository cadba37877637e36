import type { Rule } from '../../words.js';
import { consumerPurchase } from '../../questions/consumer.js';
import { clauseOnConsumerList } from '../../questions/reading.js';
import { onlineConsumption, IN_FORCE } from './source.js';

/** For services sold on line to consumers. */
export const voidTerms: Rule = {
  id: 'cn.online-consumption-provisions.1',
  norm: 'consumer-listed-term-online',
  aliases: ['cn.netcons.1'],
  title: { en: 'Void terms of online dealers', fr: 'Clauses nulles du commerce en ligne', zh: '网络消费中无效的格式条款' },
  says: {
    en: 'Void in electronic commerce with consumers: that signing for a parcel accepts its quality, that the platform’s own liability lies wholly with its merchants, that the dealer has the last word on meaning, that complaint or suit is barred, and the like.',
    fr: 'Sont nulles envers le consommateur en ligne les clauses par lesquelles signer vaut acceptation de la qualité, la responsabilité propre de la plateforme passe aux marchands, l’exploitant a le dernier mot sur le sens, la réclamation ou l’action est exclue, et semblables.',
    zh: '电子商务经营者的格式条款有下列内容的无效：签收即视为认可质量、平台经营者自身应负的责任一概由平台内经营者承担、享有单方解释权或者最终解释权、排除消费者投诉举报和诉讼的权利，以及其他对消费者不公平、不合理的内容。',
  },
  source: onlineConsumption('1'),
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
      { is: 'channel', oneOf: ['distance'], about: 'case' },
      { ask: consumerPurchase, burden: 'customer', about: 'case' },
      { ask: clauseOnConsumerList, burden: 'customer' },
    ],
  },
  then: [{ clause: 'void' }],
};
