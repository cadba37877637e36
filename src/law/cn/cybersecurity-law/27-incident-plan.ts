import type { Rule } from '../../words.js';
import { cybersecurityLaw, IN_FORCE } from './source.js';

/** A line on what the law asks; fault stays open until shown. */
export const incidentPlan: Rule = {
  id: 'cn.cybersecurity-law.27',
  norm: 'incident-plan-cybersecurity-law',
  title: { en: 'A plan for incidents', fr: 'Plan d’urgence', zh: '网络安全事件应急预案' },
  says: {
    en: 'Whoever runs a network has a plan for incidents and puts it into effect at once when one happens.',
    fr: 'L’exploitant d’un réseau a un plan d’urgence et l’applique aussitôt.',
    zh: '网络运营者应制定应急预案，发生事件时立即启动。',
  },
  source: cybersecurityLaw('27'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'networkIncident', oneOf: ['yes'], about: 'case' }, { is: 'role', oneOf: ['provider', 'customer'], about: 'respondent' }] },
  then: [{ note: true }, { step: 'start-plan', on: 'respondent', done: 'planStarted' }],
};
