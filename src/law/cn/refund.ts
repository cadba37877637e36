import type { Condition, Source } from '../words.js';
import { consumerPurchase } from '../questions/consumer.js';
import { PUTS_RIGHT } from '../questions/price.js';
import { priceKept, refundFixed } from './measures/restitution.js';
import { nothing } from './measures/termination.js';

/** The customer has money back after the end of the contract: it ended, or a court that found no nullity fixed what goes back. */
export const refundAfter = (end: Condition, nullity: string, source: Source): Condition => ({
  all: [
    { is: 'asked', oneOf: ['restitution'] },
    { is: 'role', oneOf: ['customer'], about: 'claimant' },
    { not: { concluded: { rule: nullity } } },
    { any: [end, { compare: [refundFixed(source), '>', nothing(source)] }] },
  ],
});

/** A consumer has its money back for a prepaid service that was not supplied as agreed. */
export const PREPAID_BACK: Condition = {
  all: [{ is: 'asked', oneOf: ['restitution'] }, { is: 'owing', oneOf: ['prepaid'] }, { ask: consumerPurchase, burden: 'customer', about: 'case' }, { some: 'commitment', where: { concluded: 'breach', about: 'bound' } }],
};

/** A loss that puts right, or stands for the price of, services whose whole price goes back. */
export const putsRightWhatGoesBack = (source: Source): Condition => ({ all: [{ is: 'head', oneOf: PUTS_RIGHT, about: 'bound' }, { compare: [priceKept(source), '<=', nothing(source)] }] });
