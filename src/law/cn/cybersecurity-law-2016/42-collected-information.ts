import type { Rule } from '../../words.js';
import { cybersecurityLaw2016, IN_FORCE } from './source.js';

/** A line on what the law asks; fault stays open until shown. */
export const collectedInformation2016: Rule = {
  id: 'cn.cybersecurity-law-2016.42',
  norm: 'collected-information-cybersecurity-law',
  title: { en: 'Collected personal information (until 2025)', fr: 'Informations personnelles collectées (jusqu’en 2025)', zh: '收集的个人信息的安全（2025年以前）' },
  says: {
    en: 'Whoever runs a network keeps the personal information it collected safe, and on a leak or loss acts and tells at once.',
    fr: 'L’exploitant protège les informations personnelles collectées et, en cas de fuite ou perte, agit et avertit aussitôt.',
    zh: '网络运营者应确保所收集个人信息的安全，泄露、毁损、丢失时立即补救并告知、报告。',
  },
  source: cybersecurityLaw2016('42'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'personalData', oneOf: ['yes'], about: 'case' }, { is: 'role', oneOf: ['provider', 'customer'], about: 'respondent' }] },
  then: [{ note: true }],
};
