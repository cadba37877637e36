import type { Rule } from '../../words.js';
import { UNDATED, decision } from './source.js';

/** Lost profit is margin, and no turnover. */
export const lostMargin: Rule = {
  id: 'fr.case-law.lost-margin', norm: 'fr.case-law.lost-margin', aliases: ['fr.gain'],
  title: { en: 'Lost margin', fr: 'Gain manqué', zh: '可得利益损失' },
  says: {
    en: 'The profit lost is the margin on variable costs of the sales that were missed, without tax where the victim recovers it: turnover is no loss.',
    fr: 'Le gain manqué est la marge sur coûts variables des ventes perdues, hors taxe si la victime la récupère : le chiffre d’affaires n’est pas un préjudice.',
    zh: '可得利益损失为丧失的销售扣除变动成本后的利润，受害人可抵扣税款的按不含税计：营业额并非损失。',
  },
  source: decision('21-16.940', { en: 'Cass. com. 28 June 2023, 21-16.940', fr: 'Com. 28 juin 2023, n° 21-16.940', zh: '最高法院商事庭2023年6月28日21-16.940号' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'loss', stage: 'heads', routes: ['contract', 'tort', 'statute'], certainty: 'unverified',
  when: { is: 'head', oneOf: ['lost-profit'] },
  then: [{ note: true }],
};
