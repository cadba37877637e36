import type { Rule } from '../../words.js';
import { debtorsSued, interruptionsOnRecord, noInterruption, oneDebtor } from '../measures/limitation.js';
import { IN_FORCE, limitationProvisions } from './source.js';

/** Debtors who owe parts each have their own period. */
export const oneJointDebtorForAll: Rule = {
  id: 'cn.limitation-provisions.15',
  norm: 'one-joint-debtor-for-all',
  title: { en: 'What interrupts against one joint debtor interrupts against all', fr: 'L’interruption contre un codébiteur solidaire vaut contre tous', zh: '对连带债务人之一的中断及于全体' },
  says: {
    en: 'What interrupts the period against one of several joint debtors interrupts it against the others; so among joint creditors.',
    fr: 'L’acte qui interrompt le délai contre l’un des codébiteurs solidaires l’interrompt contre les autres ; de même entre créanciers solidaires.',
    zh: '对连带债务人、连带债权人中一人发生的诉讼时效中断，对其他连带债务人、连带债权人同样发生效力。',
  },
  source: limitationProvisions('15'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { all: [{ compare: [interruptionsOnRecord, '>', noInterruption] }, { compare: [debtorsSued, '>', oneDebtor] }] },
  then: [{ note: true }],
};
