import type { Condition } from '../words.js';

/** A term in which the other side has a major interest: by what the record says or its kind; the choice of a court or of arbitration and the duty to keep one's own copies count as well. */
export const OF_MAJOR_INTEREST: Condition = { any: [{ is: 'majorInterest', oneOf: ['yes'] }, { is: 'kind', oneOf: ['jurisdiction', 'arbitration', 'customer-backup-duty'] }] };
