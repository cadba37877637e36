import type { Rule } from '../../words.js';
import { notifierGoodFaith } from '../../questions/counter.js';
import { ABOUT_IP } from '../takedown.js';
import { IN_FORCE, networkIpReply } from './source.js';

/** For the notifier to prove. */
export const goodFaithOfTheNotifier: Rule = {
  id: 'cn.network-ip-reply.5',
  norm: 'good-faith-of-the-notifier',
  title: { en: 'Good faith of the notifier', fr: 'Bonne foi de l’auteur de la notification', zh: '通知人善意免责' },
  says: {
    en: 'A notifier whose notice about intellectual property turns out wrong is free where it proves that it acted in good faith.',
    fr: 'L’auteur d’une notification de propriété intellectuelle qui s’avère erronée est libéré s’il prouve sa bonne foi.',
    zh: '知识产权侵权通知内容有误，而通知人能够证明其善意的，不承担责任。',
  },
  source: networkIpReply('5'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['takedown'] }, ABOUT_IP, { ask: notifierGoodFaith, burden: 'notifier' }] },
  then: [{ note: true }],
};
