import type { Condition } from '../words.js';

/** Terms that burden the other side or touch its main rights, beside those that limit a liability: where disputes go, what it must do or make good itself, whether it may set off or hold back, what the author may stop, change, renew, take as accepted or keep. */
const ON_MAIN_RIGHTS: readonly string[] = [
  'jurisdiction', 'arbitration', 'customer-backup-duty', 'indemnity', 'set-off-ban', 'withholding-ban', 'suspension', 'unilateral-change', 'auto-renewal', 'acceptance', 'refund',
];

/** A term in which the other side has a major interest: by what the record says or its kind. */
export const OF_MAJOR_INTEREST: Condition = { any: [{ is: 'majorInterest', oneOf: ['yes'] }, { is: 'kind', oneOf: ON_MAIN_RIGHTS }] };

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
