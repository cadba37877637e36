import type { Rule } from '../../words.js';
import { heldBack } from '../../contract/held-back.js';
import { PRICE_MAY_WAIT } from '../invoked.js';
import { contractLaw, IN_FORCE } from './source.js';

/** Tells the customer that the price may wait; the price itself is worked out with what is kept back. */
export const withholding: Rule = {
  id: 'cn.contract-law.66',
  norm: 'withholding',
  title: { en: 'Withholding', fr: 'Exception d’inexécution', zh: '同时履行抗辩权' },
  says: {
    en: 'Where both sides are to perform, either may refuse while the other has not performed; against a performance that falls short it may refuse the corresponding part. What is rightly kept back is not late.',
    fr: 'Lorsque les deux parties doivent s’exécuter, chacune peut refuser tant que l’autre ne l’a pas fait ; si l’exécution est défectueuse, à proportion. Ce qui est retenu à bon droit n’est pas en retard.',
    zh: '双方互负债务的，一方在对方履行之前有权拒绝履行；对方履行不符合约定的，有权拒绝相应的履行。有权拒绝履行的部分不构成逾期。',
  },
  source: contractLaw('66'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'defences',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { any: [{ is: 'asked', oneOf: ['withholdPayment'] }, { pleaded: 'withholding', by: 'customer' }] },
      PRICE_MAY_WAIT,
    ],
  },
  then: [{ remedy: 'withhold', granted: true, suspends: heldBack(contractLaw('66')) }],
};
