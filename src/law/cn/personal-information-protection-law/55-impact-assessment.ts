import type { Rule } from '../../words.js';
import { IN_FORCE, personalInformationLaw } from './source.js';

/** A duty that moves no sum. */
export const impactAssessment: Rule = {
  id: 'cn.personal-information-protection-law.55',
  norm: 'impact-assessment',
  title: { en: 'Impact assessment', fr: 'Analyse d’impact', zh: '个人信息保护影响评估' },
  says: {
    en: 'Before handling sensitive information, entrusting information to others and in other risky cases the handler assesses the impact and keeps a record.',
    fr: 'Avant de traiter des données sensibles, de les confier à autrui et en d’autres cas à risque, le responsable évalue l’impact et le consigne.',
    zh: '处理敏感个人信息、委托处理等对个人权益有重大影响的情形，个人信息处理者应当事前进行影响评估，并记录处理情况。',
  },
  source: personalInformationLaw('55'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: {
    all: [
      { is: 'personalData', oneOf: ['yes'], about: 'case' },
      { is: 'dataRole', oneOf: ['controller', 'joint-controller'], about: 'respondent' },
      { any: [{ is: 'sensitive', oneOf: ['yes'], about: 'case' }, { some: 'party', where: { is: 'dataRole', oneOf: ['processor-on-instruction'], about: 'bound' } }] },
    ],
  },
  then: [{ note: true }],
};
