import type { Condition } from '../words.js';

/**
 * A term that may free its author, burden the other side, or limit or take away its rights: whatever limits a liability or speaks of money back, and any other
 * that is not there for the customer's sake, as a sum that the provider is to pay is.
 */
export const AGAINST_THE_CUSTOMER: Condition = {
  any: [{ is: 'limiting', oneOf: ['yes'] }, { is: 'kind', oneOf: ['refund'] }, { not: { any: [{ is: 'owedBy', oneOf: ['provider'] }, { is: 'protects', oneOf: ['customer'] }] } }],
};
