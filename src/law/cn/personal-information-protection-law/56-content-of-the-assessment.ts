import type { Rule } from '../../words.js';
import { IN_FORCE, personalInformationLaw } from './source.js';

/** A duty that moves no sum. */
export const contentOfTheAssessment: Rule = {
  id: 'cn.personal-information-protection-law.56',
  norm: 'content-of-the-assessment',
  title: { en: 'What the assessment holds', fr: 'Contenu de l’analyse', zh: '影响评估的内容与保存' },
  says: {
    en: 'The assessment covers purpose, impact and measures and is kept for three years.',
    fr: 'L’analyse porte sur la finalité, l’incidence et les mesures, et se conserve trois ans.',
    zh: '评估包括目的、影响和措施，报告至少保存三年。',
  },
  source: personalInformationLaw('56'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'personalData', oneOf: ['yes'], about: 'case' }, { is: 'dataRole', oneOf: ['controller', 'joint-controller'], about: 'respondent' }] },
  then: [{ note: true }],
};
