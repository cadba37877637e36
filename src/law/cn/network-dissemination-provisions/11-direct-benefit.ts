import type { Rule } from '../../words.js';
import { disseminationProvisions, IN_FORCE } from './source.js';

/** Higher care. */
export const directBenefit: Rule = {
  id: 'cn.network-dissemination-provisions.11',
  norm: 'direct-benefit',
  title: { en: 'Direct benefit from a work', fr: 'Profit direct tiré d’une œuvre', zh: '直接获得经济利益' },
  says: {
    en: 'Whoever earns directly from the works of users owes more care; general fees for advertising or the service are no such benefit.',
    fr: 'Celui qui tire un profit direct des œuvres des utilisateurs doit plus d’attention ; les recettes générales de publicité ou de service n’en sont pas.',
    zh: '从用户提供的作品直接获得经济利益的，负较高注意义务；一般性广告费、服务费不在此列。',
  },
  source: disseminationProvisions('11'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'content',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { is: 'right', oneOf: ['copyright'] },
  then: [{ note: true }],
};
