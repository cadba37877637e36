import type { Rule } from '../../words.js';
import { cybersecurityLaw, IN_FORCE } from './source.js';

/** A line on what the law asks; fault stays open until shown. */
export const civilLiabilityForSecurity: Rule = {
  id: 'cn.cybersecurity-law.76',
  norm: 'civil-liability-cybersecurity-law',
  title: { en: 'Civil liability by the general law', fr: 'Responsabilité civile de droit commun', zh: '民事责任依一般法律' },
  says: {
    en: 'Whoever breaks this law and harms others answers under the general law.',
    fr: 'Qui enfreint cette loi et lèse autrui répond selon le droit commun.',
    zh: '违反本法造成他人损害的，依一般民事法律承担责任。',
  },
  source: cybersecurityLaw('76'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'data', oneOf: ['yes'], about: 'case' }, { is: 'role', oneOf: ['provider', 'customer'], about: 'respondent' }] },
  then: [{ note: true }],
};
