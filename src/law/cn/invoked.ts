import type { Condition } from '../words.js';
import { commitmentBreached } from '../questions/commitment.js';
import { priceMayWait, rightToTerminate, suspensionJustified } from '../questions/entitled.js';
import { performanceInsecure } from '../questions/insecurity.js';
import { PUTS_RIGHT, sameFailure } from '../questions/price.js';
import { breachSerious } from '../questions/seriousness.js';
import { WORKS_TO_ORDER } from '../questions/work.js';

const SERIOUS: Condition = { ask: breachSerious, burden: 'invoker', about: 'case' };

/** A performance may wait: what the other side did not do allows it, or is serious. */
export const MAY_WAIT: Condition = {
  any: [{ ask: priceMayWait, burden: 'invoker', about: 'case' }, { all: [{ not: { refused: priceMayWait, about: 'case' } }, SERIOUS] }],
};

/** A clause that stands forbids the customer to keep its price back, and no court found that it might, or that the provider is insecure. */
const WITHHOLDING_BARRED: Condition = {
  all: [
    { some: 'clause', where: { all: [{ is: 'kind', oneOf: ['withholding-ban'], about: 'bound' }, { is: 'protects', oneOf: ['provider', 'both'], about: 'bound' }, { not: { concluded: 'ineffective', about: 'bound' } }] } },
    { not: { found: priceMayWait, about: 'case' } },
    { not: { found: performanceInsecure, about: 'case' } },
  ],
};

/** The customer may keep its price back. */
export const PRICE_MAY_WAIT: Condition = { all: [{ not: WITHHOLDING_BARRED }, MAY_WAIT] };

/**
 * The provider was entitled to stop its service: as was found of the suspension, else, where the customer holds nothing back itself, of the holding back, or
 * because the arrears are serious.
 */
export const SUSPENSION_RIGHTFUL: Condition = {
  any: [
    { ask: suspensionJustified, burden: 'respondent', about: 'case' },
    { all: [{ not: { refused: suspensionJustified, about: 'case' } }, { not: { pleaded: 'withholding', by: 'customer' } }, { not: { is: 'asked', oneOf: ['withholdPayment'] } }, MAY_WAIT] },
  ],
};

/** The claimant ended the contract, and the other side had not done so before. */
export const CLAIMANT_ENDED: Condition = {
  any: [
    { all: [{ is: 'ended', oneOf: ['customer'] }, { not: { is: 'ended', oneOf: ['provider'] } }, { is: 'role', oneOf: ['customer'], about: 'claimant' }] },
    { all: [{ is: 'ended', oneOf: ['provider'] }, { not: { is: 'ended', oneOf: ['customer'] } }, { is: 'role', oneOf: ['provider'], about: 'claimant' }] },
  ],
};

/** The time for ending the contract had run out. */
export const LAPSED: Condition = { concluded: { rule: 'cn.civil-code.564' } };

/** No court found that there was no right to end the contract. */
export const NOT_REFUSED: Condition = { not: { refused: rightToTerminate, about: 'case' } };

/** Whoever ended the contract had the right to: by what was agreed, or because the breach defeats the purpose. For the stages before a breach is found, and of a loss that is founded. */
export const RIGHT_TO_TERMINATE: Condition = { any: [{ ask: rightToTerminate, burden: 'invoker', about: 'case' }, { all: [NOT_REFUSED, SERIOUS] }] };

/** The customer left the term that it had promised before its end, and had the right to. A court that found the promise broken decided this. */
export const LEFT_WITH_RIGHT: Condition = {
  all: [
    { is: 'kind', oneOf: ['minimum-term'] },
    { is: 'owedBy', oneOf: ['customer'] },
    { is: 'ended', oneOf: ['customer'], about: 'case' },
    { not: { found: commitmentBreached } },
    { ask: rightToTerminate, burden: 'invoker', about: 'case' },
  ],
};

/** The provider ended the term that the customer had promised before its end, and does not show that it had the right to: nobody left early. A court that found the promise broken decided this. */
export const ENDED_WITHOUT_RIGHT: Condition = {
  all: [
    { is: 'kind', oneOf: ['minimum-term'] },
    { is: 'owedBy', oneOf: ['customer'] },
    { is: 'ended', oneOf: ['provider'], about: 'case' },
    { not: { found: commitmentBreached } },
    { not: RIGHT_TO_TERMINATE },
  ],
};

/** A right to end the contract once breaches are found: nothing is serious where nothing was broken. */
export const RIGHT_OVER_A_BREACH: Condition = {
  any: [{ ask: rightToTerminate, burden: 'invoker', about: 'case' }, { all: [{ concluded: 'breach', about: 'case' }, NOT_REFUSED, SERIOUS] }],
};

/** A work made to order is not finished: its customer may end the contract without a ground. */
export const WORK_UNFINISHED: Condition = { all: [{ is: 'services', oneOf: WORKS_TO_ORDER }, { is: 'delivered', oneOf: ['no'] }] };

/** The provider kept its promises, so far as the record goes: a customer that ends the contract does not do so for a breach. */
const NOTHING_BROKEN: Condition = { not: { against: 'provider', where: { concluded: 'breach', about: 'case' } } };

/** The customer gave up a work that is not finished, and relies on nothing that the provider did not do. */
export const WORK_GIVEN_UP: Condition = { all: [WORK_UNFINISHED, NOTHING_BROKEN] };

/** The contract has ended: by the provider, or by the customer, who was entitled to end it. */
export const ENDED: Condition = { any: [{ is: 'ended', oneOf: ['provider'] }, { all: [{ is: 'ended', oneOf: ['customer'] }, { any: [RIGHT_OVER_A_BREACH, WORK_GIVEN_UP] }] }] };

/** The same under the Civil Code, which gives the right over a breach a time, and lets a contract for no fixed term be ended on reasonable notice, and the court end one that can no longer be performed; the law of 1999 did not say so. */
export const ENDED_IN_TIME: Condition = {
  any: [
    { is: 'ended', oneOf: ['provider'] },
    { all: [{ is: 'ended', oneOf: ['customer'] }, { any: [{ all: [{ not: LAPSED }, RIGHT_OVER_A_BREACH] }, WORK_GIVEN_UP, { concluded: { rule: 'cn.civil-code.563.2' } }, { concluded: { rule: 'cn.civil-code.580.2' } }] }] },
  ],
};

/** The other side paid a part of what the claimant asks. */
export const PART_PAID: Condition = {
  any: [
    { all: [{ is: 'role', oneOf: ['provider'], about: 'claimant' }, { is: 'owing', oneOf: ['unpaid'] }, { is: 'received', oneOf: ['customer'] }] },
    { all: [{ is: 'role', oneOf: ['customer'], about: 'claimant' }, { is: 'received', oneOf: ['provider'] }] },
  ],
};

/** The provider broke a promise and nothing excuses it, whoever claims. */
export const PROVIDER_FELL_SHORT: Condition = { against: 'provider', where: { all: [{ some: 'commitment', where: { concluded: 'breach', about: 'bound' } }, { not: { concluded: 'excused', about: 'case' } }] } };

/** The customer asked for a lower price for what the provider, which nothing excuses, did not perform as promised. */
export const PRICE_CUT: Condition = { all: [{ any: [{ is: 'asked', oneOf: ['priceReduction'] }, { pleaded: 'price-reduction', by: 'customer' }] }, PROVIDER_FELL_SHORT] };

/** A loss that makes up for the same failure for which the price is cut. */
export const PUTS_RIGHT_WHAT_IS_CUT: Condition = { all: [{ is: 'head', oneOf: PUTS_RIGHT, about: 'bound' }, { ask: sameFailure, burden: 'respondent', about: 'bound' }] };
