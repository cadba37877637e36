import { backupKeptAt } from '../questions/hosting.js';
import { commitmentBreached, promisedLocation } from '../questions/commitment.js';
import { badFaithBreach } from '../questions/agreed.js';
import { lossApartFromDelay } from '../questions/loss.js';
import { fault, faultDegree, partyKind } from '../questions/party.js';
import { noticeCitesClause } from '../questions/entitlement.js';
import { terminationJustified } from '../questions/refund.js';
import { defaultNoticeGiven } from '../questions/remedies.js';
import type { Burden, Condition } from '../words.js';

/** Who shows what was done of a promise: the creditor, but of information that was due, and of a digital service to a consumer, the debtor. */
export const PERFORMANCE_SHOWN_BY: Burden = { shiftedBy: ['fr.case-law.proof-of-information', 'fr.code-consommation.L111-1', 'fr.code-consommation-1993.L111-1', 'fr.code-consommation.L224-25-16'], otherwise: 'claimant' };

const kept = (promised: readonly string[], found: readonly string[]): Condition => ({
  all: [{ oneOf: promisedLocation, values: promised, burden: 'claimant' }, { oneOf: backupKeptAt, values: found, burden: 'claimant', about: 'case' }],
});

/** Copies kept nearer to the original than was promised. */
const NEARER_THAN_PROMISED: Condition = {
  all: [
    { is: 'kind', oneOf: ['backup', 'location'] },
    {
      any: [
        kept(['separate-equipment', 'separate-building', 'separate-site'], ['same-equipment']),
        kept(['separate-building', 'separate-site'], ['same-building']),
        kept(['separate-site'], ['same-site']),
      ],
    },
  ],
};

/** The customer left the term that it had promised before its end, and had the right to: by a clause, or for a failure that is serious enough. A court that found the promise broken decided this. */
const LEFT_WITH_RIGHT: Condition = {
  all: [
    { is: 'kind', oneOf: ['minimum-term'] },
    { is: 'owedBy', oneOf: ['customer'] },
    { is: 'ended', oneOf: ['customer'], about: 'case' },
    { not: { found: commitmentBreached } },
    { not: { refused: terminationJustified, about: 'case' } },
    {
      any: [
        { some: 'clause', where: { all: [{ is: 'kind', oneOf: ['termination'], about: 'bound' }, { is: 'by', oneOf: ['customer', 'either'], about: 'bound' }] } },
        { ask: terminationJustified, burden: 'invoker', about: 'case' },
      ],
    },
  ],
};

/** Non-performance under every version of the law: the missing result, the fault where care was due, the information that was not given, copies in another place than promised. */
export const BREACH: Condition = {
  all: [
    { not: { concluded: 'performed' } },
    { not: LEFT_WITH_RIGHT },
    {
      any: [
        NEARER_THAN_PROMISED,
        {
          all: [
            { ask: commitmentBreached, burden: PERFORMANCE_SHOWN_BY },
            {
              any: [
                { concluded: { duty: ['result', 'strict'] } },
                { all: [{ concluded: { duty: ['means-reversed'] } }, { any: [{ is: 'kind', oneOf: ['warning', 'advice'] }, { ask: fault, burden: 'respondent', about: 'respondent' }] }] },
                { all: [{ found: commitmentBreached }, { not: { refused: fault, about: 'respondent' } }] },
                { atLeast: faultDegree, degree: 'slight', burden: 'claimant', about: 'respondent' },
              ],
            },
          ],
        },
      ],
    },
  ],
};

/** The provider did not perform one of its promises, whoever claims. */
export const PROVIDER_BROKE: Condition = { against: 'provider', where: { concluded: 'breach', about: 'case' } };

/** Some promise of the provider stands unperformed and it was put on notice, or no notice was needed. */
export const PROVIDER_IN_DEFAULT: Condition = {
  against: 'provider', where: { some: 'commitment', where: { all: [{ concluded: 'breach', about: 'bound' }, { ask: defaultNoticeGiven, burden: 'claimant', about: 'bound' }] } },
};

/** The same of a promise that does not fall under the conformity of digital services, which has a price cut of its own. */
export const PROVIDER_IN_DEFAULT_BESIDE_CONFORMITY: Condition = {
  against: 'provider',
  where: {
    some: 'commitment',
    where: { all: [{ concluded: 'breach', about: 'bound' }, { not: { concluded: { rule: 'fr.code-consommation.L224-25-12' }, about: 'bound' } }, { ask: defaultNoticeGiven, burden: 'claimant', about: 'bound' }] },
  },
};

/** Against whoever ends the contract, the other side did not perform; a price that is owed counts. */
export const OTHER_SIDE_BROKE: Condition = {
  any: [
    { all: [{ is: 'ended', oneOf: ['customer'] }, PROVIDER_BROKE] },
    { all: [{ is: 'ended', oneOf: ['provider'] }, { any: [{ against: 'customer', where: { concluded: 'breach', about: 'case' } }, { is: 'owing', oneOf: ['unpaid'] }] }] },
  ],
};

/** The defaulting side was put on notice before the contract was ended, or no notice was needed. */
export const IN_DEFAULT: Condition = {
  any: [
    PROVIDER_IN_DEFAULT,
    { against: 'customer', where: { some: 'commitment', where: { all: [{ concluded: 'breach', about: 'bound' }, { ask: defaultNoticeGiven, burden: 'claimant', about: 'bound' }] } } },
    { all: [{ is: 'owing', oneOf: ['unpaid'] }, { is: 'demandBy', oneOf: ['provider'] }] },
  ],
};

/** A clause that still stands lets the side that ended the contract do so: for the failure it names, after a demand that cites it, or by itself. */
export const CLAUSE_ALLOWS: Condition = {
  some: 'clause',
  where: {
    all: [
      { is: 'kind', oneOf: ['termination'], about: 'bound' },
      { any: [{ concluded: { rule: 'fr.code-civil.1103' }, about: 'bound' }, { concluded: { rule: 'fr.code-civil-1804.1134' }, about: 'bound' }] },
      { any: [{ is: 'by', oneOf: ['either'], about: 'bound' }, { all: [{ is: 'by', oneOf: ['customer'], about: 'bound' }, { is: 'by', oneOf: ['customer'] }] }, { all: [{ is: 'by', oneOf: ['provider'], about: 'bound' }, { is: 'by', oneOf: ['provider'] }] }] },
      { any: [{ is: 'owing', oneOf: ['unpaid'], about: 'case' }, { is: 'customerActs', oneOf: ['non-payment'], about: 'case' }, { is: 'by', oneOf: ['customer'] }] },
      { any: [{ is: 'automatic', oneOf: ['yes'], about: 'bound' }, { ask: noticeCitesClause, burden: 'claimant', about: 'case' }] },
    ],
  },
};

/** An established relation was ended brutally, which is a fault outside the contract. */
export const ENDED_BRUTALLY: readonly Condition[] = ['fr.code-commerce.L442-1.2', 'fr.code-commerce.L442-6.2'].map((rule) => ({ concluded: { rule }, about: 'case' }));

/** The contract was ended, or the service stopped, without right: nothing is left to demand. */
export const ENDED_OR_STOPPED: readonly Condition[] = [
  ...ENDED_BRUTALLY, ...['fr.case-law.wrongful-termination', 'fr.case-law.wrongful-suspension'].map((rule): Condition => ({ concluded: { rule }, about: 'case' })),
];

/** Money is claimed between two businesses. */
export const BUSINESSES: readonly Condition[] = [{ not: { oneOf: partyKind, values: ['consumer', 'non-professional'], burden: 'customer', about: 'claimant' } }, { not: { oneOf: partyKind, values: ['consumer', 'non-professional'], burden: 'customer', about: 'respondent' } }];

/** A price that fell due was not paid, and the clause speaks of that; one sum for the delay waits for a demand or a claim, what is counted by time does not. */
export const PAID_LATE: readonly Condition[] = [
  { is: 'trigger', oneOf: ['late-payment'] }, { is: 'owing', oneOf: ['unpaid'], about: 'case' }, { is: 'role', oneOf: ['provider'], about: 'claimant' },
  { any: [{ is: 'lateByTime', oneOf: ['yes'] }, { is: 'pressedBy', oneOf: ['provider'], about: 'case' }] },
];

const NOT_GIVEN: Condition = { is: 'given', oneOf: ['no'], about: 'bound' };

/** Advice that the contract profile itself says was not given when the contract was made; advice owed while it runs is a promise like others. */
const OWED_BEFORE: Condition = { all: [{ is: 'kind', oneOf: ['advice'], about: 'bound' }, NOT_GIVEN, { concluded: { rule: 'fr.code-civil.1112-1' }, about: 'bound' }] };

/** Of all promises only the duty to inform before the contract was not performed; read before breaches are concluded, since it decides which clauses still stand. */
export const ADVICE_ALONE_BROKEN: readonly Condition[] = [
  { some: 'commitment', where: NOT_GIVEN },
  { not: { some: 'commitment', where: { all: [{ not: OWED_BEFORE }, { ask: commitmentBreached, burden: PERFORMANCE_SHOWN_BY, about: 'bound' }] } } },
];

/** The loss comes from nothing but money that was paid late or not at all, and not from the end of the contract; the debtor is not in bad faith, or the loss lies in the delay itself. */
export const LOSS_OF_WAITING: Condition = {
  all: [
    { concluded: 'breach', about: { link: 'sumsDue' } },
    { not: { concluded: 'breach', about: { link: 'besideSums' } } },
    { not: { is: 'head', oneOf: ['remaining-term-price', 'legal-fees', 'court-costs'] } },
    { not: { all: [{ is: 'head', oneOf: ['lost-profit'] }, { is: 'ended', oneOf: ['provider', 'customer'], about: 'case' }] } },
    { not: { all: [{ ask: badFaithBreach, burden: 'claimant', about: 'respondent' }, { ask: lossApartFromDelay, burden: 'claimant' }] } },
  ],
};

/** What the parties agreed for each day, month or year of late payment stands; a clause without a rate, or with one sum for the delay, agrees on none. */
export const RATE_AGREED: Condition = { some: 'clause', where: { all: [{ is: 'lateByTime', oneOf: ['yes'], about: 'bound' }, { not: { concluded: 'ineffective', about: 'bound' } }] } };

/** One of the two does not act for a trade. */
export const WITH_A_CONSUMER: Condition = { any: [{ oneOf: partyKind, values: ['consumer', 'non-professional'], burden: 'customer', about: 'claimant' }, { oneOf: partyKind, values: ['consumer', 'non-professional'], burden: 'customer', about: 'respondent' }] };

/** A price is owed to the provider. */
const PRICE_OWED: readonly Condition[] = [{ is: 'owing', oneOf: ['unpaid'] }, { is: 'role', oneOf: ['provider'], about: 'claimant' }];

/** A price between others than businesses, for which nothing was agreed: it bears the legal rate. */
export const PRICE_AT_THE_LEGAL_RATE: Condition = { all: [...PRICE_OWED, { not: RATE_AGREED }, WITH_A_CONSUMER] };
