import type { Rule } from '../../words.js';
import { cybersecurityLaw2016, IN_FORCE } from './source.js';

/** A line on what the law asks; fault stays open until shown. */
export const finesForSecurity2016: Rule = {
  id: 'cn.cybersecurity-law-2016.59',
  norm: 'fines-cybersecurity-law',
  aliases: ['cn.csl.59'],
  title: { en: 'Fines for want of security (until 2025)', fr: 'Amendes pour défaut de sécurité (jusqu’en 2025)', zh: '网络安全义务的罚款（2025年以前）' },
  says: {
    en: 'Fines for want of security are a public-law matter and enter no damages.',
    fr: 'Les amendes pour défaut de sécurité relèvent du droit public et n’entrent dans aucune réparation.',
    zh: '违反网络安全义务的罚款属行政责任，不计入赔偿。',
  },
  source: cybersecurityLaw2016('59'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'next-steps',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'data', oneOf: ['yes'], about: 'case' }, { is: 'role', oneOf: ['provider', 'customer'], about: 'respondent' }] },
  then: [{ note: true }],
};
