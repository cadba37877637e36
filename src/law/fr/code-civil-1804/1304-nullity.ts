import type { Rule } from '../../words.js';
import { paidBack } from '../remedies.js';
import { AFTER } from '../undoing.js';
import { BEFORE_THE_REFORM, codeCivil1804 } from './source.js';

/** A void contract is undone. */
export const nullityBefore2016: Rule = {
  id: 'fr.code-civil-1804.1304', norm: 'fr.code-civil.1178',
  title: { en: 'Restitution after nullity (before 2016)', fr: 'Restitutions après nullité (avant 2016)', zh: '合同无效后的返还（2016年以前）' },
  says: {
    en: 'A void contract counts as never made: what was paid goes back, without any breach, less the value of what is kept.',
    fr: 'Le contrat nul est réputé n’avoir jamais existé : ce qui a été payé est restitué, sans inexécution, déduction faite de la valeur conservée.',
    zh: '无效合同视为自始不存在：已付款项应予返还，无须违约，但应扣除所保留的价值。',
  },
  source: codeCivil1804('1304'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'price', routes: ['contract'], certainty: 'unverified',
  yieldsTo: AFTER.withdrawal,
  when: { all: [{ is: 'asked', oneOf: ['restitution', 'annulment', 'termination'] }, { concluded: { rule: 'fr.case-law.void-contract' } }] },
  then: [{ add: paidBack(codeCivil1804('1304')), stream: 'restitution' }],
};
