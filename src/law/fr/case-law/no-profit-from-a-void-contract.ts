import type { Rule } from '../../words.js';
import { UNDATED, decision } from './source.js';

/** A void contract brings no profit. */
export const noProfitFromAVoidContract: Rule = {
  id: 'fr.case-law.no-profit-from-a-void-contract', norm: 'fr.case-law.no-profit-from-a-void-contract',
  title: { en: 'No profit from a void contract', fr: 'Pas de gain tiré d’un contrat nul', zh: '无效合同不产生利益' },
  says: {
    en: 'Who has a contract held void puts itself back where it was before: the profit that the contract was to bring, and what a replacement cost, are not owed; other harm from a fault in making it is.',
    fr: 'Celui qui fait annuler le contrat se replace dans l’état antérieur : le gain que le contrat devait procurer et le coût d’un remplacement ne sont pas dus ; un autre préjudice né d’une faute lors de sa formation l’est.',
    zh: '主张合同无效者恢复至订约前的状态：合同本应带来的利益及替代费用不予赔偿；因订约过失造成的其他损害仍应赔偿。',
  },
  source: decision('annulation, gains escomptés', { en: 'case law (annulment and expected gains)', fr: 'jurisprudence (annulation et gains escomptés)', zh: '判例（无效与预期利益）' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'case', stage: 'agreed-money', routes: ['contract'], certainty: 'unverified',
  when: { concluded: { rule: 'fr.case-law.void-contract' } },
  then: [{ deny: true, heads: { where: { is: 'head', oneOf: ['lost-profit', 'replacement-service', 'remaining-term-price'], about: 'bound' } } }],
};
