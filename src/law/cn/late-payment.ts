import type { Condition } from '../words.js';

/** The provider claims a price that is unpaid. */
export const PRICE_UNPAID: readonly Condition[] = [{ is: 'role', oneOf: ['provider'], about: 'claimant' }, { is: 'owing', oneOf: ['unpaid'], about: 'case' }];

/** Nothing that holds was agreed for late payment: neither a rate of interest nor an agreed sum. A clause on interest that sets no rate agrees on nothing. */
export const NOTHING_AGREED_ON_LATENESS: Condition = {
  not: {
    some: 'clause',
    where: {
      all: [
        { any: [{ is: 'agreed', oneOf: ['late-interest'], about: 'bound' }, { all: [{ is: 'trigger', oneOf: ['late-payment'], about: 'bound' }, { not: { is: 'kind', oneOf: ['interest'], about: 'bound' } }] }] },
        { not: { concluded: 'ineffective', about: 'bound' } },
      ],
    },
  },
};
