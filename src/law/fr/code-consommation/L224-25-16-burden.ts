import { on, type Rule } from '../../words.js';
import { DIGITAL } from '../consumers.js';
import { codeConsommation } from './source.js';

/** Of a digital service supplied over time, the provider shows that it conformed. */
export const digitalBurden: Rule = {
  id: 'fr.code-consommation.L224-25-16', norm: 'fr.code-consommation.L224-25-16',
  title: { en: 'Proof of conformity', fr: 'Preuve de la conformité', zh: '符合性的举证' },
  says: {
    en: 'While a digital service is supplied continuously, it is for the provider to show that it conformed.',
    fr: 'Pendant la fourniture continue d’un service numérique, il appartient au professionnel de prouver sa conformité.',
    zh: '持续提供数字服务期间，由经营者证明其符合约定。',
  },
  source: codeConsommation('L224-25-16'),
  inForce: { from: on('2022-01-01'), to: null }, chosenBy: 'breach-date', of: 'commitment', stage: 'duties', routes: ['contract'], certainty: 'read',
  when: DIGITAL,
  then: [{ burden: 'commitment-breached', on: 'respondent' }],
};
