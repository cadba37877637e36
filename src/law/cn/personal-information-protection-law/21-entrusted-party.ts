import type { Rule } from '../../words.js';
import { IN_FORCE, personalInformationLaw } from './source.js';

/** A cloud that acts on instruction. */
export const entrustedParty: Rule = {
  id: 'cn.personal-information-protection-law.21',
  norm: 'entrusted-party',
  title: { en: 'The entrusted party', fr: 'Le sous-traitant', zh: '受托处理' },
  says: {
    en: 'Who handles on instruction keeps to the agreement, returns or deletes at its end and passes nothing on without consent; its fault must be shown.',
    fr: 'Qui traite sur instruction s’en tient à la convention, restitue ou efface à la fin et ne sous-traite pas sans accord ; sa faute doit être établie.',
    zh: '受托人应按约定处理，合同终止后返还或者删除，未经同意不得转委托；其过错由主张者证明。',
  },
  source: personalInformationLaw('21'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'personalData', oneOf: ['yes'], about: 'case' }, { is: 'dataRole', oneOf: ['processor-on-instruction'], about: 'respondent' }] },
  then: [{ note: true }],
};
