import type { Rule } from '../../words.js';
import { lastDayToNotify } from './notification.js';
import { gdpr, IN_FORCE } from './source.js';

/** Seventy-two hours from knowing. */
export const noticeToTheAuthority: Rule = {
  id: 'eu.gdpr.33.1', norm: 'eu.gdpr.33.1',
  title: { en: 'The authority is told within 72 hours', fr: 'L’autorité est avisée dans les 72 heures', zh: '七十二小时内通知监管机构' },
  says: {
    en: 'A controller tells the authority of a personal data breach within seventy-two hours of knowing of it, unless a risk for the persons is unlikely. Data that can no longer be reached count as breached too.',
    fr: 'Le responsable du traitement avise l’autorité d’une violation de données personnelles dans les soixante-douze heures où il en a connaissance, sauf risque improbable pour les personnes. La perte de disponibilité en est une.',
    zh: '控制者知悉个人数据泄露后，应在七十二小时内通知监管机构，除非不太可能给个人造成风险；数据不可用亦属泄露。',
  },
  source: gdpr('33(1)'),
  inForce: IN_FORCE, chosenBy: 'breach-date', of: 'case', stage: 'next-steps', routes: ['contract', 'tort'], certainty: 'unverified',
  when: { all: [{ is: 'personalData', oneOf: ['yes'] }, { is: 'dataRole', oneOf: ['controller', 'joint-controller'], about: 'respondent' }] },
  then: [{ step: 'inform-authority', on: 'respondent', by: lastDayToNotify, done: 'authorityInformed' }],
};
