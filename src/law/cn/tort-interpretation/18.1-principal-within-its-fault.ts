import type { Rule } from '../../words.js';
import { respondentShare } from '../measures/tort.js';
import { IN_FORCE, tortInterpretation } from './source.js';

/** The contractor owes the whole. */
export const principalWithinItsFault: Rule = {
  id: 'cn.tort-interpretation.18.1',
  norm: 'principal-within-its-fault',
  title: { en: 'The principal’s part', fr: 'La part du donneur d’ordre', zh: '定作人的责任份额' },
  says: {
    en: 'The principal’s part of that debt is measured by its own fault.',
    fr: 'La part du donneur d’ordre se mesure à sa propre faute.',
    zh: '定作人承担责任的范围以其过错程度为限。',
  },
  source: tortInterpretation('18'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'sharing',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ concluded: { rule: 'cn.tort-interpretation.18' }, about: 'case' }, { not: { is: 'role', oneOf: ['subcontractor'], about: 'respondent' } }] },
  then: [{ scale: respondentShare(tortInterpretation('18')), heads: 'all', contained: 'third-party-share' }, { contribution: 'own-part' }],
};
