import type { Condition } from '../words.js';
import { consumerPurchase } from '../questions/consumer.js';

/** Platforms on which others sell to consumers. */
const PLATFORMS: readonly string[] = ['e-commerce-platform', 'online-booking'];

/** How a seller on a platform stands in a record. */
const SELLER: readonly string[] = ['direct-infringer', 'user', 'co-provider'];

/** The rule is about a seller on the platform that is sued. */
export const BOUGHT_FROM: readonly Condition[] = [
  { is: 'role', oneOf: SELLER },
  { is: 'services', oneOf: PLATFORMS, about: 'case' },
  { is: 'role', oneOf: ['provider'], about: 'respondent' },
];

/** The seller itself is sued by the one that bought on the platform. */
export const SELLER_SUED: readonly Condition[] = [
  { is: 'role', oneOf: SELLER, about: 'respondent' },
  { is: 'services', oneOf: PLATFORMS, about: 'case' },
];

/** The claim is that of a consumer. */
export const CONSUMER_CLAIMS: Condition = { all: [{ is: 'role', oneOf: ['customer', 'victim'], about: 'claimant' }, { ask: consumerPurchase, burden: 'customer', about: 'case' }] };
