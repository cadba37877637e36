import type { Condition } from '../words.js';
import { commitmentBreached } from '../questions/commitment.js';
import { rightToTerminate } from '../questions/entitled.js';
import { paidAsDeposit } from '../questions/deposit.js';
import { breachSerious } from '../questions/seriousness.js';
import { NOT_REFUSED } from './invoked.js';

/** One side relies on the rule on deposits: the claimant, or the respondent against a claim to have the money back. */
export const DEPOSIT_RULE_PLEADED: Condition = { any: [{ pleaded: 'deposit-rule', by: 'claimant' }, { pleaded: 'deposit-rule', by: 'respondent' }] };

/** The rule on deposits has something to give: there was a deposit, the breach defeated the purpose, and nobody asks for performance. */
const RULE_HOLDS: readonly Condition[] = [
  { not: { is: 'asked', oneOf: ['performance'], about: 'case' } },
  { ask: paidAsDeposit, burden: 'deposit-pleader', about: 'case' },
  { ask: breachSerious, burden: 'invoker', about: 'case' },
];

const chosen = (holds: readonly Condition[]): Condition => ({
  all: [
    { is: 'owing', oneOf: ['deposits'], about: 'case' },
    { pleaded: 'deposit-rule', by: 'claimant' },
    { any: [{ not: { is: 'asked', oneOf: ['penalty'], about: 'case' } }, { all: holds }] },
  ],
});

/** The injured side takes the deposit and not the agreed sum. Where it claims both there is only a choice if the rule on deposits holds: else the sum is left. */
export const DEPOSIT_CHOSEN: Condition = chosen([...RULE_HOLDS, { not: { concluded: { rule: 'cn.contract-interpretation.68.1' }, about: 'case' } }]);

/** The same for breaches before the Code. */
export const DEPOSIT_CHOSEN_BEFORE_2021: Condition = chosen(RULE_HOLDS);

/** The claimant is the one that gave a deposit. */
export const DEPOSIT_GIVEN_BY_CLAIMANT: Condition = {
  any: ['customer', 'provider'].map((side) => ({ all: [{ is: 'role', oneOf: [side], about: 'claimant' }, { is: 'depositBy', oneOf: [side], about: 'case' }] })),
};

/** The giver asks for its money: as money to go back, or by the rule on deposits, which holds that claim. */
export const DEPOSIT_ASKED_BACK: Condition = {
  all: [
    { is: 'owing', oneOf: ['deposits'] },
    { is: 'role', oneOf: ['customer'], about: 'claimant' },
    { any: [{ is: 'asked', oneOf: ['restitution'] }, { pleaded: 'deposit-rule', by: 'claimant' }] },
  ],
};

/** Fees are due and open, and no promise to pay them is listed that could say otherwise. */
const UNPAID: Condition = { all: [{ is: 'owing', oneOf: ['unpaid'] }, { not: { against: 'customer', where: { some: 'commitment', where: { is: 'kind', oneOf: ['payment'], about: 'bound' } } } }] };

/** A provider gave a deposit and broke the contract so that its purpose failed, and the customer, which holds the deposit, says so. */
const PROVIDER_DEFAULTED: Condition = {
  all: [
    { is: 'depositBy', oneOf: ['provider'] },
    { pleaded: 'deposit-rule', by: 'customer' },
    { not: { is: 'asked', oneOf: ['performance'] } },
    { against: 'provider', where: { all: [{ concluded: 'breach', about: 'case' }, { not: { concluded: 'excused', about: 'case' } }] } },
    { ask: paidAsDeposit, burden: 'deposit-pleader', about: 'case' },
    { ask: breachSerious, burden: 'invoker', about: 'case' },
  ],
};

/** The giver broke the contract so that its purpose failed, and the receiver says so, in a claim of its own or against the claim to have the money back. */
const GIVER_DEFAULTED: Condition = {
  all: [
    { pleaded: 'deposit-rule', by: 'provider' },
    { not: { is: 'asked', oneOf: ['performance'] } },
    { any: [{ against: 'customer', where: { all: [{ concluded: 'breach', about: 'case' }, { not: { concluded: 'excused', about: 'case' } }] } }, UNPAID] },
    { ask: paidAsDeposit, burden: 'deposit-pleader', about: 'case' },
    { ask: breachSerious, burden: 'invoker', about: 'case' },
  ],
};

/**
 * The giver had a right to end the contract. How serious a breach is, is asked once for both sides: where the receiver broke a promise, and no court refused the
 * giver that right, the serious breach is the receiver’s; where the receiver broke none, it is the giver’s own and gives no right.
 */
const GIVER_ENTITLED: Condition = {
  any: [
    { ask: rightToTerminate, burden: 'invoker', about: 'case' },
    { all: [NOT_REFUSED, { against: 'provider', where: { concluded: 'breach', about: 'case' } }] },
  ],
};

/** The contract goes on, or its end did not come from a giver that was entitled to it. */
export const DEPOSIT_LOST: Condition = {
  any: [
    { all: [GIVER_DEFAULTED, { any: [{ not: { is: 'ended', oneOf: ['customer'] } }, { is: 'ended', oneOf: ['provider'] }, { not: GIVER_ENTITLED }] }] },
    PROVIDER_DEFAULTED,
  ],
};

/** The same once the contract has ended, when what was not lost goes back. */
export const DEPOSIT_LOST_AT_THE_END: Condition = { all: [GIVER_DEFAULTED, { any: [{ is: 'ended', oneOf: ['provider'] }, { all: [{ is: 'ended', oneOf: ['customer'] }, { not: GIVER_ENTITLED }] }] }] };

/** The giver performed what it owed: a promise of its own is kept and none is broken. */
export const GIVER_PERFORMED: Condition = { against: 'customer', where: { all: [{ some: 'commitment', where: { refused: commitmentBreached, about: 'bound' } }, { not: { concluded: 'breach', about: 'case' } }] } };
