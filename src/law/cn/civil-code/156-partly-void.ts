import type { Rule } from '../../words.js';
import { clauseAgainstMandatoryRule } from '../../questions/clause.js';
import { civilCode, IN_FORCE } from './source.js';

/** Of any term, standard or negotiated. */
export const partlyVoid: Rule = {
  id: 'cn.civil-code.156',
  norm: 'partly-void',
  title: { en: 'One term void, the rest stands', fr: 'Nullité partielle', zh: '部分无效不影响其他部分' },
  says: {
    en: 'A term that breaks a mandatory rule or offends public order is void by itself; where that does not touch the rest of the contract, the rest stands.',
    fr: 'La stipulation contraire à une règle impérative ou à l’ordre public est nulle à elle seule ; si le reste du contrat n’en est pas atteint, il demeure.',
    zh: '违反强制性规定或者违背公序良俗的条款无效；不影响其他部分效力的，其他部分仍然有效。',
  },
  source: civilCode('156'),
  inForce: IN_FORCE,
  chosenBy: 'contract-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { ask: clauseAgainstMandatoryRule, burden: 'customer' },
  then: [{ clause: 'void' }],
};
