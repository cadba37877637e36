import { withholdingJustified } from '../questions/entitlement.js';
import { breachSerious } from '../questions/seriousness.js';
import type { Condition } from '../words.js';

/** The customer did not pay what fell due, which is serious enough; other failures of its own are for a court to find. */
export const ARREARS_ARE_SERIOUS: Condition = {
  all: [
    { any: [{ is: 'owing', oneOf: ['unpaid'], about: 'case' }, { is: 'customerActs', oneOf: ['non-payment'], about: 'case' }] },
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
