import type { Rule } from '../../words.js';
import { interestCompounded } from '../../questions/interest.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** Interest bears interest where it was so ordered. */
export const compoundInterest: Rule = {
  id: 'fr.code-civil.1343-2', norm: 'fr.code-civil.1343-2',
  title: { en: 'Compound interest', fr: 'Capitalisation des intérêts', zh: '复利' },
  says: {
    en: 'Interest due for a whole year bears interest in turn only where the contract or the judge says so.',
    fr: 'Les intérêts échus pour une année entière ne produisent intérêt que si le contrat ou le juge le prévoit.',
    zh: '满一年的利息，仅在合同约定或者法官判令时方计入本金生息。',
  },
  source: codeCivil('1343-2'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'applicability', routes: ['contract', 'tort'], certainty: 'read',
  when: { ask: interestCompounded, burden: 'claimant' },
  then: [{ note: true }],
};
