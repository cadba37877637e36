import type { Rule } from '../../words.js';
import { breachSerious } from '../../questions/seriousness.js';
import { DEPOSIT_GIVEN_BY_CLAIMANT } from '../deposit.js';
import { depositReturned } from '../measures/deposits.js';
import { contractLaw, IN_FORCE } from './source.js';

/** What exceeds a fifth of the price is no deposit and goes back once. */
export const doubleReturnOfDeposit: Rule = {
  id: 'cn.contract-law.115',
  norm: 'deposit-rule',
  title: { en: 'Deposit: double return', fr: 'Arrhes : restitution au double', zh: '定金罚则' },
  says: {
    en: 'Where the party that received a deposit breaks the contract so that its purpose fails, it returns the deposit twice over; a deposit counts up to a fifth of the price.',
    fr: 'Si celui qui a reçu les arrhes rompt le contrat au point d’en ruiner le but, il les rend au double ; elles ne comptent que jusqu’au cinquième du prix.',
    zh: '收受定金的一方不履行债务或者履行不符合约定，致使不能实现合同目的的，应当双倍返还定金；定金数额以主合同标的额的百分之二十为限，超过部分按原额返还。',
  },
  source: contractLaw('115'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'price',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      DEPOSIT_GIVEN_BY_CLAIMANT,
      { pleaded: 'deposit-rule', by: 'claimant' },
      { not: { is: 'asked', oneOf: ['performance'] } },
      { some: 'commitment', where: { concluded: 'breach', about: 'bound' } },
      { not: { concluded: 'excused', about: 'case' } },
      { ask: breachSerious, burden: 'invoker', about: 'case' },
    ],
  },
  then: [{ add: depositReturned(contractLaw('115')), stream: 'restitution' }],
};
