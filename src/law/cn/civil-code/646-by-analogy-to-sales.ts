import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** Why the price of a service bears the interest of sales. */
export const byAnalogyToSales: Rule = {
  id: 'cn.civil-code.646',
  norm: 'by-analogy-to-sales',
  title: { en: 'Other contracts for pay follow the rules on sales', fr: 'Les autres contrats à titre onéreux suivent les règles de la vente', zh: '其他有偿合同参照买卖合同' },
  says: {
    en: 'Where the law has no rule for a contract for pay, the rules on sales apply by analogy, those on interest for late payment too.',
    fr: 'À défaut de règle propre à un contrat à titre onéreux, celles de la vente s’appliquent par analogie, intérêts de retard compris.',
    zh: '法律对其他有偿合同没有规定的，参照适用买卖合同的有关规定，包括逾期付款损失的计算。',
  },
  source: civilCode('646'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'next-steps',
  routes: ['contract'],
  certainty: 'read',
  when: { concluded: { rule: 'cn.sales-interpretation.18.4' } },
  then: [{ note: true }],
};
