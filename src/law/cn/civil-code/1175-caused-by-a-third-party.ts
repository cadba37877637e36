import type { Rule } from '../../words.js';
import { one } from '../measures/excuses.js';
import { outsiderAlone } from '../measures/tort.js';
import { civilCode, IN_FORCE } from './source.js';

/** Frees in tort; article 593 does not in contract. */
export const causedByAThirdParty: Rule = {
  id: 'cn.civil-code.1175',
  norm: 'caused-by-a-third-party',
  title: { en: 'Harm caused by a third party', fr: 'Dommage causé par un tiers', zh: '第三人原因' },
  says: {
    en: 'Where a third party alone caused the harm it answers and the respondent does not; in contract the same third party frees nobody.',
    fr: 'Si un tiers seul a causé le dommage, c’est lui qui répond et non le défendeur ; en matière contractuelle, ce tiers ne libère personne.',
    zh: '损害完全由第三人造成的，由第三人承担侵权责任，被告不承担；在违约责任中，第三人原因不免除债务人的责任。',
  },
  source: civilCode('1175'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'party',
  stage: 'defences',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ not: { is: 'role', oneOf: ['provider', 'customer'] } }, { compare: [outsiderAlone, '>=', one] }] },
  then: [{ excuse: 'whole', as: 'third-party' }],
};
