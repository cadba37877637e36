import type { Rule } from '../../words.js';
import { IN_FORCE, networkDataRegulation } from './source.js';

/** A line on what the law asks; fault stays open until shown. */
export const platformsAnswerCorrespondingly: Rule = {
  id: 'cn.network-data-regulation.40',
  norm: 'platforms-answer-correspondingly-network-data-regulation',
  title: { en: 'Platforms and others answer correspondingly', fr: 'Plateformes : responsabilité correspondante', zh: '平台等的相应责任' },
  says: {
    en: 'Platforms, third parties on them and makers of devices answer for network data according to their part.',
    fr: 'Plateformes, tiers et fabricants répondent des données selon leur part.',
    zh: '平台、接入平台的第三方、智能终端制造者对网络数据安全承担相应责任。',
  },
  source: networkDataRegulation('40'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'data', oneOf: ['yes'], about: 'case' }, { is: 'services', oneOf: ['e-commerce-platform', 'online-booking'], about: 'case' }] },
  then: [{ note: true }],
};
