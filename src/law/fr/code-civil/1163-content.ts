import type { Rule } from '../../words.js';
import { contentWanting } from '../../questions/formation.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** A promise that nobody can determine is void. */
export const contentOfTheContract: Rule = {
  id: 'fr.code-civil.1163', norm: 'fr.code-civil.1163',
  title: { en: 'Content of the contract', fr: 'Contenu du contrat', zh: '合同内容' },
  says: {
    en: 'What is promised must be possible, lawful, and determined or to be deduced from the contract, usage or earlier dealings; without that the contract is void.',
    fr: 'La prestation doit être possible, licite, et déterminée ou déductible du contrat, des usages ou des relations antérieures ; à défaut, le contrat est nul.',
    zh: '给付须可能、合法，且已确定或者可依合同、惯例或以往往来推定；否则合同无效。',
  },
  source: codeCivil('1163'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'applicability', routes: ['contract'], certainty: 'read',
  when: { all: [{ is: 'asked', oneOf: ['annulment', 'restitution'] }, { ask: contentWanting, burden: 'claimant' }] },
  then: [{ note: true }],
};
