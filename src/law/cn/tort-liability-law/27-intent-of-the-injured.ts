import type { Rule } from '../../words.js';
import { victimIntent } from '../../questions/tort.js';
import { IN_FORCE, tortLiabilityLaw } from './source.js';

/** A full excuse. */
export const intentOfTheInjuredBefore2021: Rule = {
  id: 'cn.tort-liability-law.27',
  norm: 'intent-of-the-injured',
  title: { en: 'Harm that the injured side wanted (before 2021)', fr: 'Dommage voulu par la victime (avant 2021)', zh: '受害人故意（2021年以前）' },
  says: {
    en: 'Nobody answers for harm that the injured side brought about on purpose.',
    fr: 'Nul ne répond du dommage que la victime a provoqué intentionnellement.',
    zh: '受害一方故意招致损害的，他人无须负责。',
  },
  source: tortLiabilityLaw('27'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'defences',
  routes: ['tort'],
  certainty: 'read',
  when: { ask: victimIntent, burden: 'respondent', about: 'case' },
  then: [{ excuse: 'whole', as: 'customer-fault' }],
};
