import type { Rule } from '../../words.js';
import { CASE_OF_ARTICLE_40 } from '../against-the-customer.js';
import { BEFORE_THE_INTERPRETATION, contractLaw } from './source.js';

/** Decided before the interpretation of 2009, which asks in addition that attention was not drawn to the term. */
export const voidAsItStands: Rule = {
  id: 'cn.contract-law.40.1',
  norm: 'unreasonable-standard-term',
  title: { en: 'Void whether or not it was drawn to attention', fr: 'Nulle, signalée ou non', zh: '司法解释（二）施行前：属第40条情形即无效' },
  says: {
    en: 'Decided before 13 May 2009, a standard term that frees its author from liability, burdens the other side or takes away its main rights is void by article 40 alone, even if attention was drawn to it.',
    fr: 'Dans les affaires jugées avant le 13 mai 2009, la clause type qui exonère son auteur, aggrave la charge de l’autre partie ou la prive de ses droits principaux est nulle par le seul effet de l’article 40, même signalée.',
    zh: '2009年5月13日前裁判的案件，格式条款免除提供方责任、加重对方责任或者排除对方主要权利的，依第40条即为无效，是否提示在所不问。',
  },
  source: contractLaw('40'),
  inForce: BEFORE_THE_INTERPRETATION,
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract', 'tort'],
  certainty: 'read',
  elements: ['both-sides'],
  when: { all: [{ concluded: { rule: 'cn.contract-law.39.2' } }, CASE_OF_ARTICLE_40] },
  then: [{ clause: 'void' }],
};
