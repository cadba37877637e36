import type { Rule } from '../../words.js';
import { paidBack } from '../remedies.js';
import { AFTER } from '../undoing.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** A void contract is undone. */
export const nullity: Rule = {
  id: 'fr.code-civil.1178', norm: 'fr.code-civil.1178',
  title: { en: 'Restitution after nullity', fr: 'Restitutions après nullité', zh: '合同无效后的返还' },
  says: {
    en: 'A void contract counts as never made: what was paid goes back, without any breach, less the value of what is kept. The profit that it was to bring is not owed; other harm is, for a fault in making it.',
    fr: 'Le contrat nul est réputé n’avoir jamais existé : ce qui a été payé est restitué, sans inexécution, déduction faite de la valeur conservée. Le gain qu’il devait procurer n’est pas dû ; un autre préjudice l’est, pour une faute commise lors de sa formation.',
    zh: '无效合同视为自始不存在：已付款项应予返还，无须违约，但应扣除所保留的价值。合同本应带来的利益不予赔偿；因订约过失造成的其他损害仍应赔偿。',
  },
  source: codeCivil('1178'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'price', routes: ['contract'], certainty: 'read',
  yieldsTo: AFTER.withdrawal,
  when: { all: [{ is: 'asked', oneOf: ['restitution', 'annulment', 'termination'] }, { concluded: { rule: 'fr.case-law.void-contract' } }] },
  then: [{ add: paidBack(codeCivil('1178')), stream: 'restitution' }],
};
