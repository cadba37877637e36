import type { Rule } from '../../words.js';
import { STOOD_IN_FOR } from '../agreed.js';
import { agreedSumDue, standingSum } from '../measures/agreed-damages.js';
import { civilCode, IN_FORCE } from './source.js';

/** The agreed sum stands and takes the place of the losses it was agreed for. */
export const agreedDamagesAsAgreed: Rule = {
  id: 'cn.civil-code.585.1.1',
  norm: 'standing-agreed-damages',
  title: { en: 'Agreed damages in place of the loss', fr: 'La somme convenue tient lieu de réparation', zh: '违约金代替损失赔偿' },
  says: {
    en: 'The agreed sum stands as it is and takes the place of the losses it was agreed for. The parties agreed on the sum; that it comes after the shares and before the limits is our order.',
    fr: 'La somme convenue demeure et remplace les préjudices pour lesquels elle a été stipulée. Elle vient des parties ; qu’elle se place après les partages et avant les plafonds est notre ordre de calcul.',
    zh: '违约金按约定数额支付，代替其所针对的各项损失的赔偿。数额出自当事人约定；在责任分担之后、责任限额之前计算，系本工具的计算次序。',
  },
  source: civilCode('585(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'agreed-money',
  routes: ['contract'],
  certainty: 'read',
  yieldsTo: ['cn.civil-code.585.2', 'cn.civil-code.585.2.1', 'cn.convention.penalty-to-130', 'cn.convention.broken-months'],
  when: { concluded: { rule: 'cn.civil-code.585.1' } },
  then: [{ replace: standingSum(civilCode('585(1)')), heads: STOOD_IN_FOR, revises: agreedSumDue(civilCode('585(1)')) }],
};
