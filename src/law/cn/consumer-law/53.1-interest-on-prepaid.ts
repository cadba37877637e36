import type { Rule } from '../../words.js';
import { interestOnPrepaid } from '../measures/interest.js';
import { consumerLaw, IN_FORCE } from './source.js';

/** Cases decided before the interpretation of 2025, which names the rate; here it is taken in its place. */
export const interestOnPrepaidFees: Rule = {
  id: 'cn.consumer-law.53.1',
  norm: 'interest-on-prepaid',
  title: { en: 'Interest on prepaid money that goes back', fr: 'Intérêts du prépaiement restitué', zh: '预付款的利息' },
  says: {
    en: 'A business that does not supply what was paid for in advance owes interest on the money that goes back. The law names no rate and no first day: we take the one-year loan prime rate on the day of the contract, from its end, as the interpretation of 2025 has it since.',
    fr: 'Le professionnel qui ne fournit pas ce qui a été payé d’avance doit les intérêts de la somme restituée. La loi ne fixe ni taux ni point de départ : nous prenons le taux préférentiel de prêt à un an au jour du contrat, dès la fin de celui-ci, comme le fait depuis l’interprétation de 2025.',
    zh: '经营者未按约定提供预收款服务的，应当承担预付款的利息。法律未规定利率和起算日，本工具参照2025年司法解释，自合同终止之日起按合同订立时一年期贷款市场报价利率计算。',
  },
  source: consumerLaw('53'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'money',
  routes: ['contract'],
  certainty: 'convention',
  yieldsTo: ['cn.prepaid-interpretation.16'],
  when: { concluded: { rule: 'cn.consumer-law.53' } },
  then: [{ add: interestOnPrepaid(consumerLaw('53')), stream: 'interest' }],
};
