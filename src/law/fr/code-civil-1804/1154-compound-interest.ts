import type { Rule } from '../../words.js';
import { interestCompounded } from '../../questions/interest.js';
import { BEFORE_THE_REFORM, codeCivil1804 } from './source.js';

/** Interest bore interest where it was so ordered before the reform. */
export const compoundInterestBefore2016: Rule = {
  id: 'fr.code-civil-1804.1154', norm: 'fr.code-civil.1343-2',
  title: { en: 'Compound interest (before 2016)', fr: 'Anatocisme (avant 2016)', zh: '复利（2016年以前）' },
  says: {
    en: 'Interest due for a whole year bears interest in turn only where the contract or the judge says so.',
    fr: 'Les intérêts échus pour une année entière ne produisent intérêt que si le contrat ou le juge le prévoit.',
    zh: '满一年的利息，仅在合同约定或者法官判令时方计入本金生息。',
  },
  source: codeCivil1804('1154'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'applicability', routes: ['contract', 'tort'], certainty: 'read',
  when: { ask: interestCompounded, burden: 'claimant' },
  then: [{ note: true }],
};
