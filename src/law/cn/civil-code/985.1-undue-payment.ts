import type { Rule } from '../../words.js';
import { paymentWithoutGround } from '../../questions/ending.js';
import { undueRefund } from '../measures/restitution.js';
import { IN_FORCE, civilCode } from './source.js';

/** A fee booked twice, or for a service that had ended, goes back without any breach. */
export const unduePayment: Rule = {
  id: 'cn.civil-code.985.1',
  norm: 'undue-payment',
  title: { en: 'Undue payment', fr: 'Paiement de l’indu', zh: '不当得利' },
  says: {
    en: 'Whoever gained without a ground in law or contract gives back what was gained to the one who lost by it: a fee charged twice, or for a time after the service had ended. No breach is needed.',
    fr: 'Qui s’est enrichi sans cause légale ni contractuelle restitue l’enrichissement à celui qui s’est appauvri : redevance perçue deux fois ou après la fin du service. Aucune inexécution n’est requise.',
    zh: '得利人没有法律根据取得不当利益的，受损失的人可以请求返还取得的利益，例如重复扣费、服务终止后继续扣费；不以违约为要件。',
  },
  source: civilCode('985'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'price',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'asked', oneOf: ['restitution'] },
      { is: 'role', oneOf: ['customer'], about: 'claimant' },
      { not: { some: 'clause', where: { all: [{ is: 'kind', oneOf: ['other', 'auto-renewal', 'unilateral-change'], about: 'bound' }, { concluded: 'ineffective', about: 'bound' }] } } },
      { ask: paymentWithoutGround, burden: 'claimant', about: 'case' },
    ],
  },
  then: [{ add: undueRefund(civilCode('985')), stream: 'restitution' }],
};
