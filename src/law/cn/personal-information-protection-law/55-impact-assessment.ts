import type { Rule } from '../../words.js';
import { IN_FORCE, personalInformationLaw } from './source.js';

/** A duty that moves no sum. */
export const impactAssessment: Rule = {
  id: 'cn.personal-information-protection-law.55',
  norm: 'impact-assessment',
  title: { en: 'Impact assessment', fr: 'Analyse d’impact', zh: '个人信息保护影响评估' },
  says: {
    en: 'Before entrusting information to others and in other risky cases the handler assesses the impact.',
    fr: 'Avant de confier les données à autrui et en d’autres cas à risque, le responsable évalue l’impact.',
    zh: '委托处理等高风险情形，应事前进行影响评估。',
  },
  source: personalInformationLaw('55'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'personalData', oneOf: ['yes'], about: 'case' }, { is: 'dataRole', oneOf: ['controller', 'joint-controller'], about: 'respondent' }] },
  then: [{ note: true }],
};
