import type { Rule } from '../../words.js';
import { logsUntil } from '../measures/notification.js';
import { cybersecurityLaw, IN_FORCE } from './source.js';

/** Logs are what both sides will prove with. */
export const logsKept: Rule = {
  id: 'cn.cybersecurity-law.23.2',
  norm: 'logs-kept',
  title: { en: 'Logs are kept for six months', fr: 'Journaux gardés six mois', zh: '网络日志留存六个月' },
  says: {
    en: 'Whoever runs a network keeps its logs for at least six months; those of the incident are counted from its day.',
    fr: 'L’exploitant d’un réseau garde les journaux six mois au moins ; ceux de l’incident se comptent de son jour.',
    zh: '网络运营者留存相关的网络日志不少于六个月；与事件有关的日志自事件发生之日起算。',
  },
  source: cybersecurityLaw('23'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'next-steps',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'networkIncident', oneOf: ['yes'], about: 'case' }, { is: 'role', oneOf: ['provider'], about: 'respondent' }] },
  then: [{ step: 'keep-logs', on: 'respondent', by: logsUntil(cybersecurityLaw('23')) }],
};
