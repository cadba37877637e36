import type { Rule } from '../../words.js';
import { ONE_SIDE_IS } from '../consumers.js';
import { SINCE_THE_CODE, codeProcedureCivile } from './source.js';

/** Only merchants may agree on another court. */
export const jurisdictionClause: Rule = {
  id: 'fr.code-procedure-civile.48', norm: 'fr.code-procedure-civile.48',
  title: { en: 'Clause on jurisdiction', fr: 'Clause attributive de compétence', zh: '管辖条款' },
  says: {
    en: 'A clause that departs from the rules on which place has jurisdiction counts as unwritten unless both sides contracted as merchants and it stands out plainly.',
    fr: 'La clause qui déroge aux règles de compétence territoriale est réputée non écrite, sauf entre commerçants et si elle est spécifiée de façon très apparente.',
    zh: '变更地域管辖的条款视为未订立，但双方均以商人身份订约且条款十分醒目的除外。',
  },
  source: codeProcedureCivile('48'),
  inForce: SINCE_THE_CODE, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'unverified',
  when: { all: [{ is: 'kind', oneOf: ['jurisdiction'] }, ONE_SIDE_IS('consumer', 'non-professional')] },
  then: [{ clause: 'unwritten' }],
};
