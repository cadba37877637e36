import type { Rule } from '../../words.js';
import { ON_INFRASTRUCTURE } from '../takedown.js';
import { disseminationRegulation, IN_FORCE } from './source.js';

/** At once; how fast that is stays judged. */
export const deletedAtOnce: Rule = {
  id: 'cn.network-dissemination-regulation.15',
  norm: 'deleted-at-once',
  title: { en: 'Deleted at once and passed on', fr: 'Suppression immédiate et transmission', zh: '立即删除并转送' },
  says: {
    en: 'On such a notice the provider deletes the work or cuts the link at once and passes the notice on to whoever put it there.',
    fr: 'Sur une telle notification, le prestataire supprime l’œuvre ou coupe le lien aussitôt et transmet la notification à celui qui l’a fournie.',
    zh: '收到此种通知后，应立即删除作品或者断开链接，并把通知转给提供者。',
  },
  source: disseminationRegulation('15'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['takedown'] }, { is: 'rights', oneOf: ['copyright'] }, { not: ON_INFRASTRUCTURE }] },
  then: [{ note: true }],
};
