import type { Rule } from '../../words.js';
import { paidAsDeposit } from '../../questions/deposit.js';
import { breachSerious } from '../../questions/seriousness.js';
import { contractLaw, IN_FORCE } from './source.js';

/** The giver has no claim to it any more; the receiver’s further loss is what lies above it. */
export const depositKept: Rule = {
  id: 'cn.contract-law.115.1',
  norm: 'deposit-kept',
  title: { en: 'Deposit lost', fr: 'Arrhes perdues', zh: '定金罚则（给付方违约）' },
  says: {
    en: 'Where the party that gave a deposit breaks the contract so that its purpose fails, it may not ask the deposit back.',
    fr: 'Si celui qui a versé les arrhes rompt le contrat au point d’en ruiner le but, il ne peut les réclamer.',
    zh: '给付定金的一方不履行债务或者履行不符合约定，致使不能实现合同目的的，无权请求返还定金。',
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
      { is: 'role', oneOf: ['provider'], about: 'claimant' },
      { pleaded: 'deposit-rule', by: 'claimant' },
      { ask: paidAsDeposit, burden: 'deposit-pleader', about: 'case' },
      { concluded: 'breach', about: 'case' },
      { not: { concluded: 'excused', about: 'case' } },
      { ask: breachSerious, burden: 'invoker', about: 'case' },
    ],
  },
  then: [{ remedy: 'keep-deposit', granted: true }],
};
