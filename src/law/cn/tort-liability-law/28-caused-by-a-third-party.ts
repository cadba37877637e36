import type { Rule } from '../../words.js';
import { one } from '../measures/excuses.js';
import { outsiderAlone } from '../measures/tort.js';
import { IN_FORCE, tortLiabilityLaw } from './source.js';

/** Frees in tort; article 593 does not in contract. */
export const causedByAThirdPartyBefore2021: Rule = {
  id: 'cn.tort-liability-law.28',
  norm: 'caused-by-a-third-party',
  title: { en: 'Harm caused by a third party (before 2021)', fr: 'Dommage causé par un tiers (avant 2021)', zh: '第三人原因（2021年以前）' },
  says: {
    en: 'Where a third party alone caused the harm it answers and the respondent does not; in contract the same third party frees nobody.',
    fr: 'Si un tiers seul a causé le dommage, c’est lui qui répond et non le défendeur ; en matière contractuelle, ce tiers ne libère personne.',
    zh: '损害完全由第三人造成的，由第三人承担侵权责任，被告不承担；在违约责任中，第三人原因不免除债务人的责任。',
  },
  source: tortLiabilityLaw('28'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'party',
  stage: 'defences',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ not: { is: 'role', oneOf: ['provider', 'customer'] } }, { compare: [outsiderAlone, '>=', one] }] },
  then: [{ excuse: 'whole', as: 'third-party' }],
};
