import type { Rule } from '../../words.js';
import { cybersecurityLaw, IN_FORCE } from './source.js';

/** A line on what the law asks; fault stays open until shown. */
export const finesForSecurity: Rule = {
  id: 'cn.cybersecurity-law.61',
  norm: 'fines-cybersecurity-law',
  aliases: ['cn.csl.61'],
  title: { en: 'Fines for want of security', fr: 'Amendes pour défaut de sécurité', zh: '网络安全义务的罚款' },
  says: {
    en: 'Fines run from ten thousand yuan to ten million in the gravest cases. They are a public-law matter and enter no damages.',
    fr: 'Les amendes vont de dix mille yuans à dix millions dans les cas les plus graves. Elles n’entrent dans aucune réparation.',
    zh: '罚款自一万元起，后果特别严重的可达一千万元；属行政责任，不计入赔偿。',
  },
  source: cybersecurityLaw('61'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'next-steps',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'data', oneOf: ['yes'], about: 'case' }, { is: 'role', oneOf: ['provider', 'customer'], about: 'respondent' }] },
  then: [{ note: true }],
};
