import type { Amount } from '../values/money.js';
import type { Day } from '../values/day.js';
import type { Estimate } from '../values/estimate.js';
import type { Ratio } from '../values/ratio.js';
import type { TimeSpan } from '../values/timeSpan.js';
import type { Instant } from '../values/instant.js';
import type { Edition } from './edition.js';
import type { Stated, Place } from './fact.js';
import type { StreamName } from './stream.js';
import type { DataValue, OnRecord } from './recorded.js';
import type { MeasuredFacts } from './measured/facts.js';
import type { Ground, PleaKind, Role } from './role.js';
import type { QuestionKey, Subject, SubjectKey, SubjectKind } from './subject.js';
import type { Sums } from './sums.js';
import type { Work } from './work.js';

/** A moment with the local day, in the contract's zone, on which it falls. */
export interface Moment {
  readonly at: Instant;
  readonly day: Day;
}

/** A stretch for which planned works interrupted a service. */
export interface PlannedWorks {
  readonly service: string;
  readonly from: Moment;
  readonly to: Moment;
  /** The same by the clocks of the contract's zone, in which the time of a promise not kept is told. */
  readonly clock: TimeSpan;
}

/** A fee paid for a service: by service period where it has one (`to` excluded), else by the day of payment. */
export interface FeePaid {
  readonly service: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly paidOn: Day | null;
  readonly amount: Amount;
  readonly kind: 'recurring' | 'usage' | 'one-time' | 'upfront' | 'voucher';
  /** The order it belongs to, where the record says. */
  readonly order?: string;
}

/** The fee a service carries, per unit of time. */
export interface ServiceFee {
  readonly service: string;
  readonly amount: Amount;
  readonly per: 'hour' | 'day' | 'month' | 'quarter' | 'year' | 'once';
  readonly quantity: bigint;
  /** The fixed term it is owed for, the service's own or the contract's; the last day is outside. */
  readonly term?: { readonly from: Day; readonly to: Day };
}

/** One formula of a limit of liability, as the clause writes it. */
export type LimitFormula =
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'fees'; readonly basis: 'fees-paid' | 'fees-due' | 'fees-paid-or-due' | 'order-fees'; readonly services: readonly string[]; readonly order?: string; readonly months: number | null; readonly days: number | null; readonly before: 'claim' | 'event' | 'breach' | 'judgment' | 'renewal'; readonly multiple: { readonly num: bigint; readonly den: bigint }; readonly count: 'service-period' | 'payment-date' }
  | { readonly kind: 'monthly-fee'; readonly services: readonly string[]; readonly multiple: { readonly num: bigint; readonly den: bigint } }
  | { readonly kind: 'contract-price'; readonly services: readonly string[]; readonly multiple: { readonly num: bigint; readonly den: bigint } }
  | { readonly kind: 'proven-direct-loss' }
  | { readonly kind: 'greater' | 'lesser'; readonly of: readonly LimitFormula[] }
  /** What the words may mean, where they can be read in more than one way. */
  | { readonly kind: 'readings'; readonly of: readonly LimitFormula[] }
  | { readonly kind: 'unsupported'; readonly basis: string };

/** A clause that limits or excludes, in the shape measures and selectors need. */
export interface ClauseTerms {
  readonly limit: LimitFormula | null;
  /** Heads a clause covers; null covers every head of damages. */
  readonly heads: readonly string[] | null;
  readonly classes: readonly string[] | null;
  readonly causes: readonly string[];
  /** The services it speaks of; absent: the whole contract. */
  readonly services?: readonly string[];
  /** The time a clause sets for claims or suits, and from when it runs. */
  readonly window: { readonly months: number; readonly days: number } | null;
  /** How long before its effect the end of the contract is announced. */
  readonly notice?: { readonly months: number; readonly days: number };
  /** The yearly rate of interest for late payment. */
  readonly yearlyRate?: Ratio;
  /** The clause itself sets the rate for a year. */
  readonly byTheYear?: true;
  /** What a limit is counted for, and what was paid under it for earlier events. */
  readonly per?: 'event' | 'year' | 'contract';
  readonly alreadyPaid?: readonly { readonly at: Day | null; readonly amount: Amount }[];
  /** What is due under it for earlier events that are assessed together with this one: as taken, at least and at most. */
  readonly dueBefore?: readonly { readonly at: Day | null; readonly incident: string; readonly amount: Amount; readonly low: Amount; readonly high: Amount }[];
  /** What a clause on refunds gives back: of what was paid or not used, which share, or a fixed sum; `breach`: when a promise is broken, else at the end. */
  readonly refund?: { readonly breach: boolean; readonly of: 'paid' | 'unused'; readonly share: Ratio; readonly amount: Amount | null };
  readonly from: 'event' | 'breach' | 'knowledge';
  readonly source: string | null;
}

/** A loss as it is claimed. */
export interface LossTerms {
  readonly head: string;
  readonly class: string;
  /** Of a loss whose class the record gives; else the class is that of its head. */
  readonly classSaid?: true;
  readonly by: string;
  readonly against: readonly string[];
  /** Null when nobody put a figure on it. */
  readonly claimed: Amount | null;
  /** The amount as it was stated, where that is a range. */
  readonly stated?: Stated;
  readonly series: readonly { readonly day: Day; readonly amount: Amount }[];
  /** Since when whoever claims it knew of it, where the record says so of this loss: null where it says that nobody knows. */
  readonly knownOn?: Day | null;
  /** What the business figures say of the loss; null when nobody gave any. */
  readonly estimate: Estimate | null;
  /** Between which sums the loss lies where a figure of the business is a range; `estimate` is then as it is taken for now. */
  readonly estimatedBetween?: Stated;
  /** Ways to value lost data, in the order in which they are tried. */
  readonly valuation?: readonly DataValue[];
  readonly place: Place;
}

/** A notice, in the shape measures need. */
export interface NoticeTerms {
  readonly arrival: Moment | null;
  readonly forwarded: Moment | null;
  readonly measures: readonly { readonly kind: string; readonly at: Moment; readonly items: number | null }[];
  /** How many items it speaks of. */
  readonly items: number | null;
  /** What the user answered, and what became of it; null where the user did not answer. */
  readonly counter: CounterTerms | null;
}

/** The user's answer to a notice, in days: null did not happen. */
export interface CounterTerms {
  readonly sent: Moment | null;
  readonly forwarded: Moment | null;
  readonly reachedHolder: Moment | null;
  readonly suitNotice: Moment | null;
  readonly measuresEnded: Moment | null;
  /** Days lost to notaries and the like, which the holder could not help. */
  readonly delay: number;
}

/** A content in dispute, in the shape measures need. */
export interface ContentTerms {
  readonly knownSince: Day | null;
}

/** A party of the dispute. */
export interface Party {
  readonly id: string;
  readonly name: string;
  /** It holds the right that content touches. */
  readonly rightHolder?: true;
}

/** Those who promised together with a side of the contract. */
export type CoDebtors = Readonly<Record<'provider' | 'customer', readonly string[]>>;

/** The side with which a party promised together; a side stands for itself. */
export const sideOf = (coDebtors: CoDebtors | undefined, party: string): string =>
  coDebtors?.provider.includes(party) === true ? 'provider' : coDebtors?.customer.includes(party) === true ? 'customer' : party;

/** All who promised together with a party, that party among them; nobody where it promised alone. */
export const promisedWith = (coDebtors: CoDebtors | undefined, party: string): readonly string[] => {
  const side = sideOf(coDebtors, party);
  const others = side === 'provider' || side === 'customer' ? (coDebtors?.[side] ?? []) : [];
  return others.length === 0 ? [] : [side, ...others];
};

/** Money that already changed hands. */
export interface Payment {
  readonly by: string;
  readonly kind: string;
  readonly amount: Amount;
  readonly at?: Day;
}

/** An offer: shown beside the range, in no amount. */
export interface Offer {
  readonly by: string;
  readonly kind: string;
  readonly amount: Amount;
}

/** A party's choice. */
export interface Plea {
  readonly plea: PleaKind;
  readonly by: string;
  readonly clause: string | null;
  /** When it was raised, where the record says. */
  readonly on?: Day;
}

/** A renewal: its day, and that of the contract or of the renewal before it. */
export interface Renewal {
  readonly on: Day;
  readonly after: Day | null;
}

/** The days that choose between versions of the law; null when the record does not give one. */
export interface KeyDays {
  readonly contract: Day | null;
  readonly breach: Day | null;
  readonly judgment: Day | null;
  readonly claim: Day | null;
  readonly event: Day | null;
  readonly end: Day | null;
  /** The day on which the judgment became final, where that was before the day of assessment: its law is that of this day. */
  readonly decided?: Day;
  /** The last day of the latest loss whose stretch of time is recorded. */
  readonly loss?: Day | null;
  /** Of a renewed contract: its renewals up to the event, the earliest first, each with the day of the contract or renewal before it. */
  readonly renewals?: readonly Renewal[];
}

/** No day is known. */
export const NO_DAYS: KeyDays = { contract: null, breach: null, judgment: null, claim: null, event: null, end: null };

/**
 * The labels, facts and links of each kind of subject, as `input` makes them and questions and rules read them. A label is a word never in doubt;
 * a fact is a statement (`Stated`); yes/no labels are the words `yes` and `no`.
 *
 * - case: labels `causes` (every cause.kind), `origins`, `personalData` (yes when involved: true), `proceeding` (merits or interim); facts `forceMajeure` (present when a cause has the block),
 *   `outsideControl`, `unforeseeable`, `unavoidable`, `preventsPerformance`, `alreadyLate`, `forceMajeureShare` (first cause with the block), `definitive` (data.definitive),
 *   `victimShare` (customer.contributedShare), `standardTerms`, `negotiated`, `submitted` (formation), `concurrence`.
 *   facts `backupsExisted`, `backupsUsable`, `backupLocation` (data), `cooperated`, `soleCause` (customer), `customersDoing` (yes when every cause lies with the customer), `reserves` (delivery);
 *   labels `data` (yes when the record speaks of data), `causers` (the roles of those whose doing the causes were).
 *   labels `ended` (provider or customer: who ended the service, by `relief.termination` or a notice of termination), `asked` (the names in `relief` that are asked for), `cessation` (yes when it is asked that an infringement end), `demandBy` (who gave
 *   a default notice that arrived), `insured` (yes when an insurer paid), `judged` (first-instance, appeal), `linked`, `channel`, `endKind` (how the contract is ended), `services` (types of the services concerned), `delivered` (yes/no), `interest` (the streams on which interest is asked); facts `citesClause`, `linkedKnown`;
 *   `owing` (unpaid, prepaid, deposit, where the contract records such sums), `depositBy` (who gave a deposit: provider, customer), `customerActs` (customer.acts[].kind).
 *   fact `paidAsDeposit` (by the nature of `fees.deposits`);
 *   label `unsaid` (managed: a service that can be had with or without somebody who operates it, and the contract does not say).
 *   label `event` (the kind of the incident);
 *   label `networkIncident` (yes when something happened to networks, systems or data);
 * - outage: labels `planned`, `announced`.
 *   case, further: labels `content` (yes/no), `rights` (of all contents); fact `heldForDebts` (data kept back until debts are paid).
 * - party: labels `dataRole` (its roles under the law of personal data), `role` (`provider` or `customer`, and the role of `parties[]`), `kind`, `nature`, `size`, `party` (yes for the two contracting parties unless the
 *   claimant is a stranger), `together` (of a side: yes where others promised together with it); label `withholds` (yes when it keeps back logs, audits or reports); facts `fault` (incident.fault.<id>), `jointly` (of a side: those who promised together answer each for the whole), `employees` (of the customer), `measuresLacking` (of the provider: `prevention`).
 * - commitment: labels `kind`, `owedBy`, `responsible`, `essential` (yes/no), `services`, `serviceTypes`, `worded` (yes when `wording` is given),
 *   `figures` (yes when it is promised in figures: a target, a time allowed), `inDoubt` (yes when somebody doubts that it was performed);
 *   label `topics` (what a warning is about), `given` (no, where a warning was not given), `measurable` (yes when it names a level, a time, a day or a rhythm), `tierFaults` (gap, overlap: of its table of credits);
 *   facts `intensity`, `location`, `responsible`, `managed` (its services are operated by the provider), `performed` (full, partial, late, none), `given`, `measured` (breached or not, by measurement).
 * - credit (made by measurement): labels `commitment`, `role`, `exclusive`; fact `payable` (amount); link `commitment`.
 * - clause: labels `kind`, `limiting` (yes for cap, head-exclusion, cause-exclusion, exclusive-remedy, claim-window, limitation-period), `majorInterest`,
 *   `causes`, `except`, `protects`, `appliesTo`, `serviceTypes` (of its services, else of all), `dispenses` (yes/no), `standard` is a fact;
 *   facts `accepted` (formation.accepted), `standardTerms`, `negotiated`, `submitted` (formation), `drawnToAttention`, `explained`, `counterpart`.
 *   A penalty also has the label `agreed` (its role, else penalty) and links `triggers`: the commitments whose breach makes it due. A clause that sets the interest on a price paid late has the label `agreed` `late-interest`.
 *   Link `overriddenBy`: the clauses that say otherwise than this one.
 *   labels `timed` (of a data deletion: yes when it names a time), `unsaid` (refunds, heads: what a limit or an exclusion of indirect loss leaves open).
 *   `explained: null` is the stated answer `true` (nobody asked, none was owed).
 * - loss: labels `head`, `class`, `causedBy`, `notices`, `evidence` (none, asserted, documented, expert, admitted), `serviceTypes`, `moralKind`, `by`, `valued` (yes when a way to value lost data is shown);
 *   facts `proven` (amount), `direct`, `foreseeable`, `certainty`, `chance`, `avoidable`, `savings`; links `warnings`, `promises` (the promises it comes from: those that inform, and all others),
 *   `sumsDue`, `besideSums` (the same: those to pay a sum, and all others), `dataPromises` (the same: those about data).
 * - notice: labels `kind`, `by`, `arrived` (yes, no, open: sent without having arrived, or nobody knows); facts `preliminaryEvidence`, `senderIdentified`, `locatesContent`, `goodFaithStatement`, `statesLegalGrounds`, `wrongful`,
 *   `malicious`, `goodFaith`, `counterEvidence`, `counterIdentity`; labels `rights` (those its contents are said to infringe), `services` (types of the services concerned), `answered` (yes when the user
 *   answered it), `measured` (yes when a measure was taken); links `content`, `infringer` (party that provided the content; the customer when no content says so), `sender`.
 * - content: labels `right`, `providerRole`, `providedBy`, `services`; facts `unlawful`, `manifest`, `profitFromContent`, `repeated`, `knowledge` (none, should-have-known, knew); links `infringer`, `holder`.
 */
export type SubjectVocabulary = Subject;

/** Everything the engine knows of one dispute: checked, converted once, with the place of every statement. */
export interface Matter {
  readonly contract: { readonly id: string; readonly title: string; readonly stranger: boolean };
  /** Where the terms were taken from; absent where the profile says nothing of it. */
  readonly edition?: Edition;
  readonly incident: { readonly id: string; readonly title: string; readonly kind: string };
  /** The services that the record speaks of; absent: every one of the contract. */
  readonly services?: readonly string[];
  /** The type of each service of the contract, by its id. */
  readonly serviceTypes?: ReadonlyMap<string, string>;
  readonly currency: string;
  /** Digits of the minor unit. */
  readonly digits: number;
  readonly days: KeyDays;
  readonly parties: readonly Party[];
  /** Those who promised together with a side of the contract, by that side. */
  readonly coDebtors?: CoDebtors;
  readonly claimant: string;
  /** The same event as each further claimant brings it, with its own losses. */
  readonly beside?: readonly Matter[];
  /** The dispute is looked at from the side of the respondent, for what the claimant owes it in turn. */
  readonly answering?: true;
  /** What the other side is owed without interest and costs, where it is set off. */
  readonly opposed?: readonly { readonly stream: StreamName; readonly amount: Amount }[];
  /** The first is the one the award speaks of. */
  readonly respondents: readonly string[];
  readonly ground: Ground | null;
  readonly subjects: Readonly<Record<SubjectKind, readonly Subject[]>>;
  readonly index: ReadonlyMap<SubjectKey, Subject>;
  readonly clauses: ReadonlyMap<string, ClauseTerms>;
  readonly losses: ReadonlyMap<string, LossTerms>;
  readonly notices: ReadonlyMap<string, NoticeTerms>;
  readonly contents?: ReadonlyMap<string, ContentTerms>;
  readonly fees: { readonly paid: readonly FeePaid[] | null; readonly agreed: readonly ServiceFee[] };
  /** Agreed sums, fees unpaid and prepaid, deposits, and what is asked beside losses. */
  readonly sums: Sums;
  readonly determinations: ReadonlyMap<QuestionKey, Stated>;
  readonly disputed: ReadonlyMap<QuestionKey, Place>;
  readonly pleas: readonly Plea[];
  readonly payments: readonly Payment[];
  readonly offers: readonly Offer[];
  /** Weights between debtors, by party; empty when nobody gave any. */
  readonly weights: ReadonlyMap<string, bigint>;
  /** Debtors from whom nothing can be got. */
  readonly unrecoverable?: readonly string[];
  /** What was done and left undone, by days. */
  readonly work?: Work;
  /** When planned works interrupted the services. */
  readonly planned?: readonly PlannedWorks[];
  /** What measuring reads; absent where nothing is measured. */
  readonly measured?: MeasuredFacts;
  /** What stands on record for each question. */
  readonly onRecord?: ReadonlyMap<QuestionKey, readonly OnRecord[]>;
  /** Where a subject of the documents stands. */
  readonly placeOf?: (key: SubjectKey) => Place | undefined;
  /** Sums of the record that no rule of this version decides, each with its path. */
  readonly notAssessed: readonly Place[];
  /** Events of which only the month, the year or a stretch is known. */
  readonly roughDates?: readonly RoughDate[];
  /** The same dispute with each of `roughDates` on one of its days, in their order (an empty text leaves it as it is); null where the documents would contradict themselves. */
  readonly dated?: (days: readonly string[]) => Matter | null;
}

/** An event of which a stretch is known, and every day of it in writing: the first and the last as they were written, with an hour where they had one. */
export interface RoughDate {
  readonly place: Place;
  readonly days: readonly string[];
}

/** The party that plays a role in this claim. */
export type Cast = Readonly<Record<Exclude<Role, 'nobody'>, string>>;
