import type { Rule } from '../../words.js';
import { ABOUT_IP, ON_PLATFORM } from '../takedown.js';
import { IN_FORCE, ipPlatformGuidance } from './source.js';

/** Seen quoted; read from secondary sources. */
export const contentsOfANotice: Rule = {
  id: 'cn.ip-platform-guidance.5',
  norm: 'contents-of-a-notice',
  aliases: ['cn.ipguide.5-6'],
  title: { en: 'What a notice to a platform holds', fr: 'Contenu de la notification à une plateforme', zh: '平台知产通知的内容' },
  says: {
    en: 'Title and identity, data that find the goods exactly, first evidence and a written warranty of truth; for patents a platform may ask for a comparison.',
    fr: 'Titre et identité, données localisant exactement les produits, premières preuves et garantie écrite d’exactitude ; pour les brevets une comparaison peut être demandée.',
    zh: '权利证明与身份、能够准确定位商品的信息、初步证据及书面真实性保证；涉及专利的可以要求比对说明。',
  },
  source: ipPlatformGuidance('5'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'reported',
  when: { all: [{ is: 'kind', oneOf: ['takedown'] }, ON_PLATFORM, ABOUT_IP] },
  then: [{ note: true }],
};
