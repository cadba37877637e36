import type { Rule } from '../../words.js';
import { clauseDrawnToAttention, clauseExplained } from '../../questions/clause.js';
import { BEFORE_THE_INTERPRETATION, contractLaw } from './source.js';

/** The law of 1999 gave the duty no sanction, and the interpretation of 2009 was not there yet. Two readings. */
export const promptingDutyNotKept: Rule = {
  id: 'cn.contract-law.39.1.1',
  norm: 'want-of-prompting',
  title: { en: 'A term not drawn to attention, before 13 May 2009', fr: 'Clause non signalée, avant le 13 mai 2009', zh: '未尽提示说明义务（司法解释（二）施行前）' },
  says: {
    en: 'The law of 1999 wants attention drawn to a term that limits liability and does not say what follows where it was not. Decided before 13 May 2009: the other side is not bound by it, or the term stands unless article 40 strikes it.',
    fr: 'La loi de 1999 veut que la clause limitative soit signalée sans dire ce qui suit à défaut. Dans les affaires jugées avant le 13 mai 2009 : l’autre partie n’est pas liée, ou la clause tient si l’article 40 ne la frappe pas.',
    zh: '1999年合同法要求对限责条款予以提示，但未规定违反的后果。2009年5月13日前裁判的案件：或者对方不受其约束，或者除属第40条情形外条款仍然有效。',
  },
  source: contractLaw('39(1)'),
  inForce: BEFORE_THE_INTERPRETATION,
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract', 'tort'],
  certainty: 'contested',
  elements: ['prominence', 'explanation'],
  when: {
    all: [
      { concluded: { rule: 'cn.contract-law.39.2' } },
      { is: 'limiting', oneOf: ['yes'] },
      { pleaded: 'clause-not-incorporated', by: 'customer' },
      { any: [{ not: { ask: clauseDrawnToAttention, burden: 'drafter' } }, { not: { ask: clauseExplained, burden: 'drafter' } }] },
    ],
  },
  then: [],
  readings: [
    { name: 'not-bound', title: { en: 'the other side is not bound by it', fr: 'l’autre partie n’est pas liée', zh: '对方不受该条款约束' }, then: [{ clause: 'not-incorporated' }] },
    { name: 'stands', title: { en: 'it stands', fr: 'elle tient', zh: '条款仍然有效' }, then: [{ note: true }] },
  ],
};
