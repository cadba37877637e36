import type { Rule } from '../../words.js';
import { providerKnowledge } from '../../questions/counter.js';
import { directInfringement } from '../../questions/party.js';
import { daysIdle, daysToAct, lossSinceKnowledge } from '../measures/knowledge.js';
import { proportionBand } from '../measures/part-of-window.js';
import { IN_FORCE, tortLiabilityLaw } from './source.js';

/** The text said “knows”. */
export const providerThatKnewBefore2021: Rule = {
  id: 'cn.tort-liability-law.36.3',
  norm: 'provider-that-knew',
  title: { en: 'A provider that knew (before 2021)', fr: 'Le prestataire qui savait (avant 2021)', zh: '知道（2021年以前）' },
  says: {
    en: 'Before 2021 the law spoke of a provider that knows: it answers jointly with the user when it takes no measure.',
    fr: 'Avant 2021, la loi visait le prestataire qui sait : s’il ne prend aucune mesure, il répond solidairement avec l’utilisateur.',
    zh: '2021年以前，法律规定的是服务提供者“知道”：知道而不采取措施的，与该用户连带负责。',
  },
  source: tortLiabilityLaw('36(3)'),
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
      { atLeast: providerKnowledge, degree: 'knew', burden: 'claimant', about: 'respondent', with: 'self' },
      { compare: [daysIdle, '>', daysToAct] },
    ],
  },
  then: [],
  readings: [
    { name: 'from-knowledge', title: { en: 'for the harm since it knew', fr: 'pour le dommage né depuis qu’il savait', zh: '自知道或者应当知道时起的损害' }, then: [{ breach: true }, { owes: { expanded: lossSinceKnowledge }, how: 'joint', discretion: proportionBand(lossSinceKnowledge) }] },
    { name: 'whole', title: { en: 'for the whole harm', fr: 'pour tout le dommage', zh: '全部损害' }, then: [{ breach: true }, { owes: 'whole', how: 'joint' }] },
  ],
};
