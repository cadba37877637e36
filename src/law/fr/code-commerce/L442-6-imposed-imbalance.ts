import { on, type Rule } from '../../words.js';
import { ONE_SIDE_IS } from '../consumers.js';
import { clauseSignificantImbalance, submissionShown } from '../../questions/clause.js';
import { codeCommerce } from './source.js';

/** Submitting the other business to a significant imbalance. */
export const imposedImbalanceBefore2019: Rule = {
  id: 'fr.code-commerce.L442-6', norm: 'fr.code-commerce.L442-1',
  title: { en: 'Imbalance imposed between businesses (before April 2019)', fr: 'Déséquilibre imposé entre professionnels (avant avril 2019)', zh: '企业间强加的失衡（2019年4月以前）' },
  says: {
    en: 'Submitting the other business to obligations that create a significant imbalance makes the clause void. Submission must be shown over the whole contract; only specialised courts decide it, on appeal in Paris.',
    fr: 'Soumettre l’autre partie à des obligations créant un déséquilibre significatif rend la clause nulle. La soumission s’établit au regard du contrat entier ; seules des juridictions spécialisées en connaissent, en appel Paris.',
    zh: '使对方企业承受造成显著失衡的义务者，该条款无效；须就合同整体证明强制接受；仅由专门法院管辖，上诉由巴黎上诉法院审理。',
  },
  source: codeCommerce('L442-6'),
  inForce: { from: on('2008-08-06'), to: on('2019-04-25') }, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'unverified',
  when: {
    all: [
      { not: ONE_SIDE_IS('consumer', 'non-professional') },
      { ask: submissionShown, burden: 'claimant' },
      { ask: clauseSignificantImbalance, burden: 'claimant' },
    ],
  },
  then: [{ clause: 'void' }],
};
