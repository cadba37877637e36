import type { Condition } from '../words.js';
import { clauseUnreasonable } from '../questions/clause.js';

/**
 * A term that may free its author, burden the other side, or limit or take away its rights: whatever limits a liability or speaks of money back, and any other
 * that is not there for the customer's sake, as a sum that the provider is to pay is.
 */
export const AGAINST_THE_CUSTOMER: Condition = {
  any: [{ is: 'limiting', oneOf: ['yes'] }, { is: 'kind', oneOf: ['refund'] }, { not: { any: [{ is: 'owedBy', oneOf: ['provider'] }, { is: 'protects', oneOf: ['customer'] }] } }],
};

/** A term that frees the provider: what it excludes by head of loss, or by a list of events that asks for none of the elements of force majeure. A limit leaves something to answer for, and a plain list excuses what the law excuses. */
const FREES_ITS_AUTHOR: Condition = {
  all: [
    { any: [{ is: 'kind', oneOf: ['head-exclusion'] }, { is: 'dispenses', oneOf: ['yes'] }] },
    { not: { is: 'protects', oneOf: ['customer'] } },
  ],
};

/** A case of article 40 of the Contract Law: a term that frees its author is one by what it says, without the word "unreasonably" of the Civil Code; whether another burdens the other side or takes its main rights is for the court. */
export const CASE_OF_ARTICLE_40: Condition = {
  all: [AGAINST_THE_CUSTOMER, { any: [FREES_ITS_AUTHOR, { ask: clauseUnreasonable, burden: 'customer' }] }],
};
