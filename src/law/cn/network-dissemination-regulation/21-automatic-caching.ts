import type { Rule } from '../../words.js';
import { disseminationRegulation, IN_FORCE } from './source.js';

/** A safe harbour. */
export const automaticCaching: Rule = {
  id: 'cn.network-dissemination-regulation.21',
  norm: 'automatic-caching',
  title: { en: 'Automatic caching', fr: 'Mise en cache automatique', zh: '自动缓存免责' },
  says: {
    en: 'Who only caches automatically and follows changes at the source owes no damages.',
    fr: 'Qui ne met en cache qu’automatiquement et suit les changements de la source ne doit pas de dommages-intérêts.',
    zh: '仅自动缓存且随原站修改、删除而更新的，不承担赔偿责任。',
  },
  source: disseminationRegulation('21'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'content',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ is: 'right', oneOf: ['copyright'] }, { is: 'providerRole', oneOf: ['caching'] }] },
  then: [{ note: true }],
};
