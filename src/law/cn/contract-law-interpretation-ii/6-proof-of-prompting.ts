import type { Rule } from '../../words.js';
import { clauseDrawnToAttention, clauseExplained } from '../../questions/clause.js';
import { contractLawInterpretation, IN_FORCE } from './source.js';

/** The duty of article 39 is not shown to have been kept. */
export const proofOfPrompting: Rule = {
  id: 'cn.contract-law-interpretation-ii.6',
  norm: 'proof-of-prompting',
  title: { en: 'Who proves that attention was drawn', fr: 'Preuve de l’information', zh: '提示说明义务的举证责任' },
  says: {
    en: 'Attention is drawn in a reasonable manner by marks that catch the eye when the contract is made, and by an explanation on request. The author of the standard terms proves both.',
    fr: 'L’attention est attirée de façon raisonnable par une mise en évidence suffisante lors de la conclusion et par une explication sur demande. L’auteur des clauses types en apporte la preuve.',
    zh: '所谓合理的方式，是指订约时以足够醒目的标识加以提示，并应对方要求作出解释；是否做到，由拟定方负举证责任。',
  },
  source: contractLawInterpretation('6'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: {
    all: [
      { concluded: { rule: 'cn.contract-law.39.2' } },
      { is: 'limiting', oneOf: ['yes'] },
      { any: [{ not: { ask: clauseDrawnToAttention, burden: 'drafter' } }, { not: { ask: clauseExplained, burden: 'drafter' } }] },
    ],
  },
  then: [{ note: true }],
};
