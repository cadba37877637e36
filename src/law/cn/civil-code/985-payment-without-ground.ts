import type { Rule } from '../../words.js';
import { paidByATerm } from '../measures/restitution.js';
import { civilCode, IN_FORCE } from './source.js';

/** For terms by which money is taken; a limit that falls leaves nothing to give back. */
export const paymentWithoutGround: Rule = {
  id: 'cn.civil-code.985',
  norm: 'payment-without-ground',
  title: { en: 'Payment without a ground', fr: 'Paiement sans cause', zh: '不当得利返还' },
  says: {
    en: 'A payment that rested on a term which is no part of the contract, or is void, has no ground: whoever received it pays it back. No breach is needed.',
    fr: 'Le paiement qui reposait sur une clause non incorporée ou nulle est sans cause : celui qui l’a reçu le restitue. Aucune inexécution n’est requise.',
    zh: '依未订入合同或者无效的条款收取的款项没有法律根据，取得人应予返还，不以违约为要件。',
  },
  source: civilCode('985'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'price',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { any: [{ is: 'kind', oneOf: ['other', 'unilateral-change'] }, { all: [{ is: 'kind', oneOf: ['auto-renewal'] }, { is: 'renewed', oneOf: ['yes'], about: 'case' }] }] },
      { concluded: 'ineffective' },
      { is: 'asked', oneOf: ['restitution'], about: 'case' },
    ],
  },
  then: [{ add: paidByATerm(civilCode('985')), stream: 'restitution' }],
};
