import type { Rule } from '../../words.js';
import { clauseCovers } from '../../questions/clause.js';
import { UNDATED, decision } from './source.js';

/** A stranger who relies on the contract meets its exclusions. */
export const exclusionsMetByAStranger: Rule = {
  id: 'fr.case-law.exclusions-met-by-a-stranger', norm: 'fr.case-law.exclusions-met-by-a-stranger',
  title: { en: 'Exclusion raised against a stranger', fr: 'Exclusion opposée au tiers', zh: '向第三人主张免责' },
  says: {
    en: 'A stranger who relies on a breach of contract meets the conditions and limits that bind the parties: here, the heads that the contract excludes. So the commercial chamber; the other chambers have not said so.',
    fr: 'Le tiers qui se prévaut d’un manquement contractuel se voit opposer les conditions et limites qui lient les parties : ici, les chefs que le contrat écarte. Ainsi juge la chambre commerciale ; les autres ne se sont pas prononcées.',
    zh: '援引违约的第三人须受约束当事人的条件与限制：此处指合同排除的损失项目。商事庭持此见解，其他审判庭尚未表态。',
  },
  source: decision('21-14.947', { en: 'Cass. com. 3 July 2024, 21-14.947', fr: 'Com. 3 juill. 2024, n° 21-14.947', zh: '最高法院商事庭2024年7月3日21-14.947号' }),
  inForce: UNDATED, chosenBy: 'judgment-date', of: 'clause', stage: 'heads', routes: ['tort'], certainty: 'contested',
  when: { all: [{ is: 'kind', oneOf: ['head-exclusion'] }, { concluded: { rule: 'fr.case-law.breach-harming-a-stranger' }, about: 'case' }, { not: { concluded: 'ineffective' } }] },
  then: [],
  readings: [
    { name: 'opposable', title: { en: 'The exclusion binds the stranger as well.', fr: 'L’exclusion est opposable au tiers.', zh: '免责对第三人亦可主张。' }, then: [{ deny: true, heads: { where: { ask: clauseCovers, burden: 'respondent', with: 'bound' } } }] },
    { name: 'not-opposable', title: { en: 'The exclusion binds the parties only.', fr: 'L’exclusion ne lie que les parties.', zh: '免责仅约束当事人。' }, then: [{ note: true }] },
  ],
};
