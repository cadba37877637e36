import type { Rule } from '../../words.js';
import { providerKnowledge } from '../../questions/counter.js';
import { directInfringement } from '../../questions/party.js';
import { daysIdle, daysToAct, lossSinceKnowledge } from '../measures/knowledge.js';
import { proportionBand } from '../measures/part-of-window.js';
import { civilCode, IN_FORCE } from './source.js';

/** No notice needed; two readings of what is owed. */
export const providerThatKnew: Rule = {
  id: 'cn.civil-code.1197',
  norm: 'provider-that-knew',
  title: { en: 'A provider that knew', fr: 'Le prestataire qui savait', zh: '知道或者应当知道' },
  says: {
    en: 'A provider that knows or should know that a user infringes through its service and takes no measure answers jointly with the user. Whether for the harm since then or for the whole is not settled.',
    fr: 'Le prestataire qui sait ou devrait savoir qu’un utilisateur porte atteinte aux droits d’autrui par son service et ne prend aucune mesure en répond solidairement. Depuis lors ou pour le tout : ce n’est pas fixé.',
    zh: '服务提供者知道或者应当知道用户利用其服务侵权而未采取必要措施的，与该用户连带负责；是自知情时起的损害还是全部损害，尚无定论。',
  },
  source: civilCode('1197'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'content',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'contested',
  when: {
    all: [
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { not: { is: 'role', oneOf: ['provider'], about: { link: 'infringer' } } },
      { ask: directInfringement, burden: 'claimant', about: { link: 'infringer' } },
      { atLeast: providerKnowledge, degree: 'should-have-known', burden: 'claimant', about: 'respondent', with: 'self' },
      { compare: [daysIdle, '>', daysToAct] },
    ],
  },
  then: [],
  readings: [
    { name: 'from-knowledge', title: { en: 'for the harm since it knew', fr: 'pour le dommage né depuis qu’il savait', zh: '自知道或者应当知道时起的损害' }, then: [{ breach: true }, { owes: { expanded: lossSinceKnowledge }, how: 'joint', discretion: proportionBand(lossSinceKnowledge) }] },
    { name: 'whole', title: { en: 'for the whole harm', fr: 'pour tout le dommage', zh: '全部损害' }, then: [{ breach: true }, { owes: 'whole', how: 'joint' }] },
  ],
};
