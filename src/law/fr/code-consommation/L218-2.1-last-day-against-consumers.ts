import { partyKind } from '../../questions/party.js';
import { on, type Rule } from '../../words.js';
import { lastDayToSueConsumer } from '../limitation.js';
import { codeConsommation } from './source.js';

/** The last day of the two years of a professional’s claim against a consumer. */
export const lastDayAgainstConsumers: Rule = {
  id: 'fr.code-consommation.L218-2.1', norm: 'fr.code-consommation.L218-2.1',
  title: { en: 'Last day to sue a consumer', fr: 'Dernier jour pour agir contre un consommateur', zh: '起诉消费者的最后期限' },
  says: {
    en: 'The last day of the two years of a professional’s claim against a consumer is shown whether or not anybody pleads limitation.',
    fr: 'Le dernier jour des deux ans de l’action du professionnel contre le consommateur est indiqué, que la prescription soit opposée ou non.',
    zh: '经营者对消费者的请求，无论是否主张时效，均列示两年期间的最后一日。',
  },
  source: codeConsommation('L.218-2'),
  inForce: { from: on('2016-07-01'), to: null }, chosenBy: 'judgment-date', of: 'case', stage: 'defences', routes: ['contract'], certainty: 'read',
  when: { oneOf: partyKind, values: ['consumer'], burden: 'customer', about: 'respondent' },
  then: [{ deadline: 'limitation', day: lastDayToSueConsumer(codeConsommation('L.218-2')) }],
};
