import { withholdingJustified } from '../questions/entitlement.js';
import { breachSerious } from '../questions/seriousness.js';
import type { Condition } from '../words.js';

/** The customer failed seriously enough: in a promise of its own, or in a price that fell due. */
export const CUSTOMER_FAILED_SERIOUSLY: Condition = {
  all: [
    { any: [{ against: 'customer', where: { concluded: 'breach', about: 'case' } }, { is: 'owing', oneOf: ['unpaid'], about: 'case' }] },
    { ask: breachSerious, burden: 'invoker', about: 'case' },
  ],
};

/** The provider told the customer that it stops or ends the service, or a court found that it held back with right. */
const STOPPED: Condition = {
  any: [
    { some: 'notice', where: { all: [{ is: 'kind', oneOf: ['suspension', 'termination'], about: 'bound' }, { is: 'by', oneOf: ['provider'], about: 'bound' }] } },
    { all: [{ pleaded: 'withholding', by: 'provider' }, { found: withholdingJustified, about: 'case' }] },
  ],
};

/** What is complained of is that the provider stopped, the loss does not lie in the data, and neither the stop nor the end was without right. */
export const STOPPED_WITH_RIGHT: Condition = {
  all: [
    { is: 'event', oneOf: ['wrongful-termination'], about: 'case' },
    { is: 'role', oneOf: ['provider'], about: 'respondent' },
    { not: { is: 'head', oneOf: ['data-restoration'] } },
    STOPPED,
    { not: { concluded: { rule: 'fr.case-law.wrongful-suspension' }, about: 'case' } },
    { not: { concluded: { rule: 'fr.case-law.wrongful-termination' }, about: 'case' } },
  ],
};
