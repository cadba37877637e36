import type { Rule } from '../../words.js';
import { missingNotice } from '../measures/digital.js';
import { UNDATED, decision } from './source.js';

/** Only the margin of the missing notice is owed for a brutal end. */
export const marginOfTheMissingNotice: Rule = {
  id: 'fr.case-law.margin-of-the-missing-notice', norm: 'fr.case-law.margin-of-the-missing-notice',
  title: { en: 'Margin of the missing notice', fr: 'Marge du préavis manquant', zh: '欠缺预告期的利润' },
  says: {
    en: 'What a brutal end costs is the margin that the missing notice would have brought: not the profit of the whole relation, and not its turnover.',
    fr: 'La rupture brutale ouvre droit à la marge que le préavis manquant aurait procurée, non au gain de toute la relation ni au chiffre d’affaires.',
    zh: '突然终止关系的损失，为欠缺预告期内本可取得的利润；并非整个关系的收益，亦非营业额。',
  },
  source: decision('21-16.940', { en: 'Cass. com. 28 June 2023, 21-16.940', fr: 'Com. 28 juin 2023, n° 21-16.940', zh: '最高法院商事庭2023年6月28日21-16.940号' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'loss', stage: 'heads', routes: ['contract', 'tort', 'statute'], certainty: 'unverified',
  when: { all: [{ is: 'head', oneOf: ['lost-profit'] }, { not: { concluded: 'breach', about: { link: 'promises' } } }, { any: [{ concluded: { rule: 'fr.code-commerce.L442-1.2' }, about: 'case' }, { concluded: { rule: 'fr.code-commerce.L442-6.2' }, about: 'case' }] }] },
  then: [{ scale: missingNotice, heads: 'self' }],
};
