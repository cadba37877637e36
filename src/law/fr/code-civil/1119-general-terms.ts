import type { Rule } from '../../words.js';
import { clauseAccepted, standardTerms } from '../../questions/clause.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** General terms that were not known and accepted do not bind. */
export const generalTerms: Rule = {
  id: 'fr.code-civil.1119', norm: 'fr.code-civil.1119',
  title: { en: 'General terms known and accepted', fr: 'Conditions générales connues et acceptées', zh: '一般条款须知悉并接受' },
  says: {
    en: 'General terms bind the other side only if they were brought to its knowledge and it accepted them; who relies on them proves it.',
    fr: 'Les conditions générales n’obligent l’autre partie que si elle les a connues et acceptées ; la preuve incombe à qui s’en prévaut.',
    zh: '一般条款仅在对方知悉并接受时对其有约束力；由援引条款的一方举证。',
  },
  source: codeCivil('1119'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'read',
  elements: ['acceptance'],
  when: { all: [{ ask: standardTerms, burden: 'claimant', about: 'case' }, { not: { ask: clauseAccepted, burden: 'respondent' } }] },
  then: [{ clause: 'not-incorporated' }],
};
