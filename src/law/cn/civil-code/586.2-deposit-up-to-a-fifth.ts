import type { Rule } from '../../words.js';
import { DEPOSIT_ASKED_BACK, DEPOSIT_LOST_AT_THE_END } from '../deposit.js';
import { depositNotLost } from '../measures/deposits.js';
import { civilCode, IN_FORCE } from './source.js';

/** What exceeds the limit was an advance on the price, and goes back when the contract ends. */
export const depositUpToAFifth: Rule = {
  id: 'cn.civil-code.586.2',
  norm: 'deposit-up-to-a-fifth',
  aliases: ['cn.civil-code.586-588'],
  title: { en: 'Deposit: no more than a fifth is lost', fr: 'Arrhes : pas plus du cinquième n’est perdu', zh: '定金超过主合同标的额百分之二十的部分' },
  says: {
    en: 'A deposit counts as one up to a fifth of the price; what exceeds that has not its effect, is not lost and goes back when the contract ends. What was handed over counts, whether more or less than agreed.',
    fr: 'Les arrhes n’ont cet effet que jusqu’au cinquième du prix ; le surplus n’est pas perdu et revient à la fin du contrat. Compte ce qui a été versé, plus ou moins que convenu.',
    zh: '定金不得超过主合同标的额的百分之二十，超过部分不发生定金效力，合同终止后应当返还；实际交付数额与约定不一致的，以实际交付的数额为准。',
  },
  source: civilCode('586(2)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'price',
  routes: ['contract'],
  certainty: 'read',
  yieldsTo: ['cn.contract-interpretation.68.1', 'cn.civil-code.587'],
  when: { all: [DEPOSIT_ASKED_BACK, DEPOSIT_LOST_AT_THE_END] },
  then: [{ add: depositNotLost(civilCode('586(2)')), stream: 'restitution' }],
};
