import type { Rule } from '../../words.js';
import { IN_FORCE, personalInformationLaw } from './source.js';

/** Evidence of fault. */
export const securityMeasuresOfHandlers: Rule = {
  id: 'cn.personal-information-protection-law.51',
  norm: 'security-measures',
  aliases: ['cn.pipl.51/55/56/57'],
  title: { en: 'Security measures of the handler', fr: 'Mesures de sécurité du responsable', zh: '个人信息处理者的安全措施' },
  says: {
    en: 'The handler takes measures against leak, alteration and loss; not taking them is evidence of fault.',
    fr: 'Le responsable prend des mesures contre fuite, altération et perte ; ne pas les prendre est un indice de faute.',
    zh: '处理者应采取防止泄露、篡改、丢失的措施；未采取的，可作为过错的证据。',
  },
  source: personalInformationLaw('51'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'personalData', oneOf: ['yes'], about: 'case' }, { is: 'dataRole', oneOf: ['controller', 'joint-controller'], about: 'respondent' }] },
  then: [{ note: true }],
};
