import type { Condition } from '../words.js';

/** A term on automatic renewal fell, and the contract had been renewed under it. */
export const RENEWAL_FELL: Condition = {
  all: [{ is: 'renewed', oneOf: ['yes'], about: 'case' }, { some: 'clause', where: { all: [{ is: 'kind', oneOf: ['auto-renewal'], about: 'bound' }, { concluded: 'ineffective', about: 'bound' }] } }],
};
