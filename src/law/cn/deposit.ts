import type { Condition } from '../words.js';
import { RIGHT_TO_TERMINATE } from './invoked.js';

/** One side relies on the rule on deposits: the claimant, or the respondent against a claim to have the money back. */
export const DEPOSIT_RULE_PLEADED: Condition = { any: [{ pleaded: 'deposit-rule', by: 'claimant' }, { pleaded: 'deposit-rule', by: 'respondent' }] };

/** The giver asks for its money: as money to go back, or by the rule on deposits, which holds that claim. */
export const DEPOSIT_ASKED_BACK: Condition = {
  all: [
    { is: 'owing', oneOf: ['deposits'] },
    { is: 'role', oneOf: ['customer'], about: 'claimant' },
    { any: [{ is: 'asked', oneOf: ['restitution'] }, { pleaded: 'deposit-rule', by: 'claimant' }] },
  ],
};

/** The contract has ended: by the provider, or by the customer, who was entitled to end it. */
export const ENDED: Condition = { any: [{ is: 'ended', oneOf: ['provider'] }, { all: [{ is: 'ended', oneOf: ['customer'] }, RIGHT_TO_TERMINATE] }] };
