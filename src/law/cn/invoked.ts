import type { Condition } from '../words.js';
import { priceMayWait, rightToTerminate } from '../questions/entitled.js';
import { breachSerious } from '../questions/seriousness.js';

const SERIOUS: Condition = { ask: breachSerious, burden: 'invoker', about: 'case' };

/** The price may wait: a duty that counts was not performed, or one that does not, and that is serious. */
export const PRICE_MAY_WAIT: Condition = {
  any: [{ ask: priceMayWait, burden: 'invoker', about: 'case' }, { all: [{ not: { refused: priceMayWait, about: 'case' } }, SERIOUS] }],
};

/** The claimant ended the contract, and the other side had not done so before. */
export const CLAIMANT_ENDED: Condition = {
  any: [
    { all: [{ is: 'ended', oneOf: ['customer'] }, { not: { is: 'ended', oneOf: ['provider'] } }, { is: 'role', oneOf: ['customer'], about: 'claimant' }] },
    { all: [{ is: 'ended', oneOf: ['provider'] }, { not: { is: 'ended', oneOf: ['customer'] } }, { is: 'role', oneOf: ['provider'], about: 'claimant' }] },
  ],
};

/** The time for ending the contract had run out. */
export const LAPSED: Condition = { concluded: { rule: 'cn.civil-code.564' } };

/** Whoever ended the contract had the right to: by what was agreed, or because the breach defeats the purpose. */
export const RIGHT_TO_TERMINATE: Condition = {
  any: [{ ask: rightToTerminate, burden: 'invoker', about: 'case' }, { all: [{ not: { refused: rightToTerminate, about: 'case' } }, SERIOUS] }],
};

/** The contract has ended: by the provider, or by the customer, who was entitled to end it. */
export const ENDED: Condition = { any: [{ is: 'ended', oneOf: ['provider'] }, { all: [{ is: 'ended', oneOf: ['customer'] }, RIGHT_TO_TERMINATE] }] };

/** The same under the Civil Code, which gives the right a time. */
export const ENDED_IN_TIME: Condition = { any: [{ is: 'ended', oneOf: ['provider'] }, { all: [{ is: 'ended', oneOf: ['customer'] }, { not: LAPSED }, RIGHT_TO_TERMINATE] }] };

/** The provider broke a promise and nothing excuses it, whoever claims. */
export const PROVIDER_FELL_SHORT: Condition = { against: 'provider', where: { all: [{ some: 'commitment', where: { concluded: 'breach', about: 'bound' } }, { not: { concluded: 'excused', about: 'case' } }] } };
