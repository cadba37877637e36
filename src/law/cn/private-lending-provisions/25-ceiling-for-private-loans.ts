import type { Rule } from '../../words.js';
import { IN_FORCE, privateLending } from './source.js';

/** Named so that nobody applies it. */
export const ceilingForPrivateLoans: Rule = {
  id: 'cn.private-lending-provisions.25',
  norm: 'ceiling-for-private-loans',
  aliases: ['cn.int.lending25'],
  title: { en: 'A ceiling for private loans only', fr: 'Un plafond pour les prêts privés seulement', zh: '四倍LPR上限仅适用于民间借贷' },
  says: {
    en: 'Four times the loan prime rate is the ceiling of private lending. It is often used as a yardstick elsewhere but caps no agreed sum in a contract of services.',
    fr: 'Quatre fois le taux préférentiel est le plafond du prêt privé. Il sert souvent de repère ailleurs, mais ne plafonne aucune somme convenue dans un contrat de services.',
    zh: '一年期LPR四倍为民间借贷利率上限；在服务合同中常被参照，但不直接限制约定的违约金。',
  },
  source: privateLending('25'),
  inForce: IN_FORCE,
  chosenBy: 'contract-date',
  of: 'clause',
  stage: 'next-steps',
  routes: ['contract'],
  certainty: 'read',
  when: { is: 'kind', oneOf: ['penalty', 'interest'] },
  then: [{ note: true }],
};
