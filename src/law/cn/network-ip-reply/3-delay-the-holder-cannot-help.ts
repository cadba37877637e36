import type { Rule } from '../../words.js';
import { daysOfDelay } from '../measures/counter-notice.js';
import { none } from '../measures/expanded-part.js';
import { ABOUT_IP } from '../takedown.js';
import { IN_FORCE, networkIpReply } from './source.js';

/** It lengthens the fifteen days. */
export const delayTheHolderCannotHelp: Rule = {
  id: 'cn.network-ip-reply.3',
  norm: 'delay-the-holder-cannot-help',
  title: { en: 'Delay that the right holder cannot help', fr: 'Retard indépendant du titulaire', zh: '权利人无法控制的延误' },
  says: {
    en: 'Days lost to a notary or a legalisation are not counted, but the time for complaint or suit never exceeds twenty working days.',
    fr: 'Les jours perdus chez le notaire ou pour une légalisation ne comptent pas, sans que le délai dépasse vingt jours ouvrés.',
    zh: '办理公证、认证等权利人无法控制的延误不计入期限，但期限最长不超过二十个工作日。',
  },
  source: networkIpReply('3'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'duties',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { all: [ABOUT_IP, { compare: [daysOfDelay, '>', none] }] },
  then: [{ note: true }],
};
