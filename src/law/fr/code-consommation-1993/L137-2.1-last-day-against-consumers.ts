import { partyKind } from '../../questions/party.js';
import { on, type Rule } from '../../words.js';
import { lastDayToSueConsumer } from '../limitation.js';
import { codeConsommation1993 } from './source.js';

/** The last day of the two years of a professional’s claim against a consumer, for judgments before July 2016. */
export const lastDayAgainstConsumersBefore2016: Rule = {
  id: 'fr.code-consommation-1993.L137-2.1', norm: 'fr.code-consommation.L218-2.1',
  title: { en: 'Last day to sue a consumer (before July 2016)', fr: 'Dernier jour pour agir contre un consommateur (avant juillet 2016)', zh: '起诉消费者的最后期限（2016年7月以前）' },
  says: {
    en: 'The last day of the two years of a professional’s claim against a consumer is shown whether or not anybody pleads limitation.',
    fr: 'Le dernier jour des deux ans de l’action du professionnel contre le consommateur est indiqué, que la prescription soit opposée ou non.',
    zh: '经营者对消费者的请求，无论是否主张时效，均列示两年期间的最后一日。',
  },
  source: codeConsommation1993('L137-2'),
  inForce: { from: on('2008-06-19'), to: on('2016-06-30') }, chosenBy: 'judgment-date', of: 'case', stage: 'defences', routes: ['contract'], certainty: 'unverified',
  when: { oneOf: partyKind, values: ['consumer'], burden: 'customer', about: 'respondent' },
  then: [{ deadline: 'limitation', day: lastDayToSueConsumer(codeConsommation1993('L137-2')) }],
};
