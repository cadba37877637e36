import type { Rule } from '../../words.js';
import { daysPastJudgment, judgmentInterest } from '../measures/interest.js';
import { nothing } from '../measures/termination.js';
import { delayInterest, IN_FORCE } from './source.js';

/** On top of the interest that the judgment itself orders. */
export const latePaymentOfAJudgment: Rule = {
  id: 'cn.delay-interest-interpretation.1',
  norm: 'late-payment-of-a-judgment',
  aliases: ['cn.int.judgment'],
  title: { en: 'Late payment of a judgment', fr: 'Retard dans l’exécution du jugement', zh: '迟延履行期间的加倍部分债务利息' },
  says: {
    en: 'Money adjudged and not paid by the day the judgment sets bears, beside the interest it orders, a further 0.0175 per cent for each day.',
    fr: 'La somme allouée et non payée au jour fixé porte, outre les intérêts ordonnés, 0,0175 % par jour de retard.',
    zh: '未按判决指定的期间履行金钱给付义务的，除一般债务利息外，就尚未清偿的金钱债务（一般债务利息除外）按日万分之一点七五计付加倍部分利息。',
  },
  source: delayInterest('1(2)'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'money',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { compare: [daysPastJudgment(delayInterest('1(2)')), '>', nothing(delayInterest('1(2)'))] },
  then: [{ add: judgmentInterest(delayInterest('1(2)')), stream: 'interest' }],
};
