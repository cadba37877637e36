import type { Rule } from '../../words.js';
import { clauseDrawnToAttention, clauseExplained, revocationAskedInTime } from '../../questions/clause.js';
import { contractLawInterpretation, IN_FORCE } from './source.js';

/** Revocable on application, within one year; judged before 2021. */
export const revocationForWantOfPrompting: Rule = {
  id: 'cn.contract-law-interpretation-ii.9',
  norm: 'want-of-prompting',
  title: { en: 'A term not drawn to attention is revoked on application', fr: 'La clause non signalée est annulée à la demande de l’autre partie', zh: '未尽提示说明义务的格式条款可申请撤销' },
  says: {
    en: 'Where the author of standard terms did not draw attention to a term that excludes or limits its liability, or did not explain it, and the other side therefore missed it, the court revokes the term when that side applies for it in time.',
    fr: 'Lorsque l’auteur n’a pas signalé ou expliqué la clause qui exclut ou limite sa responsabilité et que l’autre partie ne l’a donc pas remarquée, le juge annule la clause si celle-ci le demande à temps.',
    zh: '拟定方没有提示或者说明，对方因此没有注意到免责、限责内容的，对方可在法定期间内请求撤销，法院予以支持。',
  },
  source: contractLawInterpretation('9'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract', 'tort'],
  certainty: 'read',
  elements: ['prominence', 'explanation'],
  when: {
    all: [
      { concluded: { rule: 'cn.contract-law.39.2' } },
      { is: 'limiting', oneOf: ['yes'] },
      { pleaded: 'clause-not-incorporated', by: 'customer' },
      { ask: revocationAskedInTime, burden: 'customer' },
      { any: [{ not: { ask: clauseDrawnToAttention, burden: 'drafter' } }, { not: { ask: clauseExplained, burden: 'drafter' } }] },
    ],
  },
  then: [{ clause: 'revoked' }],
};
