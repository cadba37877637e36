import { on, type Rule } from '../../words.js';
import { valueToGiveBack } from '../remedies.js';
import { decision } from './source.js';

/** A service that was used was given back in value before the reform too. */
export const valueGivenBackBefore2016: Rule = {
  id: 'fr.case-law.value-of-services', norm: 'fr.code-civil.1352-8',
  title: { en: 'Restitution of services in value', fr: 'Restitution en valeur des prestations', zh: '服务的折价返还' },
  says: {
    en: 'Undoing a contract goes both ways: a service that cannot be handed back is given back in value, so that the customer that keeps its use owes that value beyond what it paid.',
    fr: 'L’anéantissement du contrat joue dans les deux sens : la prestation qui ne peut être rendue en nature l’est en valeur ; le client qui en conserve l’usage en doit la valeur au-delà de ce qu’il a payé.',
    zh: '合同的溯及消灭对双方均有效力：不能原物返还的服务应折价返还；客户保有其效用的，就超出已付款项的价值负返还义务。',
  },
  source: decision('restitution en valeur', { en: 'case law (restitution in value)', fr: 'jurisprudence (restitution en valeur)', zh: '判例（折价返还）' }),
  inForce: { from: null, to: on('2016-09-30') }, chosenBy: 'contract-date', of: 'case', stage: 'parties', routes: ['contract'], certainty: 'unverified',
  when: { all: [{ is: 'role', oneOf: ['provider'], about: 'claimant' }, { any: [{ concluded: { rule: 'fr.code-civil-1804.1304' } }, { concluded: { rule: 'fr.case-law.linked-contracts' } }, { concluded: { rule: 'fr.code-civil-1804.1184.1' } }] }] },
  then: [{ add: valueToGiveBack(decision('restitution en valeur', { en: 'case law (restitution in value)', fr: 'jurisprudence (restitution en valeur)', zh: '判例（折价返还）' })), stream: 'price' }],
};
