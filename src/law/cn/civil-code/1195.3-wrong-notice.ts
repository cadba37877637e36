import type { Rule } from '../../words.js';
import { WRONG_NOTICE } from '../takedown.js';
import { civilCode, IN_FORCE } from './source.js';

/** The notifier is the debtor. */
export const wrongNotice: Rule = {
  id: 'cn.civil-code.1195.3',
  norm: 'wrong-notice',
  title: { en: 'A wrong notice', fr: 'Notification erronée', zh: '错误通知' },
  says: {
    en: 'Whoever harms a user or a provider by a mistaken notice answers in tort. Whether that takes a fault is disputed; here the mistake is enough, and where intellectual property is at stake a notifier that shows its good faith is free.',
    fr: 'Celui qui lèse un utilisateur ou un prestataire par une notification erronée en répond. Qu’une faute soit requise est discuté ; ici l’erreur suffit, et en matière de propriété intellectuelle l’auteur qui prouve sa bonne foi est libéré.',
    zh: '因错误通知造成用户或者服务提供者损害的，通知人承担侵权责任。是否以过错为要件有争议，本工具以通知错误为足；涉知识产权的，通知人证明其善意的，予以免责。',
  },
  source: civilCode('1195(3)'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'unverified',
  when: { all: [WRONG_NOTICE, { not: { concluded: { rule: 'cn.network-ip-reply.5' } } }] },
  then: [{ breach: true }, { owes: 'whole', how: 'alone' }],
};
