import type { Rule } from '../../words.js';
import { ENDED } from '../invoked.js';
import { prepaidRefund } from '../measures/restitution.js';
import { refundAfter } from '../refund.js';
import { contractLaw, IN_FORCE } from './source.js';

/** Whoever closes the service gives the rest back; a customer who ends it must have been entitled to. A court that fixes what goes back has found that it does. */
export const refundAfterTheEnd: Rule = {
  id: 'cn.contract-law.97',
  norm: 'refund-after-the-end',
  title: { en: 'Refund after the contract has ended', fr: 'Restitution après la fin du contrat', zh: '合同终止后的返还' },
  says: {
    en: 'When the contract has ended, what was paid for use to come goes back, by the kind of contract and what was performed; a lawful closing of the service is enough, without a breach, and so is a court’s own figure. We take what is unused in proportion to what was bought.',
    fr: 'À la fin du contrat, les sommes payées pour un usage futur sont restituées selon la nature du contrat et ce qui a été exécuté ; une fermeture licite du service suffit, comme le chiffre fixé par le juge. Nous prenons la part inutilisée au prorata de ce qui a été acquis.',
    zh: '合同终止后，根据履行情况和合同性质返还尚未使用的预付款项；经营者合法停止服务亦应返还，不以违约为要件；法院已确定返还数额的，从其确定。按未使用部分占已购部分的比例计算系本工具的设定。',
  },
  source: contractLaw('97'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'price',
  routes: ['contract'],
  certainty: 'convention',
  yieldsTo: ['cn.consumer-law.53'],
  when: refundAfter(ENDED, 'cn.contract-law.56', contractLaw('97')),
  then: [{ add: prepaidRefund(contractLaw('97')), stream: 'restitution' }],
};
