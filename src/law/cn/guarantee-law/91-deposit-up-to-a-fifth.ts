import type { Rule } from '../../words.js';
import { DEPOSIT_ASKED_BACK, DEPOSIT_LOST_AT_THE_END } from '../deposit.js';
import { depositNotLost } from '../measures/deposits.js';
import { guaranteeLaw, IN_FORCE } from './source.js';

/** What exceeds the limit was an advance on the price, and goes back when the contract ends. */
export const depositUpToAFifth: Rule = {
  id: 'cn.guarantee-law.91',
  norm: 'deposit-up-to-a-fifth',
  title: { en: 'Deposit: no more than a fifth is lost', fr: 'Arrhes : pas plus du cinquième n’est perdu', zh: '定金超过主合同标的额百分之二十的部分' },
  says: {
    en: 'A deposit may not exceed a fifth of the price; what exceeds it is no deposit, is not lost and goes back when the contract ends.',
    fr: 'Les arrhes ne peuvent dépasser le cinquième du prix ; le surplus n’en est pas, n’est pas perdu et revient à la fin du contrat.',
    zh: '定金的数额不得超过主合同标的额的百分之二十；超过部分不作为定金处理，合同终止后应当返还。',
  },
  source: guaranteeLaw('91'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'price',
  routes: ['contract'],
  certainty: 'read',
  yieldsTo: ['cn.contract-law.115'],
  when: { all: [DEPOSIT_ASKED_BACK, DEPOSIT_LOST_AT_THE_END] },
  then: [{ add: depositNotLost(guaranteeLaw('91')), stream: 'restitution' }],
};
