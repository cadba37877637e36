import type { Rule } from '../../words.js';
import { ALWAYS, ownConvention } from '../source.js';
import { amountProven } from '../measures.js';

/** Without a law of evidence: what is not proven does not count. */
export const proofOfLoss: Rule = {
  id: 'contract.convention.proof-of-loss', norm: 'contract.convention.proof-of-loss',
  title: { en: 'Only what is proven counts', fr: 'Seul compte ce qui est prouvé', zh: '以得到证明者为限' },
  says: {
    en: 'No law governs the evidence here: a loss counts as far as it is proven, by whoever claims it.',
    fr: 'Aucune loi ne régit ici la preuve : un préjudice compte dans la mesure où celui qui le réclame le prouve.',
    zh: '此处无适用的证据法：损失以主张者证明的数额为限。',
  },
  source: ownConvention('proof-of-loss'),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'loss', stage: 'heads', routes: ['contract'], certainty: 'convention',
  when: { all: [] },
  then: [{ prove: amountProven, heads: 'self' }],
};
