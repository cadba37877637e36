import type { Rule } from '../../words.js';
import { NOT_REFUSED } from '../invoked.js';
import { IN_FORCE, contractLaw } from './source.js';

/** Needs no ground and no breach. */
export const endedByAgreement: Rule = {
  id: 'cn.contract-law.93.1',
  norm: 'ended-by-agreement',
  title: { en: 'End by agreement', fr: 'Rupture d’un commun accord', zh: '协议解除' },
  says: {
    en: 'The parties may end their contract at any time by agreeing to.',
    fr: 'Les parties peuvent à tout moment mettre fin au contrat d’un commun accord.',
    zh: '双方合意即可随时终止合同，无须另有事由。',
  },
  source: contractLaw('93(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ is: 'endKind', oneOf: ['agreement'] }, NOT_REFUSED] },
  then: [{ remedy: 'terminate', granted: true }],
};
