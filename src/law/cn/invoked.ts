import type { Condition } from '../words.js';
import { priceMayWait, rightToTerminate } from '../questions/entitled.js';
import { breachSerious } from '../questions/seriousness.js';

const SERIOUS: Condition = { ask: breachSerious, burden: 'invoker', about: 'case' };

/** The price may wait: a duty that counts was not performed, or one that does not, and that is serious. */
export const PRICE_MAY_WAIT: Condition = {
  any: [{ ask: priceMayWait, burden: 'customer', about: 'case' }, { all: [{ not: { refused: priceMayWait, about: 'case' } }, SERIOUS] }],
};

/** The claimant ended the contract, and the other side had not done so before. */
export const CLAIMANT_ENDED: Condition = {
  any: [
    { all: [{ is: 'ended', oneOf: ['customer'] }, { not: { is: 'ended', oneOf: ['provider'] } }, { is: 'role', oneOf: ['customer'], about: 'claimant' }] },
    { all: [{ is: 'ended', oneOf: ['provider'] }, { not: { is: 'ended', oneOf: ['customer'] } }, { is: 'role', oneOf: ['provider'], about: 'claimant' }] },
  ],
};

/** Whoever ended the contract had the right to: by what was agreed, or because the breach defeats the purpose. */
export const RIGHT_TO_TERMINATE: Condition = {
  any: [{ ask: rightToTerminate, burden: 'invoker', about: 'case' }, { all: [{ not: { refused: rightToTerminate, about: 'case' } }, SERIOUS] }],
};
