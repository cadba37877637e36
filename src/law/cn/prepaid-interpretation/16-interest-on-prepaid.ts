import type { Rule } from '../../words.js';
import { consumerPurchase } from '../../questions/consumer.js';
import { interestOnPrepaid } from '../measures/interest.js';
import { prepaidInterpretation, IN_FORCE } from './source.js';

/** Where the consumer is the cause, the rate of a one-year deposit applies, of which this tool has no table. */
export const interestOnPrepaidMoney: Rule = {
  id: 'cn.prepaid-interpretation.16',
  norm: 'interest-on-prepaid',
  aliases: ['cn.prepaid-interpretation.17'],
  title: { en: 'Interest on prepaid money that goes back', fr: 'Intérêts du prépaiement restitué', zh: '预付款返还利息' },
  says: {
    en: 'Prepaid money that goes back to a consumer bears interest from the end of the contract: at the rate agreed, else, where the business is the cause, at the one-year loan prime rate on the day of the contract.',
    fr: 'Le prépaiement restitué au consommateur porte intérêt dès la fin du contrat : au taux convenu, sinon, si le professionnel en est la cause, au taux préférentiel de prêt à un an au jour du contrat.',
    zh: '返还消费者预付款的，自合同解除等之日起支付利息：有约定的从约定；因经营者原因的，按合同订立时一年期贷款市场报价利率计算。',
  },
  source: prepaidInterpretation('16'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'money',
  routes: ['contract'],
  certainty: 'unverified',
  when: {
    all: [
      { is: 'asked', oneOf: ['restitution'] },
      { is: 'owing', oneOf: ['prepaid'] },
      { ask: consumerPurchase, burden: 'customer', about: 'case' },
      { any: [{ is: 'ended', oneOf: ['provider'] }, { concluded: 'breach', about: 'case' }] },
    ],
  },
  then: [{ add: interestOnPrepaid(prepaidInterpretation('16')), stream: 'interest' }],
};
