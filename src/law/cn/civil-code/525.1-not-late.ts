import type { Rule } from '../../words.js';
import { dueBeyondHeldBack } from '../../contract/held-back.js';
import { PRICE_MAY_WAIT } from '../invoked.js';
import { nothing } from '../measures/termination.js';
import { civilCode, IN_FORCE } from './source.js';

/** A customer that rightly keeps back all that fell due broke no promise to pay; what else it promised is judged by itself. */
export const notLate: Rule = {
  id: 'cn.civil-code.525.1',
  norm: 'not-late-while-withheld',
  title: { en: 'What is rightly kept back is not late', fr: 'Ce qui est retenu à bon droit n’est pas en retard', zh: '依法行使履行抗辩权不构成逾期' },
  says: {
    en: 'A party that may refuse to perform because the other has not performed is not in breach while it refuses. Where all that fell due is rightly kept back, nothing is late.',
    fr: 'Celui qui peut refuser de s’exécuter parce que l’autre ne l’a pas fait ne manque à rien tant qu’il refuse. Si tout ce qui est échu est retenu à bon droit, rien n’est en retard.',
    zh: '因对方未履行而有权拒绝履行的一方，在拒绝履行期间不构成违约。已到期的款项全部有权拒绝支付的，不存在逾期。',
  },
  source: civilCode('525'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'defences',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'role', oneOf: ['provider'], about: 'claimant' },
      { any: [{ is: 'asked', oneOf: ['withholdPayment'] }, { pleaded: 'withholding', by: 'customer' }] },
      { compare: [dueBeyondHeldBack(civilCode('525')), '<=', nothing(civilCode('525'))] },
      { not: { some: 'commitment', where: { all: [{ not: { is: 'kind', oneOf: ['payment'], about: 'bound' } }, { concluded: 'breach', about: 'bound' }] } } },
      PRICE_MAY_WAIT,
    ],
  },
  then: [{ excuse: 'whole', as: 'own-performance-withheld' }],
};
