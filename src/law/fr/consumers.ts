import { forceMajeureUnavoidable, forceMajeureUnforeseeable } from '../questions/case.js';
import { obligationIntensity } from '../questions/commitment.js';
import { conformityRestored, cooperationRefused, environmentIncompatible, requirementsTold, suppliedOnce } from '../questions/digital.js';
import { partyKind } from '../questions/party.js';
import { terminationJustified } from '../questions/refund.js';
import { changesEssentials } from '../questions/terms.js';
import type { Condition, Measure } from '../words.js';
import { appearedOn } from './measures/supply.js';

/** A consumer that concluded at a distance. */
export const AT_A_DISTANCE: Condition = { all: [{ oneOf: partyKind, values: ['consumer'], burden: 'customer', about: 'claimant' }, { is: 'channel', oneOf: ['distance'], about: 'case' }] };

/** The act of a third party that could neither be foreseen nor overcome, of a contract concluded at a distance. */
export const INSURMOUNTABLE_ACT: Condition = {
  all: [
    AT_A_DISTANCE,
    { is: 'origins', oneOf: ['third-party'] },
    { not: { concluded: { rule: 'fr.case-law.own-people' } } },
    { ask: forceMajeureUnforeseeable, burden: 'respondent', about: 'case' },
    { ask: forceMajeureUnavoidable, burden: 'respondent', about: 'case' },
  ],
};

/** What is owed to a consumer before it is bound: to be told what the service does and does not do. */
export const TOLD_BEFORE: Condition = {
  all: [
    { oneOf: partyKind, values: ['consumer'], burden: 'customer', about: 'claimant' },
    { is: 'kind', oneOf: ['warning', 'advice'] },
    { is: 'topics', oneOf: ['backups', 'support-limits', 'updates'] },
    { oneOf: obligationIntensity, values: ['presumed'], burden: 'claimant' },
  ],
};

/** The professional withdraws without right from a contract for which a consumer paid in advance. */
export const WITHDREW_AFTER_ARRHES: Condition = {
  all: [
    { oneOf: partyKind, values: ['consumer'], burden: 'customer', about: 'claimant' },
    { is: 'owing', oneOf: ['deposits'] },
    { is: 'ended', oneOf: ['provider'] },
    { not: { ask: terminationJustified, burden: 'invoker' } },
  ],
};

/** Clauses that are struck without more: on compensation, on performing while the other side does not, on ending the contract at the professional's whim. */
export const BLACK_LISTED: Condition = {
  any: [
    { is: 'kind', oneOf: ['cap', 'head-exclusion', 'cause-exclusion', 'exclusive-remedy', 'withholding-ban'] },
    { all: [{ is: 'by', oneOf: ['provider'] }, { is: 'endCause', oneOf: ['none'] }] },
  ],
};

/** Clauses that are presumed unfair: a disproportionate indemnity or deposit, sums that stay paid, a change by one side, obstacles to going to court. */
export const GREY_LISTED: Condition = { any: [{ is: 'kind', oneOf: ['unilateral-change', 'arbitration', 'claim-window', 'indemnity', 'deposit', 'refund'] }, { all: [{ is: 'owedBy', oneOf: ['customer'] }, { not: { is: 'lateByTime', oneOf: ['yes'] } }] }] };

/** One of the two sides is a consumer, or whatever is asked for. */
export const ONE_SIDE_IS = (...kinds: readonly string[]): Condition => ({ any: [{ oneOf: partyKind, values: kinds, burden: 'customer', about: 'claimant' }, { oneOf: partyKind, values: kinds, burden: 'customer', about: 'respondent' }] });

/** The professional alone may change price, term or features. */
export const CHANGES_ESSENTIALS: Condition = { all: [{ is: 'kind', oneOf: ['unilateral-change'] }, ONE_SIDE_IS('consumer', 'non-professional'), { ask: changesEssentials, burden: 'claimant' }] };

/** Types of services by which whoever uses them creates, stores or processes data. */
export const DIGITAL_TYPES: readonly string[] = ['shared-hosting', 'managed-hosting', 'cloud-compute', 'basic-cloud', 'cloud-storage', 'content-hosting', 'saas', 'backup', 'platform', 'e-commerce-platform', 'social', 'game'];

/** What is promised of the service itself, and so belongs to its conformity. */
export const DIGITAL_PROMISES: readonly string[] = ['availability', 'performance', 'security', 'conformity', 'durability', 'backup', 'restore', 'support'];

/** Services that store or process data for whoever uses them. */
export const DIGITAL_SERVICES: Condition = { is: 'serviceTypes', oneOf: DIGITAL_TYPES };

/** A promise about a digital service or content, made to a consumer or a non-professional. */
export const DIGITAL: Condition = {
  all: [
    { oneOf: partyKind, values: ['consumer', 'non-professional'], burden: 'customer', about: 'claimant' },
    { is: 'kind', oneOf: DIGITAL_PROMISES },
    DIGITAL_SERVICES,
  ],
};

/** What was supplied over time is answered for and shown throughout; what was supplied in a single act until a last day. */
export const APPEARED_BY = (last: Measure<bigint>): Condition => ({ any: [{ not: { ask: suppliedOnce, burden: 'provider', about: 'case' } }, { compare: [appearedOn, '<=', last] }] });

/** The consumer was told what its own system must meet and to help to find the cause, and its system did not meet it or it did not help: it then shows the fault itself. */
export const OWN_SYSTEM: Condition = {
  all: [
    { ask: requirementsTold, burden: 'provider', about: 'case' },
    { any: [{ ask: environmentIncompatible, burden: 'provider', about: 'case' }, { ask: cooperationRefused, burden: 'provider', about: 'case' }] },
  ],
};

/** A digital service did not conform to what was promised, and was not put right in time. */
export const NOT_CONFORM: Condition = {
  all: [
    { against: 'provider', where: { some: 'commitment', where: { all: [{ concluded: 'breach', about: 'bound' }, { concluded: { rule: 'fr.code-consommation.L224-25-12' }, about: 'bound' }] } } },
    { not: { ask: conformityRestored, burden: 'provider', about: 'case' } },
  ],
};

/** The price of a digital service is asked back for what was missing: by a price cut, by the sum, or as a loss. */
export const PRICE_OF_NON_CONFORMITY: Condition = {
  all: [
    { any: [{ is: 'asked', oneOf: ['priceReduction', 'restitution'], about: 'case' }, { pleaded: 'price-reduction', by: 'customer' }, { some: 'loss', where: { is: 'head', oneOf: ['fee-refund'], about: 'bound' } }] },
    NOT_CONFORM,
  ],
};
