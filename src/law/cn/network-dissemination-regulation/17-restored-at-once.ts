import type { Rule } from '../../words.js';
import { counterNoticeValid } from '../../questions/counter.js';
import { ON_INFRASTRUCTURE } from '../takedown.js';
import { disseminationRegulation, IN_FORCE } from './source.js';

/** Copyright, storage, search and links: no waiting. */
export const restoredAtOnce: Rule = {
  id: 'cn.network-dissemination-regulation.17',
  norm: 'restored-at-once',
  title: { en: 'Restored at once', fr: 'Rétablissement immédiat', zh: '立即恢复' },
  says: {
    en: 'On the user’s written statement the provider restores the work at once and passes the statement on; the holder may not give notice of it again.',
    fr: 'Sur déclaration écrite de l’utilisateur, le prestataire rétablit l’œuvre aussitôt et transmet la déclaration ; le titulaire ne peut notifier de nouveau.',
    zh: '收到服务对象的书面说明后，应立即恢复作品或者链接并转送权利人，权利人不得再次通知。',
  },
  source: disseminationRegulation('17'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ all: [{ is: 'kind', oneOf: ['takedown'] }, { is: 'rights', oneOf: ['copyright'] }, { not: ON_INFRASTRUCTURE }] }, { ask: counterNoticeValid, burden: 'user' }] },
  then: [{ note: true }],
};
