import type { Rule } from '../../words.js';
import { individuallyNegotiated } from '../../questions/clause.js';
import { serviceFree } from '../../questions/free.js';
import { clauseAmbiguous } from '../../questions/reading.js';
import { AGAINST_THE_CUSTOMER } from '../against-the-customer.js';
import { civilCode, IN_FORCE } from './source.js';

/** A term that need not reach what happened does not; a negotiated term sets aside the standard one from which it departs. */
export const doubtAgainstTheAuthor: Rule = {
  id: 'cn.civil-code.498',
  norm: 'doubt-against-the-author',
  title: { en: 'Doubt goes against the author of standard terms', fr: 'Le doute profite à qui n’a pas rédigé la clause', zh: '对格式条款的不利解释' },
  says: {
    en: 'A standard term has its ordinary meaning; where it can be read in several ways, the reading against its author holds, and a term that was negotiated goes before it. In a free contract the reading that burdens the debtor less is preferred.',
    fr: 'La clause type a son sens ordinaire ; si elle en souffre plusieurs, on retient le sens défavorable à son auteur, et la clause négociée l’emporte sur elle. Dans un contrat gratuit, on préfère la lecture qui charge le moins le débiteur.',
    zh: '格式条款按照通常理解解释；有两种以上解释的，采不利于提供方的解释；与非格式条款不一致的，采用非格式条款。无偿合同应当选择对债务人负担较轻的解释。',
  },
  source: civilCode('498'),
  inForce: IN_FORCE,
  chosenBy: 'contract-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract'],
  certainty: 'read',
  elements: ['clear-words'],
  when: {
    all: [
      { concluded: { rule: 'cn.civil-code.496.1' } },
      AGAINST_THE_CUSTOMER,
      {
        any: [
          { all: [{ ask: clauseAmbiguous, burden: 'customer' }, { not: { ask: serviceFree, burden: 'respondent', about: 'case' } }] },
          { ask: individuallyNegotiated, burden: 'drafter', about: { link: 'overriddenBy' } },
        ],
      },
    ],
  },
  then: [{ clause: 'inapplicable' }],
};
