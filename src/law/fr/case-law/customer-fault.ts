import type { Rule } from '../../words.js';
import { shareInChance } from '../../questions/customer.js';
import { customersPart, debtorsPart, nothing } from '../measures.js';
import { UNDATED, decision } from './source.js';

/** The customer bears the part of the damage that its own fault caused. */
export const customerFault: Rule = {
  id: 'fr.case-law.customer-fault', norm: 'fr.case-law.customer-fault', aliases: ['fr.customer-fault'],
  title: { en: 'Fault of the customer', fr: 'Faute de la victime', zh: '受损害方的过错' },
  says: {
    en: 'A fault of the customer that contributed to the damage reduces the damages in proportion; the debtor shows it. A copy that the customer lacked is counted once: in the lost chance, or as a share.',
    fr: 'La faute du client qui a concouru au dommage réduit la réparation en proportion ; le débiteur la prouve. La copie que le client n’avait pas ne compte qu’une fois : dans la chance perdue, ou comme part.',
    zh: '客户的过错促成损害的，按比例减少赔偿；由债务人举证。客户自身缺少备份的事实只计一次：或计入所失机会，或计为过错比例。',
  },
  source: decision('23-23.775', { en: 'Cass. 3e civ. 5 June 2025, 23-23.775', fr: 'Civ. 3e, 5 juin 2025, n° 23-23.775', zh: '最高法院民三庭2025年6月5日23-23.775号' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'case', stage: 'sharing', routes: ['contract', 'tort'], certainty: 'reported',
  when: { all: [{ not: { is: 'role', oneOf: ['provider'], about: 'claimant' } }, { compare: [customersPart, '>', nothing] }] },
  then: [{ scale: debtorsPart, heads: { where: { not: { all: [{ concluded: { rule: 'fr.case-law.perte-de-chance' }, about: 'bound' }, { ask: shareInChance, burden: 'claimant', about: 'bound' }] } } }, contained: 'victim-share' }],
};
