import type { Rule } from '../../words.js';
import { respondentShare } from '../measures/tort.js';
import { civilCode, IN_FORCE } from './source.js';

/** The part, taken off the whole. */
export const ownPart: Rule = {
  id: 'cn.civil-code.1172.1',
  norm: 'own-part',
  title: { en: 'The part of one wrongdoer', fr: 'La part de chaque auteur', zh: '按份责任的份额' },
  says: {
    en: 'Of the harm that several caused in parts, the respondent owes the part found for it, an equal part where none can be told.',
    fr: 'Du dommage causé par plusieurs pour partie, le défendeur doit la part établie à sa charge, une part égale sinon.',
    zh: '各侵权人按其责任大小承担相应份额；难以确定的，平均承担。',
  },
  source: civilCode('1172'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'sharing',
  routes: ['tort'],
  certainty: 'read',
  when: { concluded: { rule: 'cn.civil-code.1172' }, about: 'case' },
  then: [{ scale: respondentShare(civilCode('1172')), heads: 'all', contained: 'third-party-share' }],
};
