import type { Rule } from '../../words.js';
import { withholdingJustified } from '../../questions/entitlement.js';
import { CUSTOMER_FAILED_SERIOUSLY } from '../stopping.js';
import { UNDATED, decision } from './source.js';

/** A service stopped without right. */
export const wrongfulSuspension: Rule = {
  id: 'fr.case-law.wrongful-suspension', norm: 'fr.case-law.wrongful-suspension',
  title: { en: 'Service stopped without right', fr: 'Suspension injustifiée du service', zh: '无权中止服务' },
  says: {
    en: 'A provider that stops the service must have a right to: a clause on suspension that was accepted, or a failure of the customer that justifies holding back. Otherwise the stop is a breach.',
    fr: 'Le prestataire qui suspend le service doit en avoir le droit : clause de suspension acceptée ou inexécution du client justifiant l’exception. À défaut, la suspension est une inexécution.',
    zh: '服务提供者中止服务须有依据：已被接受的中止条款，或者客户的不履行使其有权拒绝履行；否则中止即为违约。',
  },
  source: decision('22-12.321', { en: 'Cass. com. 4 Sept 2024, 22-12.321', fr: 'Com. 4 sept. 2024, n° 22-12.321', zh: '最高法院商事庭2024年9月4日22-12.321号' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'notice', stage: 'breach', routes: ['contract'], certainty: 'reported',
  when: { all: [{ is: 'kind', oneOf: ['suspension'] }, { is: 'by', oneOf: ['provider'] }, { is: 'role', oneOf: ['provider'], about: 'respondent' }, { any: [{ refused: withholdingJustified, about: 'case' }, { all: [{ not: { ask: withholdingJustified, burden: 'customer', about: 'case' } }, { not: CUSTOMER_FAILED_SERIOUSLY }] }] }, { not: { some: 'clause', where: { all: [{ is: 'kind', oneOf: ['suspension'], about: 'bound' }, { any: [{ concluded: { rule: 'fr.code-civil.1103' }, about: 'bound' }, { concluded: { rule: 'fr.code-civil-1804.1134' }, about: 'bound' }] }] } } }] },
  then: [{ breach: true }],
};
