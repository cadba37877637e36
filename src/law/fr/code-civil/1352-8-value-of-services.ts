import type { Rule } from '../../words.js';
import { valueToGiveBack } from '../remedies.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** A service that was used is given back in value. */
export const valueGivenBack: Rule = {
  id: 'fr.code-civil.1352-8', norm: 'fr.code-civil.1352-8',
  title: { en: 'Value of the service kept', fr: 'Restitution en valeur de la prestation', zh: '服务的折价返还' },
  says: {
    en: 'A service is given back in value, as it stood on the day it was supplied: the customer that keeps its use owes that value beyond what it paid.',
    fr: 'La prestation de service se restitue en valeur, appréciée au jour où elle fut fournie : le client qui en garde le bénéfice doit cette valeur au-delà de ce qu’il a payé.',
    zh: '服务以折价方式返还，按提供之日计算：保有服务利益的客户应支付超出其已付款项的价值。',
  },
  source: codeCivil('1352-8'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'parties', routes: ['contract'], certainty: 'read',
  when: { all: [{ is: 'role', oneOf: ['provider'], about: 'claimant' }, { any: [{ concluded: { rule: 'fr.code-civil.1178' } }, { concluded: { rule: 'fr.code-civil.1187' } }, { concluded: { rule: 'fr.code-civil.1229.1' } }] }] },
  then: [{ add: valueToGiveBack(codeCivil('1352-8')), stream: 'price' }],
};
