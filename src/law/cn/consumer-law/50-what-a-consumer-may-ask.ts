import type { Rule } from '../../words.js';
import { consumerPurchase } from '../../questions/consumer.js';
import { consumerLaw, IN_FORCE } from './source.js';

/** No sum of its own; the sums are those of the general rules. */
export const whatAConsumerMayAsk: Rule = {
  id: 'cn.consumer-law.50',
  norm: 'what-a-consumer-may-ask',
  aliases: ['cn.cpl.29/50'],
  title: { en: 'Dignity and data of consumers: end, apology, damages', fr: 'Dignité et données des consommateurs : cessation, excuses, réparation', zh: '侵害消费者人格尊严、个人信息的责任' },
  says: {
    en: 'A business that hurts a consumer’s dignity or right to its personal information ends it, restores the good name, undoes the effects, apologises and makes good the loss.',
    fr: 'Le professionnel qui porte atteinte à la dignité ou aux informations personnelles d’un consommateur y met fin, rétablit sa réputation, en efface les effets, présente des excuses et répare la perte.',
    zh: '经营者侵害消费者的人格尊严或者个人信息依法得到保护的权利的，应当停止侵害、恢复名誉、消除影响、赔礼道歉，并赔偿损失。',
  },
  source: consumerLaw('50'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ ask: consumerPurchase, burden: 'customer', about: 'case' }, { is: 'role', oneOf: ['provider'], about: 'respondent' }, { is: 'personalData', oneOf: ['yes'], about: 'case' }] },
  then: [{ note: true }],
};
