import type { Rule } from '../../words.js';
import { cybersecurityLaw, IN_FORCE } from './source.js';

/** It works beside the notice of a right holder. */
export const channelForComplaints: Rule = {
  id: 'cn.cybersecurity-law.51',
  norm: 'channel-for-complaints',
  title: { en: 'A channel for complaints', fr: 'Voie de signalement', zh: '投诉、举报渠道' },
  says: {
    en: 'Whoever runs a network opens and makes known a channel for complaints about the security of its information, and deals with them in time.',
    fr: 'L’exploitant d’un réseau ouvre et fait connaître une voie de signalement sur la sécurité de l’information, et traite les signalements à temps.',
    zh: '网络运营者应当建立网络信息安全投诉、举报制度，公布方式等信息，及时受理并处理。',
  },
  source: cybersecurityLaw('51'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'rights', oneOf: ['public-law'], about: 'case' }, { is: 'role', oneOf: ['provider'], about: 'respondent' }] },
  then: [{ note: true }],
};
