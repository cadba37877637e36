import type { Condition } from '../words.js';

/** A consumer that concluded at a distance. */
export const AT_A_DISTANCE: Condition = { all: [{ is: 'kind', oneOf: ['consumer'], about: 'claimant' }, { is: 'channel', oneOf: ['distance'], about: 'case' }] };

/** Clauses that are struck without more: on compensation, on performing while the other side does not, on ending the contract at the professional's whim. */
export const BLACK_LISTED: Condition = {
  any: [
    { is: 'kind', oneOf: ['cap', 'head-exclusion', 'cause-exclusion', 'exclusive-remedy', 'withholding-ban'] },
    { all: [{ is: 'by', oneOf: ['provider'] }, { is: 'endCause', oneOf: ['none'] }] },
  ],
};

/** Clauses that are presumed unfair: a disproportionate indemnity or deposit, sums that stay paid, a change by one side, obstacles to going to court. */
export const GREY_LISTED: Condition = { any: [{ is: 'kind', oneOf: ['unilateral-change', 'arbitration', 'claim-window', 'indemnity', 'deposit', 'refund'] }, { all: [{ is: 'owedBy', oneOf: ['customer'] }, { not: { is: 'trigger', oneOf: ['late-payment'] } }] }] };

/** One of the two sides is a consumer, or whatever is asked for. */
export const ONE_SIDE_IS = (...kinds: readonly string[]): Condition => ({ any: [{ is: 'kind', oneOf: kinds, about: 'claimant' }, { is: 'kind', oneOf: kinds, about: 'respondent' }] });

/** Services that store or process data for whoever uses them. */
export const DIGITAL_SERVICES: Condition = { is: 'serviceTypes', oneOf: ['shared-hosting', 'managed-hosting', 'cloud-storage', 'content-hosting', 'saas', 'backup'] };

/** A promise about a digital service or content, made to a consumer or a non-professional. */
export const DIGITAL: Condition = {
  all: [
    { is: 'kind', oneOf: ['consumer', 'non-professional'], about: 'claimant' },
    { is: 'kind', oneOf: ['availability', 'performance', 'security', 'conformity', 'durability', 'backup', 'support'] },
    DIGITAL_SERVICES,
  ],
};
