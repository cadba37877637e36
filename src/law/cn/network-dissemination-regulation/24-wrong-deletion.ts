import type { Rule } from '../../words.js';
import { ON_INFRASTRUCTURE, WRONG_NOTICE } from '../takedown.js';
import { disseminationRegulation, IN_FORCE } from './source.js';

/** The notifier is the debtor. */
export const wrongDeletion: Rule = {
  id: 'cn.network-dissemination-regulation.24',
  norm: 'wrong-deletion',
  title: { en: 'Wrong deletion', fr: 'Suppression à tort', zh: '错误删除的责任' },
  says: {
    en: 'Whoever’s notice led to a wrong deletion of a work answers to the user.',
    fr: 'Celui dont la notification a causé une suppression à tort en répond envers l’utilisateur.',
    zh: '因权利人的通知导致错误删除、断链，给服务对象造成损失的，权利人承担赔偿责任。',
  },
  source: disseminationRegulation('24'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [WRONG_NOTICE, { is: 'rights', oneOf: ['copyright'] }, { not: ON_INFRASTRUCTURE }] },
  then: [{ note: true }],
};
