import type { Rule } from '../../words.js';
import { consumerPurchase } from '../../questions/consumer.js';
import { clauseOnConsumerList } from '../../questions/reading.js';
import { prepaidInterpretation, IN_FORCE } from './source.js';

/** For money paid in advance by consumers. */
export const voidTerms: Rule = {
  id: 'cn.prepaid-interpretation.9',
  norm: 'consumer-listed-term-prepaid',
  aliases: ['cn.prepaid.9'],
  title: { en: 'Void terms of prepaid consumption', fr: 'Clauses nulles de la consommation prépayée', zh: '预付式消费中无效的格式条款' },
  says: {
    en: 'Void in prepaid consumption: that nothing is paid back, that price or quality may be changed at will, that the business does not answer for defects and losses. Whether subscriptions to clouds are prepaid consumption is not verified.',
    fr: 'Sont nulles en matière de consommation prépayée les clauses excluant tout remboursement, permettant de changer prix ou qualité à volonté, ou exonérant des défauts et pertes. Que l’abonnement à un nuage en relève n’est pas vérifié.',
    zh: '预付式消费中，约定概不退款、单方变更价格或者质量、免除瑕疵担保及损害赔偿责任等的格式条款无效；云服务订阅是否属于预付式消费，尚未核实。',
  },
  source: prepaidInterpretation('9'),
  inForce: IN_FORCE,
  chosenBy: 'contract-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract', 'tort'],
  certainty: 'unverified',
  elements: ['not-against-consumers'],
  when: {
    all: [
      { concluded: { rule: 'cn.civil-code.496.1' } },
      { is: 'owing', oneOf: ['prepaid'], about: 'case' },
      { ask: consumerPurchase, burden: 'customer', about: 'case' },
      { ask: clauseOnConsumerList, burden: 'customer' },
    ],
  },
  then: [{ clause: 'void' }],
};
