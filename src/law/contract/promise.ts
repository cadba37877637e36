import type { Rule } from '../words.js';
import { commitmentBreached } from '../questions/commitment.js';
import { ALWAYS, termsOn } from './source.js';

/** Without a law, the contract alone: a promise that was not kept is a breach. */
export const promise: Rule = {
  id: 'contract.promise', norm: 'contract.promise',
  title: { en: 'Promise not kept', fr: 'Engagement non tenu', zh: '未履行承诺' },
  says: {
    en: 'Who promised something and did not do it answers for the loss, within the terms of the contract.',
    fr: 'Qui a promis et n’a pas fait répond du préjudice, dans les termes du contrat.',
    zh: '承诺而未履行的，在合同约定范围内对损失负责。',
  },
  source: termsOn('promise', { en: 'what was promised', fr: 'engagements', zh: '所作承诺' }),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'commitment', stage: 'breach', routes: ['contract'], certainty: 'read',
  when: { ask: commitmentBreached, burden: 'claimant' },
  then: [{ breach: true }],
};
