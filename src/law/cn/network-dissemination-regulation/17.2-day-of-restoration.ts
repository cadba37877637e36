import type { Rule } from '../../words.js';
import { counterNoticeValid } from '../../questions/counter.js';
import { dayOfTheStatement } from '../measures/restored-at-once.js';
import { RESTORED_AT_ONCE } from '../takedown.js';
import { disseminationRegulation, IN_FORCE } from './source.js';

/** No days for the holder here. */
export const dayOfRestoration: Rule = {
  id: 'cn.network-dissemination-regulation.17.2',
  norm: 'day-of-restoration-at-once',
  title: { en: 'The day on which a work is restored', fr: 'Le jour du rétablissement', zh: '恢复作品的日期' },
  says: {
    en: 'A work on a space, a search or a link is restored on the day on which the user’s statement arrives; there is no waiting for the holder.',
    fr: 'L’œuvre est rétablie le jour où arrive la déclaration de l’utilisateur ; on n’attend pas le titulaire.',
    zh: '存储空间、搜索、链接服务中的作品，自收到书面说明之日起恢复，不设等待权利人投诉、起诉的期限。',
  },
  source: disseminationRegulation('17'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'next-steps',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['takedown'] }, RESTORED_AT_ONCE, { ask: counterNoticeValid, burden: 'user' }] },
  then: [{ deadline: 'restore-from', day: dayOfTheStatement }],
};
