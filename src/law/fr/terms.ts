import { clauseAccepted, individuallyNegotiated } from '../questions/clause.js';
import type { Condition } from '../words.js';

/** Another term of the contract, agreed one by one or accepted, says otherwise than this one. */
export const SAID_OTHERWISE: Condition = {
  any: [
    { ask: individuallyNegotiated, burden: 'claimant', about: { link: 'overriddenBy' } },
    { ask: clauseAccepted, burden: 'respondent', about: { link: 'overriddenBy' } },
  ],
};

/** A clause bound by the rule is part of the contract and stands. */
export const CLAUSE_STANDS: Condition = { any: [{ concluded: { rule: 'fr.code-civil.1103' }, about: 'bound' }, { concluded: { rule: 'fr.code-civil-1804.1134' }, about: 'bound' }] };

/** The side that claims is to be held harmless under a clause that still stands. */
export const HELD_HARMLESS: Condition = {
  some: 'clause',
  where: {
    all: [
      { is: 'kind', oneOf: ['indemnity'], about: 'bound' },
      { not: { concluded: 'ineffective', about: 'bound' } },
      {
        any: [
          { is: 'protects', oneOf: ['both'], about: 'bound' },
          { all: [{ is: 'protects', oneOf: ['provider'], about: 'bound' }, { is: 'role', oneOf: ['provider'], about: 'claimant' }] },
          { all: [{ is: 'protects', oneOf: ['customer'], about: 'bound' }, { is: 'role', oneOf: ['customer'], about: 'claimant' }] },
        ],
      },
    ],
  },
};
