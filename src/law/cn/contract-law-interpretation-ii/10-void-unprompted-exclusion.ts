import type { Rule } from '../../words.js';
import { clauseDrawnToAttention, clauseExplained } from '../../questions/clause.js';
import { CASE_OF_ARTICLE_40 } from '../against-the-customer.js';
import { FOR_UNDECIDED_CASES, contractLawInterpretation } from './source.js';

/** Both together: unfair, and not drawn to attention. */
export const voidUnpromptedExclusion: Rule = {
  id: 'cn.contract-law-interpretation-ii.10',
  norm: 'unreasonable-standard-term',
  title: { en: 'Void when unfair and not drawn to attention', fr: 'Nulle si abusive et non signalée', zh: '违反提示说明义务且属合同法第40条情形的格式条款无效' },
  says: {
    en: 'A standard term is void where its author broke the duty to draw attention or to explain and a case of article 40 is present as well.',
    fr: 'La clause type est nulle lorsque son auteur a manqué au devoir de la signaler ou de l’expliquer et qu’elle relève en outre d’un cas de l’article 40.',
    zh: '未尽提示说明义务，又落入合同法第40条所列情形，两者兼备时格式条款归于无效。',
  },
  source: contractLawInterpretation('10'),
  inForce: FOR_UNDECIDED_CASES,
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract', 'tort'],
  certainty: 'read',
  elements: ['prominence', 'both-sides'],
  when: {
    all: [
      { concluded: { rule: 'cn.contract-law.39.2' } },
      CASE_OF_ARTICLE_40,
      { any: [{ not: { ask: clauseDrawnToAttention, burden: 'drafter' } }, { not: { ask: clauseExplained, burden: 'drafter' } }] },
    ],
  },
  then: [{ clause: 'void' }],
};
