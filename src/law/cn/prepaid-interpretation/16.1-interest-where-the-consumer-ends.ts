import type { Rule } from '../../words.js';
import { consumerPurchase } from '../../questions/consumer.js';
import { interestAtTheDepositRate } from '../measures/interest.js';
import { prepaidInterpretation, IN_FORCE } from './source.js';

/** The cause lies with the consumer: it ended a contract that nobody broke. */
export const interestWhereTheConsumerEnds: Rule = {
  id: 'cn.prepaid-interpretation.16.1',
  norm: 'interest-on-prepaid-ended-by-the-consumer',
  title: { en: 'Interest on prepaid money where the consumer is the cause', fr: 'Intérêts du prépaiement, la fin tenant au consommateur', zh: '因消费者原因返还预付款的利息' },
  says: {
    en: 'Where prepaid money goes back for a cause on the consumer’s side, and no rate was agreed, it bears interest at the benchmark rate for one-year deposits on the day of the contract.',
    fr: 'Lorsque le prépaiement est restitué pour une cause tenant au consommateur, sans taux convenu, il porte intérêt au taux de référence des dépôts à un an au jour du contrat.',
    zh: '因消费者原因返还预付款且未约定利率的，按合同成立时一年期定期存款基准利率计算利息。',
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
      { is: 'ended', oneOf: ['customer'] },
      { not: { is: 'ended', oneOf: ['provider'] } },
      { not: { concluded: 'breach', about: 'case' } },
    ],
  },
  then: [{ add: interestAtTheDepositRate(prepaidInterpretation('16')), stream: 'interest' }],
};
