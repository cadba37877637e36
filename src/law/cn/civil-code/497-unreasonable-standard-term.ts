import type { Rule } from '../../words.js';
import { clauseUnreasonable } from '../../questions/clause.js';
import { AGAINST_THE_CUSTOMER } from '../against-the-customer.js';
import { civilCode, IN_FORCE } from './source.js';

/** The word "unreasonably" is the filter the law of 1999 did not have. */
export const unreasonableStandardTerm: Rule = {
  id: 'cn.civil-code.497',
  norm: 'unreasonable-standard-term',
  title: { en: 'Unreasonable standard terms are void', fr: 'Nullité de la clause type déraisonnable', zh: '格式条款无效的情形' },
  says: {
    en: 'A standard term is void where it unreasonably frees its author or reduces its liability, burdens the other side or limits its main rights, or takes them away. Whoever attacks the term shows that it is unreasonable.',
    fr: 'Est nulle la clause type qui, de façon déraisonnable, exonère son auteur ou allège sa responsabilité, aggrave la charge de l’autre partie ou restreint ses droits principaux, ou les lui retire. Qui l’attaque en établit le caractère déraisonnable.',
    zh: '格式条款不合理地免除或者减轻提供方自身的责任、加重相对方责任、限制相对方主要权利，或者排除相对方主要权利的，无效；“不合理”由主张无效的一方证明。',
  },
  source: civilCode('497'),
  inForce: IN_FORCE,
  chosenBy: 'contract-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract', 'tort'],
  certainty: 'read',
  elements: ['both-sides', 'counterpart'],
  when: {
    all: [
      { concluded: { rule: 'cn.civil-code.496.1' } },
      AGAINST_THE_CUSTOMER,
      { ask: clauseUnreasonable, burden: 'customer' },
    ],
  },
  then: [{ clause: 'void' }],
};
