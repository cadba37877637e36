import type { Rule } from '../../words.js';
import { gdpr, IN_FORCE } from './source.js';

/** Whether the risk is high is left to the reader. */
export const noticeToThePersons: Rule = {
  id: 'eu.gdpr.34', norm: 'eu.gdpr.34',
  title: { en: 'The persons are told where the risk is high', fr: 'Les personnes sont avisées si le risque est élevé', zh: '高风险时通知个人' },
  says: {
    en: 'A controller tells the persons concerned without undue delay where the breach is likely to bring a high risk for them.',
    fr: 'Le responsable du traitement avise les personnes concernées sans retard indu lorsque la violation fait courir un risque élevé.',
    zh: '泄露可能给个人造成高度风险的，控制者应及时通知本人。',
  },
  source: gdpr('34'),
  inForce: IN_FORCE, chosenBy: 'breach-date', of: 'case', stage: 'next-steps', routes: ['contract', 'tort'], certainty: 'unverified',
  when: { all: [{ is: 'personalData', oneOf: ['yes'] }, { is: 'dataRole', oneOf: ['controller', 'joint-controller'], about: 'respondent' }] },
  then: [{ step: 'inform-persons', on: 'respondent', done: 'personsInformed' }],
};
