import type { Rule } from '../../words.js';
import { gdpr, IN_FORCE } from './source.js';

/** For a processor, whose customer is the controller. */
export const noticeToTheController: Rule = {
  id: 'eu.gdpr.33.2', norm: 'eu.gdpr.33.2',
  title: { en: 'The controller is told without delay', fr: 'Le responsable est avisé sans délai', zh: '及时通知控制者' },
  says: {
    en: 'A processor tells the controller of a personal data breach without undue delay once it knows of it.',
    fr: 'Le sous-traitant avise le responsable du traitement d’une violation de données personnelles sans retard indu dès qu’il en a connaissance.',
    zh: '处理者知悉个人数据泄露后，应及时通知控制者，不得无故迟延。',
  },
  source: gdpr('33(2)'),
  inForce: IN_FORCE, chosenBy: 'breach-date', of: 'case', stage: 'next-steps', routes: ['contract', 'tort'], certainty: 'unverified',
  when: { all: [{ is: 'personalData', oneOf: ['yes'] }, { is: 'dataRole', oneOf: ['processor-on-instruction'], about: 'respondent' }] },
  then: [{ step: 'inform-controller', on: 'respondent', done: 'controllerInformed' }],
};
