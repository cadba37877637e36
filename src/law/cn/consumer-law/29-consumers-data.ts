import type { Rule } from '../../words.js';
import { consumerPurchase } from '../../questions/consumer.js';
import { consumerLaw, IN_FORCE } from './source.js';

/** Evidence of fault. */
export const consumersData: Rule = {
  id: 'cn.consumer-law.29',
  norm: 'consumers-data',
  aliases: ['cn.cpl.29/50'],
  title: { en: 'Consumers’ data', fr: 'Données des consommateurs', zh: '消费者个人信息保护' },
  says: {
    en: 'A business keeps consumers’ data safe and acts at once when it leaks or is lost; an injury to it makes the business liable.',
    fr: 'Le professionnel protège les données des consommateurs et agit aussitôt en cas de fuite ou de perte ; leur atteinte l’engage.',
    zh: '经营者应确保消费者个人信息安全，泄露、丢失时立即补救；侵害的，承担停止侵害、赔礼道歉、赔偿等责任。',
  },
  source: consumerLaw('29'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ ask: consumerPurchase, burden: 'customer', about: 'case' }, { is: 'role', oneOf: ['provider'], about: 'respondent' }, { is: 'personalData', oneOf: ['yes'], about: 'case' }] },
  then: [{ note: true }],
};
