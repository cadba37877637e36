import type { Rule } from '../../words.js';
import { CASE_OF_ARTICLE_40 } from '../against-the-customer.js';
import { contractLaw, IN_FORCE } from './source.js';

/** A case of article 40 is present; what follows is for article 10 of the interpretation. */
export const termsThatExcludeLiability: Rule = {
  id: 'cn.contract-law.40',
  norm: 'unreasonable-standard-term',
  title: { en: 'Standard terms that free their author', fr: 'Clauses types qui exonèrent leur auteur', zh: '免除己方责任、加重对方责任的格式条款' },
  says: {
    en: 'A standard term that frees its author from liability, burdens the other side or takes away its main rights is void. The interpretation of 2009 (article 10) asks in addition that attention was not drawn to it.',
    fr: 'Est nulle la clause type qui exonère son auteur, aggrave la charge de l’autre partie ou la prive de ses droits principaux. L’interprétation de 2009 (article 10) exige en outre que la clause n’ait pas été signalée.',
    zh: '格式条款免除提供方自身责任、加重相对方责任或者排除相对方主要权利的，无效；2009年司法解释（二）第10条还要求同时存在未尽提示说明义务的情形。',
  },
  source: contractLaw('40'),
  inForce: IN_FORCE,
  chosenBy: 'contract-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: {
    all: [
      { concluded: { rule: 'cn.contract-law.39.2' } },
      CASE_OF_ARTICLE_40,
    ],
  },
  then: [{ note: true }],
};
