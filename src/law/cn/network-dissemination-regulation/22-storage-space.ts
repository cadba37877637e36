import type { Rule } from '../../words.js';
import { disseminationRegulation, IN_FORCE } from './source.js';

/** A safe harbour. */
export const storageSpace: Rule = {
  id: 'cn.network-dissemination-regulation.22',
  norm: 'storage-space',
  title: { en: 'Storage space', fr: 'Espace de stockage', zh: '信息存储空间免责' },
  says: {
    en: 'Who gives storage space, says so, changes nothing, neither knows nor should know, earns nothing directly from the work and deletes it on notice owes no damages.',
    fr: 'Qui fournit un espace de stockage, le signale, ne modifie rien, ne sait ni ne devrait savoir, n’en tire aucun profit direct et supprime sur notification ne doit pas de dommages-intérêts.',
    zh: '标明存储空间、未改变作品、不知也不应知、未直接获利且依通知删除的，不承担赔偿责任。',
  },
  source: disseminationRegulation('22'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'content',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ is: 'right', oneOf: ['copyright'] }, { is: 'providerRole', oneOf: ['host', 'platform'] }] },
  then: [{ note: true }],
};
