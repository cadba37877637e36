import type { Rule } from '../../words.js';
import { serviceFree } from '../../questions/free.js';
import { clauseAmbiguous } from '../../questions/reading.js';
import { IN_FORCE, contractInterpretation } from './source.js';

/** In a free contract a doubt helps the debtor, not the other side. */
export const lighterReading: Rule = {
  id: 'cn.contract-interpretation.1.3',
  norm: 'lighter-reading',
  title: { en: 'The reading that keeps the clause, and the lighter one in a free contract', fr: 'L’interprétation qui maintient la clause, et la plus légère en cas de gratuité', zh: '有利于条款有效与负担较轻的解释' },
  says: {
    en: 'Of two readings the one that keeps the clause valid is preferred; in a free contract, the one that burdens the debtor less.',
    fr: 'De deux interprétations, celle qui maintient la validité de la clause est préférée ; si le contrat est gratuit, celle qui grève le moins le débiteur.',
    zh: '有两种以上解释的，应当选择有利于该条款有效的解释；属于无偿合同的，应当选择对债务人负担较轻的解释。',
  },
  source: contractInterpretation('1(3)'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'limiting', oneOf: ['yes'] },
      { ask: clauseAmbiguous, burden: 'customer' },
      { ask: serviceFree, burden: 'respondent', about: 'case' },
    ],
  },
  then: [{ clause: 'stands' }],
};
