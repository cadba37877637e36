import type { Rule } from '../../words.js';
import { DEPOSIT_ASKED_BACK, GIVER_PERFORMED } from '../deposit.js';
import { allPaid, depositAfterPerformance, priceOfContract } from '../measures/deposits.js';
import { civilCode, IN_FORCE } from './source.js';

/** A deposit that the price holds already does not go back; against fees that are open it is set off where the price is claimed. */
export const depositAfterPerformed: Rule = {
  id: 'cn.civil-code.587.2',
  norm: 'deposit-after-performance',
  title: { en: 'Deposit after performance', fr: 'Arrhes après l’exécution', zh: '履行债务后的定金' },
  says: {
    en: 'Once its giver has performed, a deposit is set against the price or taken back.',
    fr: 'Celui qui les a versées s’étant exécuté, les arrhes s’imputent sur le prix ou lui reviennent.',
    zh: '给付定金的一方履行债务的，定金抵作价款；未抵作价款的，可以收回。',
  },
  source: civilCode('587'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'price',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      DEPOSIT_ASKED_BACK,
      { not: { is: 'ended', oneOf: ['customer', 'provider'] } },
      { not: { concluded: 'breach', about: 'case' } },
      { any: [GIVER_PERFORMED, { compare: [allPaid(civilCode('587')), '>', priceOfContract(civilCode('587'))] }] },
    ],
  },
  then: [{ add: depositAfterPerformance(civilCode('587')), stream: 'restitution' }],
};
