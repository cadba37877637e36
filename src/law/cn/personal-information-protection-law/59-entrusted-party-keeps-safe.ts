import type { Rule } from '../../words.js';
import { IN_FORCE, personalInformationLaw } from './source.js';

/** Evidence of fault. */
export const entrustedPartyKeepsSafe: Rule = {
  id: 'cn.personal-information-protection-law.59',
  norm: 'entrusted-party-keeps-safe',
  title: { en: 'The entrusted party keeps the data safe', fr: 'Sécurité chez le sous-traitant', zh: '受托人的安全保障义务' },
  says: {
    en: 'Who handles on instruction takes the measures that keep the information safe and helps the handler; not doing so is evidence of fault.',
    fr: 'Qui traite sur instruction prend les mesures de sécurité et assiste le responsable ; ne pas le faire est un indice de faute.',
    zh: '受托人应采取必要措施保障信息安全并协助处理者履行义务；未做到的，可作为过错的证据。',
  },
  source: personalInformationLaw('59'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'personalData', oneOf: ['yes'], about: 'case' }, { is: 'dataRole', oneOf: ['processor-on-instruction'], about: 'respondent' }] },
  then: [{ note: true }],
};
