import type { Rule } from '../../words.js';
import { dataSecurityLaw, IN_FORCE } from './source.js';

/** A line on what the law asks; fault stays open until shown. */
export const incidentsToldAtOnce: Rule = {
  id: 'cn.data-security-law.29',
  norm: 'incidents-told-at-once-data-security-law',
  title: { en: 'Incidents told at once', fr: 'Incidents signalés aussitôt', zh: '数据安全事件的处置与告知' },
  says: {
    en: 'On an incident whoever handles data acts at once, tells the users and reports.',
    fr: 'En cas d’incident, qui traite des données agit aussitôt, avise les utilisateurs et signale.',
    zh: '发生数据安全事件，应立即处置，及时告知用户并报告。',
  },
  source: dataSecurityLaw('29'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'data', oneOf: ['yes'], about: 'case' }, { is: 'role', oneOf: ['provider', 'customer'], about: 'respondent' }] },
  then: [{ note: true }, { step: 'inform-users', on: 'respondent', done: 'usersInformed' }, { step: 'inform-authority', on: 'respondent', done: 'authorityInformed' }],
};
