import type { Rule } from '../../words.js';
import { limitOfLiability } from '../../contract/limit.js';
import { clauseCovers, limitAmount } from '../../questions/clause.js';
import { UNDATED, decision } from './source.js';

/** A stranger who relies on the contract meets its limits. */
export const limitsMetByAStranger: Rule = {
  id: 'fr.case-law.limits-met-by-a-stranger', norm: 'fr.case-law.limits-met-by-a-stranger', aliases: ['fr.clamageran', 'fr.cap.third-party'],
  title: { en: 'Limit raised against a stranger', fr: 'Plafond opposé au tiers', zh: '向第三人主张责任限额' },
  says: {
    en: 'A stranger who relies on a breach of contract meets the conditions and limits that bind the parties: here, the limit of liability. So the commercial chamber; the other chambers have not said so.',
    fr: 'Le tiers qui se prévaut d’un manquement contractuel se voit opposer les conditions et limites qui lient les parties : ici, le plafond de responsabilité. Ainsi juge la chambre commerciale ; les autres ne se sont pas prononcées.',
    zh: '援引违约的第三人须受约束当事人的条件与限制：此处指责任限额。商事庭持此见解，其他审判庭尚未表态。',
  },
  source: decision('21-14.947', { en: 'Cass. com. 3 July 2024, 21-14.947', fr: 'Com. 3 juill. 2024, n° 21-14.947', zh: '最高法院商事庭2024年7月3日21-14.947号' }),
  inForce: UNDATED, chosenBy: 'judgment-date', of: 'clause', stage: 'caps', routes: ['tort'], certainty: 'contested',
  when: { all: [{ is: 'kind', oneOf: ['cap'] }, { concluded: { rule: 'fr.case-law.breach-harming-a-stranger' }, about: 'case' }, { not: { concluded: 'ineffective' } }] },
  then: [],
  readings: [
    { name: 'opposable', title: { en: 'The limit binds the stranger as well.', fr: 'Le plafond est opposable au tiers.', zh: '限额对第三人亦可主张。' }, then: [{ limit: limitOfLiability, heads: { where: { ask: clauseCovers, burden: 'respondent', with: 'bound' } }, unknown: limitAmount, contained: 'cap' }] },
    { name: 'not-opposable', title: { en: 'The limit binds the parties only.', fr: 'Le plafond ne lie que les parties.', zh: '限额仅约束当事人。' }, then: [{ note: true }] },
  ],
};
