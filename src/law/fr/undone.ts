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

/** The contract is void, for whatever reason. */
export const VOID: Condition = {
  all: [
    ASKED_BACK,
    {
      any: [
        { ask: contractVoid, burden: 'claimant', about: 'case' },
        found('fr.code-civil.1130'), found('fr.code-civil.1163'), found('fr.code-consommation.L242-1'),
        found('fr.code-civil-1804.1109'), found('fr.code-civil-1804.1129'), found('fr.code-consommation-1993.L121-18-1'),
      ],
    },
  ],
};

/** The price goes back, or down, for the failure itself: what puts the same failure right is then not paid as well. A price that is asked back and not given keeps nothing out. */
export const PRICE_GIVEN_BACK: Condition = {
  any: [
    VOID,
    { all: [ASKED_BACK, { is: 'linked', oneOf: ['yes'] }, { ask: contractLapsed, burden: 'claimant' }, { ask: linkedContractKnown, burden: 'claimant' }] },
    { all: [ASKED_BACK, { is: 'channel', oneOf: ['off-premises'] }, { oneOf: partyKind, values: ['business'], burden: 'customer', about: 'claimant' }, { ask: smallTrader, burden: 'claimant' }, { not: { ask: inMainActivity, burden: 'claimant' } }, { ask: withdrawalExercised, burden: 'claimant' }] },
    { all: [{ any: [{ concluded: { rule: 'fr.code-civil.1229' } }, { concluded: { rule: 'fr.code-civil-1804.1184.6' } }] }, { ask: performancesUsefulOnlyAsWhole, burden: 'claimant' }] },
    { all: [{ is: 'asked', oneOf: ['termination'] }, NOT_CONFORM, { not: { ask: defectMinor, burden: 'provider' } }] },
    { all: [PRICE_OF_NON_CONFORMITY, { compare: [digitalCutGiven, '>', nothing] }] },
  ],
};
