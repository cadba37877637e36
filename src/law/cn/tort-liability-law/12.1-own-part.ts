import type { Rule } from '../../words.js';
import { respondentShare } from '../measures/tort.js';
import { IN_FORCE, tortLiabilityLaw } from './source.js';

/** The part, taken off the whole. */
export const ownPartBefore2021: Rule = {
  id: 'cn.tort-liability-law.12.1',
  norm: 'own-part',
  title: { en: 'The part of one wrongdoer (before 2021)', fr: 'La part de chaque auteur (avant 2021)', zh: '按份责任的份额（2021年以前）' },
  says: {
    en: 'Of the harm that several caused in parts, the respondent owes the part found for it, an equal part where none can be told.',
    fr: 'Du dommage causé par plusieurs pour partie, le défendeur doit la part établie à sa charge, une part égale sinon.',
    zh: '各侵权人按其责任大小承担相应份额；难以确定的，平均承担。',
  },
  source: tortLiabilityLaw('12'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'sharing',
  routes: ['tort'],
  certainty: 'read',
  when: { concluded: { rule: 'cn.tort-liability-law.12' }, about: 'case' },
  then: [{ scale: respondentShare(tortLiabilityLaw('12')), heads: 'all', contained: 'third-party-share' }],
};
