import type { Rule } from '../../words.js';
import { disseminationRegulation, IN_FORCE } from './source.js';

/** A safe harbour. */
export const automaticAccess: Rule = {
  id: 'cn.network-dissemination-regulation.20',
  norm: 'automatic-access',
  aliases: ['cn.inr.20-24'],
  title: { en: 'Automatic access and transmission', fr: 'Accès et transmission automatiques', zh: '自动接入与传输免责' },
  says: {
    en: 'Who only gives automatic access or transmission, without choosing or changing the work, owes no damages.',
    fr: 'Qui n’assure qu’un accès ou une transmission automatique, sans choisir ni modifier l’œuvre, ne doit pas de dommages-intérêts.',
    zh: '仅提供自动接入或者自动传输，未选择、未改变作品的，不承担赔偿责任。',
  },
  source: disseminationRegulation('20'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'content',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ is: 'right', oneOf: ['copyright'] }, { is: 'providerRole', oneOf: ['access'] }] },
  then: [{ note: true }],
};
