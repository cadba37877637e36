import type { Rule } from '../../words.js';
import { disseminationRegulation, IN_FORCE } from './source.js';

/** A safe harbour. */
export const searchAndLinks: Rule = {
  id: 'cn.network-dissemination-regulation.23',
  norm: 'search-and-links',
  title: { en: 'Search and links', fr: 'Recherche et liens', zh: '搜索、链接免责' },
  says: {
    en: 'Who searches or links and cuts the link on notice owes no damages, unless it knew or should have known: then it answers jointly.',
    fr: 'Qui recherche ou lie et coupe le lien sur notification ne doit pas de dommages-intérêts, sauf s’il savait ou devait savoir : il répond alors solidairement.',
    zh: '提供搜索、链接并依通知断开的，不承担赔偿责任；明知或者应知的，承担共同侵权责任。',
  },
  source: disseminationRegulation('23'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'content',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ is: 'right', oneOf: ['copyright'] }, { is: 'providerRole', oneOf: ['search-or-link'] }] },
  then: [{ note: true }],
};
