import type { Rule } from '../../words.js';
import { ABOUT_IP, AT_FAULT_IN_NOTIFYING, WRONG_NOTICE } from '../takedown.js';
import { civilCode, IN_FORCE } from './source.js';

/** Either reading of the paragraph leads here. */
export const answerableEitherWay: Rule = {
  id: 'cn.civil-code.1195.3.1',
  norm: 'answerable-for-a-wrong-notice',
  title: { en: 'A wrong notice for which its sender answers on either reading', fr: 'Notification erronée dont l’auteur répond dans les deux lectures', zh: '两种理解下均应担责的错误通知' },
  says: {
    en: 'A sender at fault in giving a mistaken notice answers for the harm, whatever the paragraph is taken to require; about intellectual property it answers unless it proves its good faith.',
    fr: 'L’auteur en faute d’une notification erronée répond du dommage, quelle que soit la lecture de l’alinéa ; en propriété intellectuelle, il répond à moins de prouver sa bonne foi.',
    zh: '通知人对错误通知有过错的，无论对该款作何理解，均应承担侵权责任；涉知识产权的，通知人不能证明其善意的，承担责任。',
  },
  source: civilCode('1195(3)'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [WRONG_NOTICE, { not: { concluded: { rule: 'cn.network-ip-reply.5' } } }, { any: [ABOUT_IP, AT_FAULT_IN_NOTIFYING] }] },
  then: [{ breach: true }, { owes: 'whole', how: 'alone' }],
};
