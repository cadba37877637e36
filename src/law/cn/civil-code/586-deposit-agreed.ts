import type { Rule } from '../../words.js';
import { DEPOSIT_RULE_PLEADED } from '../deposit.js';
import { IN_FORCE, civilCode } from './source.js';

/** Money that was not called a deposit, nor agreed to work as one, is an advance. */
export const depositAgreed: Rule = {
  id: 'cn.civil-code.586',
  norm: 'deposit-agreed',
  aliases: ['cn.civil-code.586-588'],
  title: { en: 'Deposit: agreement and ceiling', fr: 'Arrhes : accord et plafond', zh: '定金的约定与上限' },
  says: {
    en: 'A deposit is agreed to secure performance and arises when it is paid over; up to a fifth of the price counts as one. Money of another name is a deposit only where the parties agreed that it should work as one.',
    fr: 'Les arrhes garantissent l’exécution par accord et naissent de leur versement ; elles ne comptent que jusqu’au cinquième du prix. Une somme autrement nommée n’est des arrhes que si les parties l’ont voulu.',
    zh: '当事人可以约定定金作为债权的担保，定金合同自实际交付时成立；定金数额不得超过主合同标的额的百分之二十，超过部分不产生定金的效力。以留置金、订约金等其他名义交付而未约定定金性质的，不适用定金罚则。',
  },
  source: civilCode('586'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ is: 'owing', oneOf: ['deposits'] }, DEPOSIT_RULE_PLEADED] },
  then: [{ note: true }],
};
