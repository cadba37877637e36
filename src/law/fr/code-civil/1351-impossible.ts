import type { Rule } from '../../words.js';
import { hindrance } from '../../questions/hindrance.js';
import { paidAfterTheEnd } from '../remedies.js';
import { AFTER } from '../undoing.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** What became impossible for good ends the contract; money paid for the time after goes back. */
export const impossibleForGood: Rule = {
  id: 'fr.code-civil.1351', norm: 'fr.code-civil.1351',
  title: { en: 'Impossible for good', fr: 'Impossibilité définitive', zh: '永久不能履行' },
  says: {
    en: 'Force majeure that prevents performance for good ends the contract by itself and frees both sides: no damages, and money paid for the time after it goes back.',
    fr: 'La force majeure qui empêche définitivement l’exécution met fin au contrat de plein droit et libère les deux parties : pas de dommages-intérêts, et le prix payé pour la période postérieure est restitué.',
    zh: '不可抗力致使永久不能履行的，合同当然终止，双方均免除义务：不负赔偿责任，但就其后期间已付的价款应予返还。',
  },
  source: codeCivil('1351'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'price', routes: ['contract'], certainty: 'read',
  yieldsTo: AFTER['non-conformity'],
  when: {
    all: [
      { is: 'asked', oneOf: ['restitution', 'termination'] },
      { concluded: { rule: 'fr.code-civil.1218' } },
      { oneOf: hindrance, values: ['definitive'], burden: 'claimant' },
    ],
  },
  then: [{ add: paidAfterTheEnd(codeCivil('1351')), stream: 'restitution' }],
};
