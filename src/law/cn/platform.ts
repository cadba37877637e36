import type { Condition } from '../words.js';
import { consumerPurchase } from '../questions/consumer.js';

/** Platforms on which others sell to consumers. */
const PLATFORMS: readonly string[] = ['e-commerce-platform', 'online-booking'];

/** How a seller on a platform stands in a record. */
const SELLER: readonly string[] = ['direct-infringer', 'user', 'co-provider'];

/** The rule is about the side of the contract that sold on a platform, which is sued as a party of its own. */
export const SOLD_ON_ANOTHERS: Condition = { all: [{ is: 'role', oneOf: ['provider'] }, { is: 'role', oneOf: ['platform'], about: 'respondent' }] };

/** The rule is about a seller on the platform that is sued, whether the contract on record is the platform's or the seller's. */
export const BOUGHT_FROM: Condition = {
  any: [{ all: [{ is: 'role', oneOf: SELLER }, { is: 'services', oneOf: PLATFORMS, about: 'case' }, { is: 'role', oneOf: ['provider'], about: 'respondent' }] }, SOLD_ON_ANOTHERS],
};

/** The seller itself is sued by the one that bought on the platform. */
export const SELLER_SUED: Condition = {
  any: [
    { all: [{ is: 'role', oneOf: SELLER, about: 'respondent' }, { is: 'services', oneOf: PLATFORMS, about: 'case' }] },
    { all: [{ is: 'role', oneOf: ['provider'], about: 'respondent' }, { some: 'party', where: { is: 'role', oneOf: ['platform'], about: 'bound' } }] },
  ],
};

/** The claim is that of a consumer. */
export const CONSUMER_CLAIMS: Condition = { all: [{ is: 'role', oneOf: ['customer', 'victim'], about: 'claimant' }, { ask: consumerPurchase, burden: 'customer', about: 'case' }] };
