import { on, type Rule } from '../../words.js';
import { ONE_SIDE_IS } from '../consumers.js';
import { codeConsommation } from './source.js';

/** Nobody shortens or lengthens the time of a consumer. */
export const noAgreedLimitation: Rule = {
  id: 'fr.code-consommation.L218-1', norm: 'fr.code-consommation.L218-1', aliases: ['fr.conso.L218-1', 'fr.code-consommation.L218-1/-2'],
  title: { en: 'Limitation between professional and consumer', fr: 'Prescription entre professionnel et consommateur', zh: '经营者与消费者之间的时效' },
  says: {
    en: 'Between a professional and a consumer the period of limitation can be changed neither way, nor can grounds for stopping it be added, even by agreement.',
    fr: 'Entre un professionnel et un consommateur, la durée de la prescription ne peut être modifiée, même d’un commun accord, ni ses causes de suspension ou d’interruption complétées.',
    zh: '经营者与消费者之间，即使合意亦不得变更时效期间，也不得增加中止或者中断的事由。',
  },
  source: codeConsommation('L.218-1'),
  inForce: { from: on('2016-07-01'), to: null }, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['limitation-period'] }, ONE_SIDE_IS('consumer')] },
  then: [{ clause: 'unwritten' }],
};
