import type { Rule } from '../../words.js';
import { contractVoid } from '../../questions/remedies.js';
import { paidBack } from '../remedies.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** A void contract is undone. */
export const nullity: Rule = {
  id: 'fr.code-civil.1178', norm: 'fr.code-civil.1178',
  title: { en: 'Restitution after nullity', fr: 'Restitutions après nullité', zh: '合同无效后的返还' },
  says: {
    en: 'A void contract counts as never made: what was paid goes back, without any breach, less the value of what is kept.',
    fr: 'Le contrat nul est réputé n’avoir jamais existé : ce qui a été payé est restitué, sans inexécution, déduction faite de la valeur conservée.',
    zh: '无效合同视为自始不存在：已付款项应予返还，无须违约，但应扣除所保留的价值。',
  },
  source: codeCivil('1178'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'price', routes: ['contract'], certainty: 'read',
  when: { all: [{ is: 'asked', oneOf: ['restitution', 'annulment'] }, { ask: contractVoid, burden: 'claimant' }] },
  then: [{ add: paidBack(codeCivil('1178')), stream: 'restitution' }, { deny: true, heads: { where: { is: 'head', oneOf: ['cost-to-fix', 'fee-refund'], about: 'bound' } } }],
};
