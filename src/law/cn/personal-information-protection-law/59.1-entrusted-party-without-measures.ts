import type { Rule } from '../../words.js';
import { securityMeasuresLacking } from '../../questions/security.js';
import { IN_FORCE, personalInformationLaw } from './source.js';

/** Article 69 presumes the fault of the handler alone; of the entrusted party a lacking measure is evidence. */
export const entrustedPartyWithoutMeasures: Rule = {
  id: 'cn.personal-information-protection-law.59.1',
  norm: 'entrusted-party-without-measures',
  title: { en: 'An entrusted party without the measures: who shows fault', fr: 'Sous-traitant sans mesures : preuve de la faute', zh: '受托人未采取措施时过错的举证' },
  says: {
    en: 'Where it is shown that whoever handles on instruction lacked a measure that keeps the information safe, that is evidence of fault, and it is for it to show that it was not at fault.',
    fr: 'Lorsqu’il est établi que celui qui traite sur instruction n’avait pas une mesure de sécurité, c’est un indice de faute, et il lui revient de prouver qu’il n’en a pas commis.',
    zh: '已证明受托人未采取必要措施保障个人信息安全的，可作为其过错的证据，由其证明自己没有过错。',
  },
  source: personalInformationLaw('59'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'convention',
  when: {
    all: [
      { is: 'personalData', oneOf: ['yes'], about: 'case' },
      { is: 'dataRole', oneOf: ['processor-on-instruction'], about: 'respondent' },
      { ask: securityMeasuresLacking, burden: 'claimant', about: 'respondent' },
    ],
  },
  then: [{ burden: 'fault', on: 'respondent', everywhere: true }],
};
