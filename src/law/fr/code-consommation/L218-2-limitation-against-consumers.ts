import { partyKind } from '../../questions/party.js';
import { on, type Rule } from '../../words.js';
import { dayOfSuit, lastDayAgainstConsumer } from '../limitation.js';
import { codeConsommation } from './source.js';

/** Two years for a professional’s claim against a consumer. */
export const limitationAgainstConsumers: Rule = {
  id: 'fr.code-consommation.L218-2', norm: 'fr.code-consommation.L218-2',
  title: { en: 'Claim against a consumer: two years', fr: 'Action contre un consommateur : deux ans', zh: '对消费者的请求：两年' },
  says: {
    en: 'A professional’s claim against a consumer for goods or services is barred after two years.',
    fr: 'L’action du professionnel pour les biens ou services fournis au consommateur se prescrit par deux ans.',
    zh: '经营者就向消费者提供的商品或者服务所享有的请求权，时效为两年。',
  },
  source: codeConsommation('L.218-2'),
  inForce: { from: on('2016-07-01'), to: null }, chosenBy: 'judgment-date', of: 'case', stage: 'defences', routes: ['contract'], certainty: 'read',
  when: { all: [{ pleaded: 'limitation', by: 'respondent' }, { oneOf: partyKind, values: ['consumer'], burden: 'customer', about: 'respondent' }, { compare: [dayOfSuit(codeConsommation('L.218-2')), '>', lastDayAgainstConsumer(codeConsommation('L.218-2'))] }] },
  then: [{ excuse: 'claim', as: 'limitation' }],
};
