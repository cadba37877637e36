import { on, type Rule } from '../../words.js';
import { APPEARED_BY, DIGITAL, OWN_SYSTEM } from '../consumers.js';
import { presumedUntil } from '../measures/supply.js';
import { codeConsommation } from './source.js';

/** Of a digital service supplied over time, the provider shows that it conformed. */
export const digitalBurden: Rule = {
  id: 'fr.code-consommation.L224-25-16', norm: 'fr.code-consommation.L224-25-16',
  title: { en: 'Proof of conformity', fr: 'Preuve de la conformité', zh: '符合性的举证' },
  says: {
    en: 'While a digital service is supplied continuously, and for twelve months after a single supply, it is for the provider to show that it conformed; unless the consumer’s own system did not meet the technical requirements, or the consumer refused to help to find the cause, and it had been told of this clearly before the contract.',
    fr: 'Pendant la fourniture continue d’un service numérique, et douze mois après une fourniture ponctuelle, il appartient au professionnel de prouver sa conformité ; sauf si l’environnement numérique du consommateur était incompatible, ou s’il a refusé de coopérer à la recherche de la cause, et qu’il en avait été clairement informé avant le contrat.',
    zh: '持续提供数字服务期间，以及一次性提供后十二个月内，由经营者证明其符合约定；但消费者自身环境不符合技术要求，或者拒绝协助查明原因，且订约前已被明确告知的除外。',
  },
  source: codeConsommation('L224-25-16'),
  inForce: { from: on('2022-01-01'), to: null }, chosenBy: 'breach-date', of: 'commitment', stage: 'duties', routes: ['contract'], certainty: 'read',
  when: { all: [DIGITAL, APPEARED_BY(presumedUntil), { not: OWN_SYSTEM }] },
  then: [{ burden: 'commitment-breached', on: 'respondent' }],
};
