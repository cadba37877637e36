import type { Rule } from '../../words.js';
import { DEPOSIT_LOST } from '../deposit.js';
import { contractLaw, IN_FORCE } from './source.js';

/** The giver has no claim to it any more; the receiver’s further loss is what lies above it. */
export const depositKept: Rule = {
  id: 'cn.contract-law.115.1',
  norm: 'deposit-kept',
  title: { en: 'Deposit lost', fr: 'Arrhes perdues', zh: '定金罚则（给付方违约）' },
  says: {
    en: 'Where the party that gave a deposit breaks the contract so that its purpose fails, it may not ask the deposit back; the receiver may say so against its claim.',
    fr: 'Si celui qui a versé les arrhes rompt le contrat au point d’en ruiner le but, il ne peut les réclamer ; l’autre peut l’opposer à sa demande.',
    zh: '给付定金的一方不履行债务或者履行不符合约定，致使不能实现合同目的的，无权请求返还定金；收受方可以据此抗辩。',
  },
  source: contractLaw('115'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'price',
  routes: ['contract'],
  certainty: 'read',
  yieldsTo: ['cn.contract-law.115'],
  when: { all: [{ is: 'owing', oneOf: ['deposits'] }, DEPOSIT_LOST] },
  then: [{ remedy: 'keep-deposit', granted: true }],
};
