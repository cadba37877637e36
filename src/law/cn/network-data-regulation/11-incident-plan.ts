import type { Rule } from '../../words.js';
import { IN_FORCE, networkDataRegulation } from './source.js';

/** A line on what the law asks; fault stays open until shown. */
export const incidentPlanForData: Rule = {
  id: 'cn.network-data-regulation.11',
  norm: 'incident-plan-network-data-regulation',
  title: { en: 'A plan, and those affected are told', fr: 'Plan d’urgence et information des personnes', zh: '数据安全事件预案与通知' },
  says: {
    en: 'A handler of network data has a plan, and tells those affected by phone, message, mail or notice.',
    fr: 'Le responsable a un plan et avise les personnes par téléphone, message, courrier ou avis.',
    zh: '网络数据处理者应制定预案，以电话、短信、邮件或者公告等方式及时通知利害关系人。',
  },
  source: networkDataRegulation('11'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'data', oneOf: ['yes'], about: 'case' }, { is: 'role', oneOf: ['provider', 'customer'], about: 'respondent' }] },
  then: [{ note: true }, { step: 'start-plan', on: 'respondent', done: 'planStarted' }, { step: 'inform-users', on: 'respondent', done: 'usersInformed' }],
};
