import type { Rule } from '../../words.js';
import { ABOUT_IP } from '../takedown.js';
import { IN_FORCE, networkIpReply } from './source.js';

/** A reference to the statutes on punitive damages. */
export const maliciousCounterNotice: Rule = {
  id: 'cn.network-ip-reply.4',
  norm: 'malicious-counter-notice',
  aliases: ['cn.pun.reply4'],
  title: { en: 'A malicious statement of no infringement', fr: 'Déclaration malveillante de non-atteinte', zh: '恶意提交不侵权声明' },
  says: {
    en: 'A user that states no infringement in malice, so that measures end and harm grows, may have to pay punitive damages where a statute gives them.',
    fr: 'L’utilisateur qui déclare de mauvaise foi l’absence d’atteinte et fait ainsi cesser les mesures peut devoir des dommages punitifs si un texte les prévoit.',
    zh: '恶意提交不侵权声明致使措施终止、损害扩大的，权利人可以依法主张惩罚性赔偿。',
  },
  source: networkIpReply('4'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'next-steps',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ is: 'answered', oneOf: ['yes'] }, ABOUT_IP] },
  then: [{ note: true }],
};
