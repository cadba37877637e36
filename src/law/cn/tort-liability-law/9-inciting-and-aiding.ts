import type { Rule } from '../../words.js';
import { AIDED } from '../tort.js';
import { IN_FORCE, tortLiabilityLaw } from './source.js';

/** Found by a court, never guessed from the service itself. */
export const incitingAndAidingBefore2021: Rule = {
  id: 'cn.tort-liability-law.9',
  norm: 'inciting-and-aiding',
  title: { en: 'Inciting and aiding (before 2021)', fr: 'Incitation et aide (avant 2021)', zh: '教唆、帮助侵权（2021年以前）' },
  says: {
    en: 'Whoever incites another to an infringement, or helps it knowingly, answers jointly with it.',
    fr: 'Celui qui incite autrui à une atteinte ou l’aide sciemment en répond solidairement avec lui.',
    zh: '唆使他人侵权，或者明知而予以帮助的，与直接侵权人连带负责。',
  },
  source: tortLiabilityLaw('9'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'read',
  when: AIDED,
  then: [{ breach: true }, { owes: 'whole', how: 'joint' }],
};
