import type { Rule } from '../../words.js';
import { providerKnowledge } from '../../questions/counter.js';
import { directInfringement } from '../../questions/party.js';
import { daysIdle, daysToAct, lossSinceKnowledge } from '../measures/knowledge.js';
import { proportionBand } from '../measures/part-of-window.js';
import { eCommerceLaw, IN_FORCE } from './source.js';

/** Since 2019 what it should have known counts as well. */
export const platformThatKnew: Rule = {
  id: 'cn.e-commerce-law.45',
  norm: 'platform-that-knew',
  title: { en: 'A platform that knew', fr: 'La plateforme qui savait', zh: '电商平台知道或者应当知道' },
  says: {
    en: 'A platform that knows or should know that a merchant infringes intellectual property and does nothing answers jointly with it.',
    fr: 'La plateforme qui sait ou devrait savoir qu’un marchand porte atteinte à la propriété intellectuelle et ne fait rien en répond solidairement.',
    zh: '平台知道或者应当知道经营者侵犯知识产权而不采取必要措施的，与侵权人连带负责。',
  },
  source: eCommerceLaw('45'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'content',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'read',
  when: {
    all: [
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { is: 'services', oneOf: ['e-commerce-platform', 'online-booking'] },
      { is: 'right', oneOf: ['copyright', 'trademark', 'patent', 'trade-secret'] },
      { not: { is: 'role', oneOf: ['provider'], about: { link: 'infringer' } } },
      { ask: directInfringement, burden: 'claimant', about: { link: 'infringer' } },
      { atLeast: providerKnowledge, degree: 'should-have-known', burden: 'claimant', about: 'respondent', with: 'self' },
      { compare: [daysIdle, '>', daysToAct] },
    ],
  },
  then: [{ breach: true }, { owes: { expanded: lossSinceKnowledge }, how: 'joint', discretion: proportionBand(lossSinceKnowledge) }],
};
