import type { Condition } from '../words.js';

/** A clause of the rule is there for the sake of the side that claims, so that the other side cannot rely on it. */
export const FOR_THE_CLAIMANT: Condition = {
  any: [
    { all: [{ is: 'protects', oneOf: ['provider'] }, { is: 'role', oneOf: ['provider'], about: 'claimant' }] },
    { all: [{ is: 'protects', oneOf: ['customer'] }, { is: 'role', oneOf: ['customer'], about: 'claimant' }] },
  ],
};
