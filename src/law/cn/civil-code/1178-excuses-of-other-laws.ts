import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** It points to force majeure, necessity and special statutes. */
export const excusesOfOtherLaws: Rule = {
  id: 'cn.civil-code.1178',
  norm: 'excuses-of-other-laws',
  title: { en: 'Excuses in other laws', fr: 'Exonérations prévues par d’autres lois', zh: '其他法律规定的免责、减责' },
  says: {
    en: 'Where this code or another statute says that whoever acted does not answer, or answers for less, that stands beside the excuses of this chapter.',
    fr: 'Les dispositions du code ou d’autres lois qui exonèrent l’auteur ou allègent sa responsabilité s’appliquent à côté des causes de ce chapitre.',
    zh: '本法和其他法律对不承担责任或者减轻责任的情形另有规定的，依照其规定。',
  },
  source: civilCode('1178'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'next-steps',
  routes: ['tort'],
  certainty: 'read',
  when: { concluded: 'excused', about: 'case' },
  then: [{ note: true }],
};
