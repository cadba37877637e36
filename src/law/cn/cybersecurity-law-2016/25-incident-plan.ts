import type { Rule } from '../../words.js';
import { cybersecurityLaw2016, IN_FORCE } from './source.js';

/** A line on what the law asks; fault stays open until shown. */
export const incidentPlan2016: Rule = {
  id: 'cn.cybersecurity-law-2016.25',
  norm: 'incident-plan-cybersecurity-law',
  title: { en: 'A plan for incidents (until 2025)', fr: 'Plan d’urgence (jusqu’en 2025)', zh: '网络安全事件应急预案（2025年以前）' },
  says: {
    en: 'Whoever runs a network has a plan for incidents and puts it into effect at once when one happens.',
    fr: 'L’exploitant d’un réseau a un plan d’urgence et l’applique aussitôt.',
    zh: '网络运营者应制定应急预案，发生事件时立即启动。',
  },
  source: cybersecurityLaw2016('25'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'networkIncident', oneOf: ['yes'], about: 'case' }, { is: 'role', oneOf: ['provider', 'customer'], about: 'respondent' }] },
  then: [{ note: true }, { step: 'start-plan', on: 'respondent', done: 'planStarted' }],
};
