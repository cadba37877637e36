import type { Rule } from '../../words.js';
import { AIDED } from '../tort.js';
import { civilCode, IN_FORCE } from './source.js';

/** Found by a court, never guessed from the service itself. */
export const incitingAndAiding: Rule = {
  id: 'cn.civil-code.1169',
  norm: 'inciting-and-aiding',
  title: { en: 'Inciting and aiding', fr: 'Incitation et aide', zh: '教唆、帮助侵权' },
  says: {
    en: 'Whoever incites another to an infringement, or helps it knowingly, answers jointly with it.',
    fr: 'Celui qui incite autrui à une atteinte ou l’aide sciemment en répond solidairement avec lui.',
    zh: '唆使他人侵权，或者明知而予以帮助的，与直接侵权人连带负责。',
  },
  source: civilCode('1169'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'read',
  when: AIDED,
  then: [{ breach: true }, { owes: 'whole', how: 'joint' }],
};
