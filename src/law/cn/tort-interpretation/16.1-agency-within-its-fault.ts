import type { Rule } from '../../words.js';
import { respondentShare } from '../measures/tort.js';
import { tortInterpretation, IN_FORCE } from './source.js';

/** How far the agency answers. */
export const agencyWithinItsFault: Rule = {
  id: 'cn.tort-interpretation.16.1',
  norm: 'agency-within-its-fault',
  title: { en: 'The agency’s part', fr: 'La part de l’entreprise intérimaire', zh: '劳务派遣单位的责任份额' },
  says: {
    en: 'The agency’s part of that debt is measured by its own fault.',
    fr: 'La part de l’entreprise intérimaire se mesure à sa propre faute.',
    zh: '劳务派遣单位承担责任的范围以其过错程度为限。',
  },
  source: tortInterpretation('16'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'sharing',
  routes: ['tort'],
  certainty: 'unverified',
  when: { concluded: { rule: 'cn.tort-interpretation.16' }, about: 'case' },
  then: [{ scale: respondentShare(tortInterpretation('16')), heads: 'all', contained: 'third-party-share' }, { contribution: 'own-part' }],
};
