import { partyKind } from '../questions/party.js';
import { contractLapsed, contractVoid, performancesUsefulOnlyAsWhole } from '../questions/remedies.js';
import { defectMinor } from '../questions/digital.js';
import { linkedContractKnown } from '../questions/entitlement.js';
import { inMainActivity, smallTrader, withdrawalExercised } from '../questions/formation.js';
import type { Condition } from '../words.js';
import { NOT_CONFORM, PRICE_OF_NON_CONFORMITY } from './consumers.js';
import { digitalCutGiven } from './measures/non-conformity.js';
import { nothing } from './measures.js';

/** Money is asked back, or the contract attacked. */
const ASKED_BACK: Condition = { is: 'asked', oneOf: ['restitution', 'annulment'], about: 'case' };

const found = (rule: string): Condition => ({ concluded: { rule }, about: 'case' });

/** The contract is void, for whatever reason. That a court found so counts whoever asked, and that it found it valid as well; the reasons of one side count where it asks. */
export const VOID: Condition = {
  all: [
    { not: { refused: contractVoid, about: 'case' } },
    {
      any: [
        { ask: contractVoid, burden: 'claimant', about: 'case' },
        found('fr.code-civil.1130'), found('fr.code-civil.1163'), found('fr.code-consommation.L242-1'),
        found('fr.code-civil-1804.1109'), found('fr.code-civil-1804.1129'), found('fr.code-consommation-1993.L121-18-1'),
      ],
    },
  ],
};

/** The contract lapsed with one it depends on, and the other side knew of the whole. */
export const LAPSED: Condition = { all: [{ is: 'linked', oneOf: ['yes'] }, { ask: contractLapsed, burden: 'claimant' }, { ask: linkedContractKnown, burden: 'claimant' }] };

/** A small trader, outside its main activity, withdrew from what it signed off the premises. */
export const WITHDRAWN: Condition = {
  all: [{ is: 'channel', oneOf: ['off-premises'] }, { ask: smallTrader, burden: 'claimant' }, { not: { ask: inMainActivity, burden: 'claimant' } }, { ask: withdrawalExercised, burden: 'claimant' }],
};

/** The contract counts as never made; read after the stage of clauses. */
export const NEVER_MADE: Condition = { any: [found('fr.case-law.void-contract'), found('fr.code-consommation.L221-27')] };

const NO_LONGER_BINDS: readonly Condition[] = [found('fr.code-consommation.L221-27'), found('fr.case-law.lapsed-contract')];

/** It did not lapse and nobody withdrew from it; clauses of a void contract are void themselves. */
export const STILL_BINDS: Condition = { not: { any: NO_LONGER_BINDS } };

/** The contract binds: it is not void, did not lapse, and nobody withdrew from it; read after the stage of clauses. */
export const NOT_UNDONE: Condition = { not: { any: [found('fr.case-law.void-contract'), ...NO_LONGER_BINDS] } };

/** The price goes back, or down, for the failure itself: what puts the same failure right is then not paid as well. A price that is asked back and not given keeps nothing out. */
export const PRICE_GIVEN_BACK: Condition = {
  any: [
    { all: [ASKED_BACK, { any: [found('fr.case-law.void-contract'), found('fr.case-law.lapsed-contract'), { all: [found('fr.code-consommation.L221-27'), { oneOf: partyKind, values: ['business'], burden: 'customer', about: 'claimant' }] }] }] },
    { all: [{ any: [{ concluded: { rule: 'fr.code-civil.1229' } }, { concluded: { rule: 'fr.code-civil-1804.1184.6' } }] }, { ask: performancesUsefulOnlyAsWhole, burden: 'claimant' }] },
    { all: [{ is: 'asked', oneOf: ['termination'] }, NOT_CONFORM, { not: { ask: defectMinor, burden: 'provider' } }] },
    { all: [PRICE_OF_NON_CONFORMITY, NOT_UNDONE, { compare: [digitalCutGiven, '>', nothing] }] },
  ],
};
