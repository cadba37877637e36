import type { Rule } from '../../words.js';
import { interruptionsOnRecord, noInterruption } from '../measures/limitation.js';
import { civilCode, IN_FORCE } from './source.js';

/** What the day computed under article 188 starts from. */
export const interruption: Rule = {
  id: 'cn.civil-code.195',
  norm: 'limitation-interrupted',
  title: { en: 'What interrupts the period', fr: 'Causes d’interruption', zh: '诉讼时效中断' },
  says: {
    en: 'A demand that reached the debtor, the debtor’s acknowledgement, or a suit or arbitration interrupts the period, which runs anew from then; only an interruption before the last day counts.',
    fr: 'La demande parvenue au débiteur, sa reconnaissance, l’action en justice ou l’arbitrage interrompent le délai, qui repart à zéro ; ne compte que l’interruption survenue avant le dernier jour.',
    zh: '权利人的履行请求到达义务人、义务人同意履行、提起诉讼或者申请仲裁的，诉讼时效中断，自中断、有关程序终结时起重新计算；期间届满后的行为不产生中断的效果。',
  },
  source: civilCode('195'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { compare: [interruptionsOnRecord, '>', noInterruption] },
  then: [{ note: true }],
};
