import { on, type Rule } from '../../words.js';
import { clauseAccepted, standardTerms } from '../../questions/clause.js';
import { decision } from './source.js';

/** General terms that were not known and accepted did not bind before the reform either. */
export const termsAccepted: Rule = {
  id: 'fr.case-law.terms-accepted', norm: 'fr.code-civil.1119',
  title: { en: 'General terms known and accepted (before 2016)', fr: 'Conditions générales connues et acceptées (avant 2016)', zh: '一般条款须知悉并接受（2016年以前）' },
  says: {
    en: 'Before the reform too, general terms bound only who had known and accepted them; who relies on them proves it.',
    fr: 'Avant la réforme déjà, les conditions générales n’obligeaient que celui qui les avait connues et acceptées ; la preuve incombe à qui s’en prévaut.',
    zh: '改革以前，一般条款同样仅对知悉并接受者有约束力；由援引条款的一方举证。',
  },
  source: decision('clauses connues et acceptées', { en: 'case law (terms known and accepted)', fr: 'jurisprudence (clauses connues et acceptées)', zh: '判例（条款须知悉并接受）' }),
  inForce: { from: null, to: on('2016-09-30') }, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'unverified',
  elements: ['acceptance'],
  when: { all: [{ ask: standardTerms, burden: 'claimant', about: 'case' }, { not: { ask: clauseAccepted, burden: 'respondent' } }] },
  then: [{ clause: 'not-incorporated' }],
};
