import { endingAnnouncedInTime } from '../questions/ending.js';
import { priceMayWait, rightToTerminate, suspensionJustified } from '../questions/entitled.js';
import { performanceInsecure, securityGiven, suspensionNotified } from '../questions/insecurity.js';
import { breachSerious } from '../questions/seriousness.js';
import type { Condition } from '../words.js';
import { CLAIMANT_ENDED, NOT_REFUSED } from './invoked.js';

/** Promises about the data, which outlive a stop and the end of the contract. */
const ABOUT_DATA: readonly string[] = ['durability', 'backup', 'data-export', 'security'];

/** A promise about the data was broken, or the loss of data is claimed. */
export const DATA_AT_STAKE: Condition = {
  any: [
    { some: 'commitment', where: { all: [{ is: 'kind', oneOf: ABOUT_DATA, about: 'bound' }, { concluded: 'breach', about: 'bound' }] } },
    { some: 'loss', where: { is: 'head', oneOf: ['data-restoration'], about: 'bound' } },
  ],
};

/** This loss lies in the data, or comes from a broken promise about them. */
export const IN_THE_DATA: Condition = { any: [{ is: 'head', oneOf: ['data-restoration'] }, { concluded: 'breach', about: { link: 'dataPromises' } }] };

/** The provider told the customer that it suspends the service. */
export const SUSPENSION_TOLD: Condition = { some: 'notice', where: { all: [{ is: 'kind', oneOf: ['suspension'], about: 'bound' }, { is: 'by', oneOf: ['provider'], about: 'bound' }] } };

/** The provider told the customer that it ends the contract. */
const END_TOLD: Condition = { some: 'notice', where: { all: [{ is: 'kind', oneOf: ['termination'], about: 'bound' }, { is: 'by', oneOf: ['provider'], about: 'bound' }] } };

/** The provider closed its service: it ended the contract, or said that it would, and not together with the other side. */
export const CLOSED_BY_THE_PROVIDER: Condition = {
  all: [{ is: 'event', oneOf: ['service-end'], about: 'case' }, { any: [{ is: 'ended', oneOf: ['provider'], about: 'case' }, END_TOLD] }, { not: { is: 'endKind', oneOf: ['agreement', 'court'], about: 'case' } }],
};

/** A notice of the end by the provider arrived: whether that was in time is judged by its day. */
export const CLOSING_TOLD: Condition = {
  some: 'notice', where: { all: [{ is: 'kind', oneOf: ['termination'], about: 'bound' }, { is: 'by', oneOf: ['provider'], about: 'bound' }, { is: 'arrived', oneOf: ['yes'], about: 'bound' }] },
};

/** The provider holds its service back: it told the customer so, or pleads it and did not end the contract instead, which is no suspension. */
export const SERVICE_HELD_BACK: Condition = { any: [SUSPENSION_TOLD, { all: [{ pleaded: 'withholding', by: 'respondent' }, { not: END_TOLD }] }] };

/** The contract lets the provider suspend the service, and the clause stands. */
export const SUSPENSION_AGREED: Condition = { some: 'clause', where: { all: [{ is: 'kind', oneOf: ['suspension'], about: 'bound' }, { not: { concluded: 'ineffective', about: 'bound' } }] } };

/** A clause that stands forbids the provider to hold its service back for what the customer did not do, and no court found that it might. */
export const SUSPENSION_BARRED: Condition = {
  all: [
    { some: 'clause', where: { all: [{ is: 'kind', oneOf: ['withholding-ban'], about: 'bound' }, { is: 'protects', oneOf: ['customer', 'both'], about: 'bound' }, { not: { concluded: 'ineffective', about: 'bound' } }] } },
    { not: { found: suspensionJustified, about: 'case' } },
  ],
};

/** A notice by which the provider stopped, ended or closed left too little time and was itself a breach. */
export const TOO_EARLY: Condition = { some: 'notice', where: { concluded: 'breach', about: 'bound' } };

/** The same, or it closed without any notice, which is a breach towards consumers since the regulation of 2024. */
export const TOO_EARLY_OR_UNTOLD: Condition = { any: [TOO_EARLY, { concluded: { rule: 'cn.consumer-regulation.21.1' }, about: 'case' }] };

/** The customer has promises of its own that it may have broken: its price, or another. */
const CUSTOMER_OWED: Condition = {
  any: [
    { is: 'owing', oneOf: ['unpaid'], about: 'case' },
    { is: 'customerActs', oneOf: ['non-payment'], about: 'case' },
    { against: 'customer', where: { some: 'commitment', where: { not: { is: 'kind', oneOf: ['payment'], about: 'bound' } } } },
  ],
};

/** The time that an operator of telecommunications must leave a user in arrears had passed before the notice. */
const TIME_LEFT: Condition = { concluded: { rule: 'cn.telecom-regulations.34.3' }, about: 'bound' };

/** It had passed before the service was suspended. */
export const TIME_LEFT_BEFORE_SUSPENSION: Condition = { some: 'notice', where: TIME_LEFT };

/** It had passed before the contract was ended. */
const TIME_LEFT_BEFORE_THE_END: Condition = { some: 'notice', where: { all: [{ is: 'kind', oneOf: ['termination'], about: 'bound' }, TIME_LEFT] } };

/** The clause by which the provider may end the contract did not stand: one of these rules struck it. */
const itsClauseFell = (struckBy: readonly string[]): Condition => ({
  some: 'clause',
  where: {
    all: [
      { is: 'kind', oneOf: ['termination'], about: 'bound' }, { is: 'by', oneOf: ['either', 'provider'], about: 'bound' },
      { any: struckBy.map((rule): Condition => ({ concluded: { rule }, about: 'bound' })) },
    ],
  },
});

/** By what was found or agreed in a clause that stands, a demand left without answer or a refusal; else because what the customer did not do defeats the purpose of the contract. `struckBy`: rules by which a clause falls. */
export const rightOfTheProvider = (struckBy: readonly string[]): Condition => ({
  any: [
    { all: [{ ask: rightToTerminate, burden: 'invoker', about: 'case' }, { any: [{ found: rightToTerminate, about: 'case' }, { not: itsClauseFell(struckBy) }] }] },
    { all: [NOT_REFUSED, { any: [TIME_LEFT_BEFORE_THE_END, { all: [CUSTOMER_OWED, { ask: breachSerious, burden: 'invoker', about: 'case' }] }] }] },
  ],
});

/** A contract for no fixed term was ended on reasonable notice. */
export const ENDED_ON_NOTICE: Condition = { all: [{ is: 'fixedTerm', oneOf: ['no'], about: 'case' }, NOT_REFUSED, { ask: endingAnnouncedInTime, burden: 'invoker', about: 'case' }] };

/** A side told the other that it suspends its performance. */
const toldBy = (side: 'provider' | 'customer'): Condition => ({
  all: [
    { is: 'role', oneOf: [side], about: 'respondent' },
    { some: 'notice', where: { all: [{ is: 'kind', oneOf: ['suspension'], about: 'bound' }, { is: 'by', oneOf: [side], about: 'bound' }] } },
  ],
});

/** The respondent told the other side that it suspends its performance. */
const TOLD: Condition = { any: [toldBy('provider'), toldBy('customer')] };

/** It relies on that, and told the other side so. */
const SUSPENDED: Condition = { all: [{ pleaded: 'withholding', by: 'respondent' }, TOLD] };

/** Definite evidence of the other side's insecurity, and notice at once. */
const INSECURE: Condition = { all: [{ ask: performanceInsecure, burden: 'respondent', about: 'case' }, { ask: suspensionNotified, burden: 'respondent', about: 'case' }] };

/** It suspended because of the other side's insecurity, with definite evidence, and said so at once; as it pleads, or as it told the other side, which does not hold its own performance back. */
export const SUSPENDED_FOR_INSECURITY: Condition = {
  all: [{ any: [{ pleaded: 'withholding', by: 'respondent' }, { all: [TOLD, { not: { pleaded: 'withholding', by: 'claimant' } }] }] }, INSECURE],
};

/** It had another right to: for arrears or what was not performed, as was found, or, where the customer holds back, because that is serious. */
const ANOTHER_RIGHT: Condition = {
  any: [
    { all: [{ is: 'role', oneOf: ['provider'], about: 'respondent' }, { ask: suspensionJustified, burden: 'respondent', about: 'case' }] },
    { ask: priceMayWait, burden: 'invoker', about: 'case' },
    { all: [{ is: 'role', oneOf: ['customer'], about: 'respondent' }, { not: { refused: priceMayWait, about: 'case' } }, { ask: breachSerious, burden: 'invoker', about: 'case' }] },
  ],
};

/** It suspended without definite evidence, or without saying so at once, and without another right to. */
export const SUSPENDED_WITHOUT_EVIDENCE: Condition = { all: [SUSPENDED, { not: INSECURE }, { not: ANOTHER_RIGHT }] };

/** The claimant had suspended its performance over an insecurity that was found, got no security, and ended the contract. */
export const ENDED_FOR_WANT_OF_SECURITY: Condition = {
  all: [CLAIMANT_ENDED, { pleaded: 'withholding', by: 'claimant' }, { found: performanceInsecure, about: 'case' }, { refused: securityGiven, about: 'case' }],
};
