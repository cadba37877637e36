import type { Rule } from '../../words.js';
import { ALWAYS, reviewOf } from '../source.js';

/** An exclusion of what the law does not give anyway. */
export const indirectOnly: Rule = {
  id: 'contract.review.indirect-only', norm: 'contract.review.indirect-only',
  title: { en: 'Only indirect loss is excluded', fr: 'Seule la perte indirecte est exclue', zh: '仅排除间接损失' },
  says: {
    en: 'The clause excludes indirect loss and names no head. Restoring data is as a rule direct: the clause leaves it as it is. Whether lost margin is indirect stays open until a court says.',
    fr: 'La clause exclut la perte indirecte sans nommer de poste. La reconstitution des données est en principe directe : la clause n’y touche pas. Savoir si la marge perdue est indirecte reste ouvert tant qu’un juge ne l’a pas dit.',
    zh: '该条款仅排除间接损失而未列明具体项目。恢复数据的费用通常属于直接损失，该条款对其不起作用；毛利损失是否属于间接损失，在法院认定之前并不确定。',
  },
  source: reviewOf('indirect-only'),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'clause', stage: 'next-steps', routes: ['contract'], certainty: 'convention',
  elements: ['scope'], remark: 'note',
  when: { is: 'unsaid', oneOf: ['heads'] },
  then: [{ note: true }],
};
