import type { Rule } from '../../words.js';
import { promisedLocation } from '../../questions/commitment.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** The words of a promise mean what both sides meant, or what a reasonable person would read in them. */
export const commonIntention: Rule = {
  id: 'fr.code-civil.1188', norm: 'fr.code-civil.1188', aliases: ['fr.code-civil.1188-1192'],
  title: { en: 'Common intention', fr: 'Commune intention des parties', zh: '依共同意思解释' },
  says: {
    en: 'A contract is read by what the parties meant in common, else as a reasonable person in their place would understand it. Words without ambiguity keep their ordinary meaning.',
    fr: 'Le contrat s’interprète d’après la commune intention des parties, à défaut selon le sens que lui donnerait une personne raisonnable. Des termes sans équivoque gardent leur sens ordinaire.',
    zh: '合同依双方共同意思解释，否则依处于相同情境的理性人的理解；文义明确的，依其通常含义。',
  },
  source: codeCivil('1188'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'commitment', stage: 'duties', routes: ['contract', 'tort'], certainty: 'read',
  yieldsTo: ['fr.code-civil.1190'],
  when: { all: [{ is: 'worded', oneOf: ['yes'] }, { not: { oneOf: promisedLocation, values: ['unsettled'], burden: 'claimant' } }] },
  then: [{ note: true }],
};
