import type { Condition } from '../words.js';

/** The contract lays costs on one side, and the clause stands. */
export const FEES_AGREED: Condition = { some: 'clause', where: { all: [{ is: 'kind', oneOf: ['costs'], about: 'bound' }, { not: { concluded: 'ineffective', about: 'bound' } }] } };
