import type { Rule } from '../../words.js';
import { providerKnowledge } from '../../questions/counter.js';
import { directInfringement } from '../../questions/party.js';
import { daysIdle, daysToAct, lossSinceKnowledge } from '../measures/knowledge.js';
import { proportionBand } from '../measures/part-of-window.js';
import { IN_FORCE, tortLiabilityLaw } from './source.js';

/** Two readings of one word. */
export const providerThatShouldHaveKnownBefore2021: Rule = {
  id: 'cn.tort-liability-law.36.3.1',
  norm: 'provider-that-should-have-known',
  title: { en: 'A provider that should have known (before 2021)', fr: 'Le prestataire qui aurait dû savoir (avant 2021)', zh: '应当知道（2021年以前）' },
  says: {
    en: 'Whether “knows” in the law of 2009 took in what the provider should have known was contested; the words say no.',
    fr: 'Que « sait » dans la loi de 2009 comprenne ce qu’il aurait dû savoir était discuté ; la lettre dit non.',
    zh: '2009年法律所称“知道”是否包括“应当知道”存在争议；按文义不包括。',
  },
  source: tortLiabilityLaw('36(3)'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'content',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'contested',
  yieldsTo: ['cn.tort-liability-law.36.3'],
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
    { name: 'not-included', title: { en: 'knowledge only', fr: 'seule la connaissance', zh: '仅指明知' }, then: [] },
    { name: 'included', title: { en: 'what it should have known as well', fr: 'aussi ce qu’il devait savoir', zh: '包括应知' }, then: [{ breach: true }, { owes: { expanded: lossSinceKnowledge }, how: 'joint', discretion: proportionBand(lossSinceKnowledge) }] },
  ],
};
