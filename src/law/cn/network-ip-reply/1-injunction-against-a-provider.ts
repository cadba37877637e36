import type { Rule } from '../../words.js';
import { ABOUT_IP } from '../takedown.js';
import { IN_FORCE, networkIpReply } from './source.js';

/** Named; it moves no sum. */
export const injunctionAgainstAProvider: Rule = {
  id: 'cn.network-ip-reply.1',
  norm: 'injunction-against-a-provider',
  aliases: ['cn.reply.1-5'],
  title: { en: 'Provisional measures against a provider', fr: 'Mesures provisoires contre un prestataire', zh: '行为保全' },
  says: {
    en: 'A right holder may ask for provisional measures against a platform or provider.',
    fr: 'Le titulaire peut demander des mesures provisoires contre une plateforme ou un prestataire.',
    zh: '权利人可以申请行为保全，要求平台、网络服务提供者采取或者停止措施。',
  },
  source: networkIpReply('1'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['takedown'] }, ABOUT_IP] },
  then: [{ note: true }],
};
