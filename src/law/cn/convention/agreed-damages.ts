import type { Rule } from '../../words.js';
import { penaltyDue } from '../../contract/penalty.js';
import { clauseCovers } from '../../questions/clause.js';
import { on } from '../../words.js';
import { convention } from './source.js';

/** The agreed sum stands and takes the place of the losses it was agreed for. */
export const agreedDamagesReplace: Rule = {
  id: 'cn.convention.agreed-damages',
  norm: 'standing-agreed-damages',
  title: { en: 'Agreed damages in place of the loss', fr: 'La somme convenue tient lieu de réparation', zh: '违约金代替损失赔偿' },
  says: {
    en: 'The agreed sum stands as it is and takes the place of the losses it was agreed for, after the shares and before the limits. The order is our convention.',
    fr: 'La somme convenue demeure et remplace les préjudices pour lesquels elle a été stipulée, après les partages et avant les plafonds. L’ordre est notre convention.',
    zh: '违约金按约定数额适用，代替其所针对的各项损失；在责任分担之后、限额之前计算。该次序为本工具约定。',
  },
  source: convention('agreed-damages'),
  inForce: { from: on('1999-10-01'), to: null },
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'agreed-money',
  routes: ['contract'],
  certainty: 'convention',
  yieldsTo: ['cn.civil-code.585.2.1', 'cn.contract-law-interpretation-ii.28', 'cn.convention.penalty-to-130'],
  when: { any: [{ concluded: { rule: 'cn.civil-code.585.1' } }, { concluded: { rule: 'cn.contract-law.114.1' } }] },
  then: [{ replace: penaltyDue(convention('agreed-damages')), heads: { where: { ask: clauseCovers, burden: 'respondent', with: 'bound' } } }],
};
