import { partyKind } from '../../questions/party.js';
import { on, type Rule } from '../../words.js';
import { dayOfSuit, lastDayAgainstConsumer } from '../limitation.js';
import { codeConsommation1993 } from './source.js';

/** Two years for a professional’s claim against a consumer, for judgments before July 2016. */
export const limitationAgainstConsumersBefore2016: Rule = {
  id: 'fr.code-consommation-1993.L137-2', norm: 'fr.code-consommation.L218-2',
  title: { en: 'Claim against a consumer: two years (before July 2016)', fr: 'Action contre un consommateur : deux ans (avant juillet 2016)', zh: '对消费者的请求：两年（2016年7月以前）' },
  says: {
    en: 'A professional’s claim against a consumer for goods or services is barred after two years.',
    fr: 'L’action du professionnel pour les biens ou services fournis au consommateur se prescrit par deux ans.',
    zh: '经营者就向消费者提供的商品或者服务所享有的请求权，时效为两年。',
  },
  source: codeConsommation1993('L137-2'),
  inForce: { from: on('2008-06-19'), to: on('2016-06-30') }, chosenBy: 'judgment-date', of: 'case', stage: 'defences', routes: ['contract'], certainty: 'unverified',
  when: { all: [{ pleaded: 'limitation', by: 'respondent' }, { oneOf: partyKind, values: ['consumer'], burden: 'customer', about: 'respondent' }, { compare: [dayOfSuit(codeConsommation1993('L137-2')), '>', lastDayAgainstConsumer(codeConsommation1993('L137-2'))] }] },
  then: [{ excuse: 'claim', as: 'limitation' }],
};
