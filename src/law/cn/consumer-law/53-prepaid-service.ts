import type { Rule } from '../../words.js';
import { prepaidRefund } from '../measures/restitution.js';
import { PREPAID_BACK } from '../refund.js';
import { consumerLaw, IN_FORCE } from './source.js';

/** Whether the service goes on or has ended; a clause that keeps the money does not reach it. */
export const prepaidService: Rule = {
  id: 'cn.consumer-law.53',
  norm: 'prepaid-service',
  aliases: ['cn.cpl.53'],
  title: { en: 'Prepaid service not supplied as agreed', fr: 'Service prépayé non fourni comme convenu', zh: '预付款服务未按约定提供' },
  says: {
    en: 'A business that takes money in advance and does not supply as agreed performs or pays the money back, as the consumer chooses; what was used is for the business to show.',
    fr: 'Le professionnel payé d’avance qui ne fournit pas comme convenu exécute ou rembourse, au choix du consommateur ; il lui revient d’établir ce qui a été consommé.',
    zh: '经营者以预收款方式提供服务而未按约定提供的，按消费者要求履行或者退回预付款；已消费数额由经营者举证。',
  },
  source: consumerLaw('53'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'price',
  routes: ['contract'],
  certainty: 'read',
  when: PREPAID_BACK,
  then: [{ add: prepaidRefund(consumerLaw('53')), stream: 'restitution' }],
};
