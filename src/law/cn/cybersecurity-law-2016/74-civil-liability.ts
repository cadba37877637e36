import type { Rule } from '../../words.js';
import { cybersecurityLaw2016, IN_FORCE } from './source.js';

/** A line on what the law asks; fault stays open until shown. */
export const civilLiabilityForSecurity2016: Rule = {
  id: 'cn.cybersecurity-law-2016.74',
  norm: 'civil-liability-cybersecurity-law',
  title: { en: 'Civil liability by the general law (until 2025)', fr: 'Responsabilité civile de droit commun (jusqu’en 2025)', zh: '民事责任依一般法律（2025年以前）' },
  says: {
    en: 'Whoever breaks this law and harms others answers under the general law.',
    fr: 'Qui enfreint cette loi et lèse autrui répond selon le droit commun.',
    zh: '违反本法造成他人损害的，依一般民事法律承担责任。',
  },
  source: cybersecurityLaw2016('74'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'data', oneOf: ['yes'], about: 'case' }, { is: 'role', oneOf: ['provider', 'customer'], about: 'respondent' }] },
  then: [{ note: true }],
};
