import type { Condition } from '../words.js';

/** A term in which the other side has a major interest: by what the record says or its kind; the choice of a court or of arbitration and the duty to keep one's own copies count as well. */
export const OF_MAJOR_INTEREST: Condition = { any: [{ is: 'majorInterest', oneOf: ['yes'] }, { is: 'kind', oneOf: ['jurisdiction', 'arbitration', 'customer-backup-duty'] }] };

/** A term that binds the provider for the customer's sake: a sum the provider is to pay, or a limit of what the customer owes. */
const FOR_THE_CUSTOMER: Condition = {
  any: [
    { all: [{ is: 'owedBy', oneOf: ['provider'] }, { is: 'limiting', oneOf: ['no'] }] },
    { is: 'protects', oneOf: ['customer'] },
  ],
};

/** The customer says that the term is no part of the contract. Said of the contract at large, that does not turn against what is there for its own sake; a term it names is meant whatever it says. */
export const SAID_TO_BE_NO_PART: Condition = {
  any: [
    { all: [{ pleaded: 'clause-not-incorporated', by: 'customer' }, { not: FOR_THE_CUSTOMER }] },
    { pleaded: 'clause-not-incorporated', by: 'customer', named: true },
  ],
};
