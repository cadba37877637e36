import type { Rule } from '../../words.js';
import { ALWAYS, reviewOf } from '../source.js';

/** An exclusion of what the law does not give anyway. */
export const indirectOnly: Rule = {
  id: 'contract.review.indirect-only', norm: 'contract.review.indirect-only',
  title: { en: 'Only indirect loss is excluded', fr: 'Seule la perte indirecte est exclue', zh: '仅排除间接损失' },
  says: {
    en: 'The clause excludes indirect loss and names no head. Restoring data and the margin lost on the spot are as a rule direct: the clause leaves them as they are.',
    fr: 'La clause exclut la perte indirecte sans nommer de poste. La reconstitution des données et la marge perdue sur-le-champ sont en principe directes : la clause n’y touche pas.',
    zh: '该条款仅排除间接损失而未列明具体项目。恢复数据的费用和当即损失的毛利通常属于直接损失，该条款对其不起作用。',
  },
  source: reviewOf('indirect-only'),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'clause', stage: 'next-steps', routes: ['contract'], certainty: 'convention',
  elements: ['scope'], remark: 'note',
  when: { is: 'unsaid', oneOf: ['heads'] },
  then: [{ note: true }],
};
