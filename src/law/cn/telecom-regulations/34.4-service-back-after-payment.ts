import type { Rule } from '../../words.js';
import { telecomOperator } from '../../questions/telecom.js';
import { lastDayToRestore } from '../measures/notice-days.js';
import { SUSPENSION_TOLD } from '../stopping.js';
import { IN_FORCE, telecomRegulations } from './source.js';

/** Counted in days: the record gives the day of a payment and not its hour. */
export const serviceBackAfterPayment: Rule = {
  id: 'cn.telecom-regulations.34.4',
  norm: 'service-back-after-payment',
  title: { en: 'Service back after payment', fr: 'Rétablissement après paiement', zh: '缴费后恢复服务' },
  says: {
    en: 'Once a user in arrears has paid, the service that was suspended is back within forty-eight hours. Whether the regulations reach clouds and server rooms is not verified.',
    fr: 'L’usager en retard ayant payé, le service suspendu est rétabli dans les quarante-huit heures. Que le règlement vise l’hébergement n’est pas vérifié.',
    zh: '欠费用户补足费用的，应当在四十八小时内恢复暂停的服务；云服务、数据中心业务是否适用，尚未核实。',
  },
  source: telecomRegulations('34'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'next-steps',
  routes: ['contract'],
  certainty: 'unverified',
  when: { all: [SUSPENSION_TOLD, { is: 'received', oneOf: ['customer'] }, { ask: telecomOperator, burden: 'claimant', about: 'respondent' }] },
  then: [{ step: 'restore-service', on: 'provider', by: lastDayToRestore, done: 'restored' }],
};
