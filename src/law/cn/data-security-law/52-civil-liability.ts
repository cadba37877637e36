import type { Rule } from '../../words.js';
import { dataSecurityLaw, IN_FORCE } from './source.js';

/** A line on what the law asks; fault stays open until shown. */
export const civilLiabilityForData: Rule = {
  id: 'cn.data-security-law.52',
  norm: 'civil-liability-data-security-law',
  title: { en: 'Civil liability by the general law', fr: 'Responsabilité civile de droit commun', zh: '民事责任依一般法律' },
  says: {
    en: 'Harm to others is made good under the general law.',
    fr: 'Le dommage causé à autrui se répare selon le droit commun.',
    zh: '给他人造成损害的，依法承担民事责任。',
  },
  source: dataSecurityLaw('52'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'data', oneOf: ['yes'], about: 'case' }, { is: 'role', oneOf: ['provider', 'customer'], about: 'respondent' }] },
  then: [{ note: true }],
};
