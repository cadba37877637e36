import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** Evidence of fault. */
export const holderKeepsInformationSafe: Rule = {
  id: 'cn.civil-code.1038',
  norm: 'holder-keeps-information-safe',
  aliases: ['cn.cc.1038'],
  title: { en: 'Who holds personal information keeps it safe', fr: 'Qui détient des informations personnelles les protège', zh: '信息处理者的安全保障义务' },
  says: {
    en: 'Who holds personal information keeps it from leak, alteration and loss, and when it happens acts and tells; not doing so is evidence of fault.',
    fr: 'Qui détient des informations personnelles les préserve de la fuite, de l’altération et de la perte, et le cas échéant agit et avertit ; y manquer est un indice de faute.',
    zh: '信息处理者应防止个人信息泄露、篡改、丢失，发生后及时补救并告知、报告；未做到的，可作为过错的证据。',
  },
  source: civilCode('1038'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'personalData', oneOf: ['yes'], about: 'case' }, { is: 'role', oneOf: ['provider', 'customer'], about: 'respondent' }] },
  then: [{ note: true }],
};
