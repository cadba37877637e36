import type { Rule } from '../../words.js';
import { interruptionsOnRecord, noInterruption } from '../measures/limitation.js';
import { IN_FORCE, limitationProvisions } from './source.js';

/** Before a court is seised. */
export const askingForMediation: Rule = {
  id: 'cn.limitation-provisions.12',
  norm: 'asking-for-mediation',
  title: { en: 'Asking a body for mediation', fr: 'Demande de médiation à un organisme', zh: '请求有关组织调解' },
  says: {
    en: 'Asking a mediation committee, or another body that may settle such disputes, to protect the right interrupts the period from the day of the request.',
    fr: 'Saisir une commission de médiation, ou un autre organisme compétent pour de tels litiges, interrompt le délai au jour de la demande.',
    zh: '向人民调解委员会或者其他有权解决民事纠纷的组织请求保护权利的，诉讼时效自提出请求之日起中断。',
  },
  source: limitationProvisions('12'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { compare: [interruptionsOnRecord, '>', noInterruption] },
  then: [{ note: true }],
};
