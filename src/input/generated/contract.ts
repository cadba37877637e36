/* printed from schemas/contract.schema.json; never edited */

/**
 * A name of our own that other parts of the documents refer to.
 */
export type Id = string;
/**
 * A currency code of ISO 4217.
 */
export type Currency = string;
/**
 * A day; a month or a year alone is a range of days.
 */
export type Day = string | number;
/**
 * An instant with its offset, a local time in the time zone of the document, or a day, a month or a year.
 */
export type Moment = string | number;
/**
 * A moment, or `null` where there is none.
 */
export type OpenMoment = string | number | null;
/**
 * In what capacity somebody acts.
 */
export type PersonKind = 'business' | 'consumer' | 'non-professional' | 'unknown';
/**
 * A human being or an organisation.
 */
export type PersonNature = 'natural' | 'legal' | 'unknown';
/**
 * How large an organisation is.
 */
export type PersonSize = 'micro' | 'small' | 'medium' | 'large' | 'public-body' | 'unknown';
/**
 * A count or measure as a party states it: a number, `unknown`, or a range of what it can be.
 */
export type Quantity =
  | number
  | string
  | {
      /**
       * The least the figure can be.
       */
      low?: Decimal;
      /**
       * The most likely figure, taken in the base case.
       */
      likely?: Decimal;
      /**
       * The most the figure can be.
       */
      high?: Decimal;
    };
/**
 * A number read from its digits; with more than 15 digits it must be a string.
 */
export type Decimal = number | string;
/**
 * A statement of fact: `true`, `false`, or `unknown` when somebody alleges it and nobody has shown it.
 */
export type Tri = true | false | 'unknown';
/**
 * A list of ids or free labels; a single one may stand alone.
 */
export type Names = string[] | string;
/**
 * What kind of service is owed; the law decides by it what is promised when the terms are silent.
 */
export type ServiceType =
  | 'shared-hosting'
  | 'managed-hosting'
  | 'dedicated-server'
  | 'cloud-compute'
  | 'cloud-storage'
  | 'content-hosting'
  | 'backup'
  | 'saas'
  | 'platform'
  | 'e-commerce-platform'
  | 'app-shell'
  | 'search-or-link'
  | 'network-access'
  | 'dns'
  | 'cdn'
  | 'basic-cloud'
  | 'website-build'
  | 'website-maintenance'
  | 'it-maintenance'
  | 'it-integration'
  | 'software-development'
  | 'domain'
  | 'seo'
  | 'payment'
  | 'outsourcing'
  | 'support'
  | 'social'
  | 'game'
  | 'online-booking';
/**
 * A sum as a party states it: money, `unknown`, or a range of what it can be.
 */
export type Amount =
  | number
  | string
  | {
      /**
       * The sum, with at most the minor digits of its currency.
       */
      amount?: Decimal;
      /**
       * The currency of the sum, when it is not that of the document.
       */
      currency?: Currency;
      /**
       * The least the figure can be.
       */
      low?: Decimal;
      /**
       * The most likely figure, taken in the base case.
       */
      likely?: Decimal;
      /**
       * The most the figure can be.
       */
      high?: Decimal;
    };
/**
 * What a fee is charged for.
 */
export type FeePeriod = 'hour' | 'day' | 'month' | 'quarter' | 'year' | 'once';
/**
 * Whether tax is in the sum.
 */
export type Tax = 'included' | 'excluded';
/**
 * A length of time in ISO 8601, or a number of business days such as `P5BD`, which needs a business calendar.
 */
export type Duration = string;
/**
 * The value of a trait, or several values.
 */
export type AttributeValue = string | number | boolean | (string | number | boolean)[];
/**
 * What a payment was for.
 */
export type FeeKind = 'recurring' | 'usage' | 'one-time' | 'upfront' | 'voucher';
/**
 * What is promised.
 */
export type CommitmentKind =
  | 'payment'
  | 'minimum-term'
  | 'cooperation'
  | 'lawful-use'
  | 'availability'
  | 'durability'
  | 'backup'
  | 'location'
  | 'restore'
  | 'support-response'
  | 'repair-time'
  | 'delivery'
  | 'conformity'
  | 'performance'
  | 'security'
  | 'warning'
  | 'advice'
  | 'takedown-handling'
  | 'support'
  | 'data-export'
  | 'seo';
/**
 * What the customer is warned or informed about.
 */
export type WarningTopic =
  'backups' | 'file-changes' | 'dns' | 'plugins' | 'database' | 'updates' | 'security' | 'support-limits';
/**
 * The period that one measurement covers: a word, or a period that repeats from a day or rolls on.
 */
export type Period =
  | string
  | {
      /**
       * The length of each period.
       */
      every?: Duration;
      /**
       * The day on which one of the periods begins.
       */
      from?: Moment;
      /**
       * The length of a window that ends with the last outage that counts; the worst window is the figure.
       */
      rolling?: Duration;
    };
/**
 * How the figure is made: a word, or the word with its particulars.
 */
export type Metric =
  | string
  | {
      /**
       * The way the figure is made.
       */
      kind?: MetricKind;
      /**
       * The length of the slots that the period is cut into.
       */
      slot?: Duration;
      /**
       * How a slot without requests counts; as up when left out.
       */
      empty?: 'up' | 'left-out';
      /**
       * How a slot that was down for a part of it counts.
       */
      partial?: 'up' | 'down' | 'share';
      /**
       * When a slot or an outage counts as down; only total failure when left out.
       */
      downWhen?: DownWhen;
    };
/**
 * A way to make the figure that is compared with the target.
 */
export type MetricKind =
  'downtime' | 'error-rate' | 'slots' | 'success-ratio' | 'resource-minutes' | 'activity' | 'reported-uptime';
/**
 * A status page's own word for how bad an outage is.
 */
export type OutageImpact = 'none' | 'minor' | 'major' | 'critical' | 'maintenance';
/**
 * A count without a fraction.
 */
export type WholeNumber = number | string;
/**
 * A cause that a promise may leave out: a kind of cause, or one of the classes that clauses name.
 */
export type ExcludedCause =
  | 'hardware-failure'
  | 'firmware-defect'
  | 'software-defect'
  | 'human-error'
  | 'fire'
  | 'flood'
  | 'power-loss'
  | 'network-failure'
  | 'cyberattack'
  | 'malware'
  | 'natural-disaster'
  | 'public-authority'
  | 'planned-maintenance'
  | 'capacity'
  | 'performance'
  | 'payment-failure'
  | 'seo'
  | 'customer-misconfiguration'
  | 'customer-software'
  | 'third-party-service'
  | 'unknown'
  | 'third-party'
  | 'customer-act'
  | 'authority'
  | 'suspension'
  | 'beta'
  | 'spot'
  | 'attack'
  | 'guideline-breach'
  | 'force-majeure';
/**
 * Hours in which a promise holds or work may be done: always, certain hours, or several stretches of them.
 */
export type ServiceHours =
  | string
  | {
      [k: string]: unknown;
    }
  | HoursOfDays[];
/**
 * A day of the week.
 */
export type DayOfWeek = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';
/**
 * A formula for a service credit.
 */
export type CreditKind =
  | 'tiers'
  | 'per-unit-beyond-allowance'
  | 'downtime-price-multiple'
  | 'downtime-ratio'
  | 'downtime-refund'
  | 'no-charge-unit'
  | 'service-time';
/**
 * A sum in the currency of the document, or with a currency of its own that needs a rate in `fx`.
 */
export type Money =
  | number
  | string
  | {
      /**
       * The sum, with at most the minor digits of its currency.
       */
      amount?: Decimal;
      /**
       * The currency of the sum, when it is not that of the document.
       */
      currency?: Currency;
    };
/**
 * A kind of payment that a basis leaves out.
 */
export type BasisExclusion = 'one-time' | 'upfront' | 'voucher' | 'tax';
/**
 * The span over which a cap of credits is counted: a word, or a length that rolls on with time.
 */
export type CreditCapPeriod =
  | string
  | {
      /**
       * The length of the span.
       */
      rolling?: Duration;
    };
/**
 * The smallest credit that is given at all; a plain sum means at least that much.
 */
export type MinimumPayable =
  | number
  | string
  | {
      /**
       * Only a credit above this sum is given.
       */
      moreThan?: Money;
      /**
       * Only a credit of at least this sum is given.
       */
      atLeast?: Money;
    };
/**
 * Whether a credit is all that a failure gives: yes, no, or yes with exceptions.
 */
export type ExclusiveRemedy =
  | boolean
  | {
      /**
       * The kinds of promise for which it is.
       */
      for?: CommitmentKind[] | string;
      /**
       * Where it is not.
       */
      except?: Names;
      /**
       * Id of the clause that says so, with its own text and exceptions.
       */
      clause?: string;
    };
/**
 * A length of time, or one for each severity.
 */
export type TimeAllowed =
  | string
  | {
      [k: string]: Duration;
    };
/**
 * What a clause does.
 */
export type ClauseKind =
  | 'cap'
  | 'head-exclusion'
  | 'cause-exclusion'
  | 'penalty'
  | 'exclusive-remedy'
  | 'claim-window'
  | 'limitation-period'
  | 'indemnity'
  | 'set-off-ban'
  | 'withholding-ban'
  | 'termination'
  | 'suspension'
  | 'data-deletion'
  | 'refund'
  | 'deposit'
  | 'unilateral-change'
  | 'auto-renewal'
  | 'acceptance'
  | 'customer-backup-duty'
  | 'costs'
  | 'interest'
  | 'jurisdiction'
  | 'arbitration'
  | 'other';
/**
 * What a limit is counted from.
 */
export type LimitBasis =
  | 'fees-paid'
  | 'fees-due'
  | 'fees-paid-or-due'
  | 'monthly-fee'
  | 'order-fees'
  | 'contract-price'
  | 'proven-direct-loss';
/**
 * What a clause speaks of: every sum, damages only, or certain heads.
 */
export type Coverage =
  | string
  | {
      /**
       * The kinds of loss covered.
       */
      heads?: LossHead[] | string;
      /**
       * Whether sums to be given back are covered too; of a refund clause: whether the money stays with the provider.
       */
      restitution?: Tri;
    };
/**
 * The kind of loss.
 */
export type LossHead =
  | 'data-restoration'
  | 'replacement-service'
  | 'cost-to-fix'
  | 'lost-profit'
  | 'customer-churn'
  | 'goodwill'
  | 'image'
  | 'mitigation-cost'
  | 'wasted-expenditure'
  | 'fee-refund'
  | 'remaining-term-price'
  | 'penalty-to-third-party'
  | 'ip-infringement'
  | 'theft-or-fraud'
  | 'virtual-property'
  | 'personal-data-harm'
  | 'moral'
  | 'punitive'
  | 'investigation-cost'
  | 'legal-fees'
  | 'court-costs'
  | 'regulatory-fine'
  | 'other';
/**
 * A class of loss as clauses name it; `indirect` is read by the law that governs.
 */
export type LossWord = 'indirect' | 'direct' | 'consequential' | 'recovery' | 'legal' | 'punitive';
/**
 * The sum that a penalty rate is applied to.
 */
export type PenaltyBase = 'overdue-amount' | 'contract-price' | 'period-fee' | 'remaining-fees';

/**
 * What a contract for online services promises, charges and limits.
 */
export interface ContractProfile {
  /**
   * Address of this schema, for editors that complete a JSON document from it.
   */
  $schema?: string;
  /**
   * The kind and version of this document; it comes first.
   */
  schema?: 'liability/contract@1';
  /**
   * Id of the contract, by which incident records name it.
   */
  id: Id;
  /**
   * A line that tells the contract from others.
   */
  title?: string;
  /**
   * The law that governs; `none` looks at the contract's own terms only.
   */
  governingLaw: 'FR' | 'CN' | 'none';
  /**
   * Whether the claimant is a party to the contract; `none`: a stranger, against whom its clauses do not count.
   */
  relation?: 'contract' | 'none';
  /**
   * The currency of every plain sum in this document.
   */
  currency: Currency;
  /**
   * The time zone in which local times, days and months are read.
   */
  timeZone?: string;
  /**
   * Whose holidays business days leave out: a country, or weekends only.
   */
  businessCalendar?: string;
  /**
   * The day on which the contract was made, which chooses the version of the law.
   */
  concludedOn?: Day;
  /**
   * The days on which the contract was renewed; a renewal is a new contract where the law says so.
   */
  renewals?: Day[] | string | number;
  /**
   * How long the contract runs.
   */
  term?: Term;
  /**
   * Which edition of the terms this profile describes.
   */
  versions?: Versions;
  /**
   * What in this profile was assumed or not read in the original; printed with every verdict.
   */
  assumptions?:
    | Assumption[]
    | {
        [k: string]: unknown;
      };
  /**
   * The two sides of the contract.
   */
  parties?: ContractParties;
  /**
   * How the contract was made.
   */
  formation?: Formation;
  /**
   * The services that the contract is about.
   */
  services?:
    | Service[]
    | {
        [k: string]: unknown;
      };
  /**
   * What was paid and what is owed.
   */
  fees?: Fees;
  /**
   * Other contracts that stand or fall with this one.
   */
  linkedContracts?:
    | LinkedContract[]
    | {
        [k: string]: unknown;
      };
  /**
   * What was promised.
   */
  commitments?:
    | Commitment[]
    | {
        [k: string]: unknown;
      };
  /**
   * The clauses that change what is owed.
   */
  clauses?:
    | Clause[]
    | {
        [k: string]: unknown;
      };
}
/**
 * How long the contract runs.
 */
export interface Term {
  /**
   * When the contract begins.
   */
  from?: Moment;
  /**
   * When the contract ends; the moment itself is no longer part of it; `null` is open.
   */
  to?: OpenMoment;
  /**
   * How the contract goes on after its term.
   */
  renewal?: 'none' | 'tacit' | 'express';
}
/**
 * Which edition of the terms the profile describes.
 */
export interface Versions {
  /**
   * When this edition was published.
   */
  published?: Day;
  /**
   * When this edition applies.
   */
  effective?: Span;
  /**
   * The document that these terms stand in, and where it was read; printed with every verdict.
   */
  source?: string;
  /**
   * Which day decides between editions: that of the incident, of the conclusion or of the last renewal.
   */
  chosenBy?: 'incident-date' | 'conclusion' | 'renewal';
}
/**
 * A stretch of time from a moment, up to another that is no longer part of it.
 */
export interface Span {
  /**
   * When the stretch begins.
   */
  from?: Moment;
  /**
   * When the stretch ends; the moment itself is no longer part of it; `null` is open.
   */
  to?: OpenMoment;
}
/**
 * Something in this profile that the terms do not say or that was not read in the original; it is printed with every verdict.
 */
export interface Assumption {
  /**
   * The field of this profile that rests on it.
   */
  path: string;
  /**
   * Why it was assumed, or where it was read; in one language, or in several.
   */
  because?:
    | string
    | {
        /**
         * In English.
         */
        en?: string;
        /**
         * In French.
         */
        fr?: string;
        /**
         * In Chinese.
         */
        zh?: string;
      };
  /**
   * How well the field is known: read in the original, transcribed by somebody else, unverified, or assumed.
   */
  grade?: 'read' | 'transcribed' | 'unverified' | 'assumed';
}
/**
 * The two sides of the contract.
 */
export interface ContractParties {
  /**
   * The side that owes the services.
   */
  provider?: ContractParty;
  /**
   * The side that pays for the services.
   */
  customer?: ContractParty;
}
/**
 * One side of the contract.
 */
export interface ContractParty {
  /**
   * The name of the party.
   */
  name?: string;
  /**
   * In what capacity the party acts, which decides whether consumer law protects it.
   */
  kind?: PersonKind;
  /**
   * Whether the party is a human being or an organisation.
   */
  nature?: PersonNature;
  /**
   * How large the party is, where the law looks at it.
   */
  size?: PersonSize;
  /**
   * How many people the party employs.
   */
  employees?: Quantity;
  /**
   * Of a provider that sells on a platform: whether the platform gave its true name, address and contact.
   */
  identified?: Tri;
  /**
   * Ids of the parties of the record that promised all of it together with this side: a second seller of one package, a parent company that signed beside it. Each can be sued as a respondent for what this side owes under the contract.
   */
  coDebtors?: Names;
  /**
   * Whether those who promised together answer each for the whole, because they agreed so or a statute says so. Where it is not shown, PRC law has each owe its share.
   */
  jointly?: Tri;
}
/**
 * How the contract was made, on which the control of its clauses depends.
 */
export interface Formation {
  /**
   * Whether one side set the terms in advance for general use.
   */
  standardTerms?: Tri;
  /**
   * Whether the customer knew the terms and accepted them.
   */
  accepted?: Tri;
  /**
   * Whether the terms could be negotiated.
   */
  negotiated?: Tri;
  /**
   * Whether one side had to submit to the terms without any real power to negotiate.
   */
  submitted?: Tri;
  /**
   * Where the contract was made.
   */
  channel?: 'on-premises' | 'off-premises' | 'distance' | 'unknown';
  /**
   * Whether the contract falls within the customer's main activity.
   */
  inMainActivity?: Tri;
  /**
   * Whether the customer was told of a right to withdraw.
   */
  withdrawalInformation?: Tri;
}
/**
 * A service that the contract is about.
 */
export interface Service {
  /**
   * Id of the service.
   */
  id: Id;
  /**
   * What kind of service it is.
   */
  type?: ServiceType;
  /**
   * Whether the provider operates the system for the customer.
   */
  managed?: Tri;
  /**
   * What the service is for, as both sides knew when the contract was made. Lost margin counts as foreseeable where it names selling (a web shop, une boutique en ligne, 网店); where it names something else, that is an open question; left out, the type of the service decides.
   */
  purpose?: string;
  /**
   * How many units are ordered; the fee is for each of them.
   */
  quantity?: Quantity;
  /**
   * The price of the service.
   */
  fee?: Fee;
  /**
   * Changes of the fee after some time; the same as those within `fee`.
   */
  feeSteps?:
    | FeeStep[]
    | {
        [k: string]: unknown;
      };
  /**
   * When this service is owed; that of the contract when left out.
   */
  term?: Term;
  /**
   * The anchor of billing cycles; calendar months are assumed without one.
   */
  billing?: Billing;
  /**
   * Traits by which a table of targets is chosen, each with one value or several.
   */
  attributes?: {
    [k: string]: AttributeValue;
  };
  /**
   * The things the service consists of, where they are measured one by one.
   */
  resources?:
    | Resource[]
    | {
        [k: string]: unknown;
      };
}
/**
 * The price of a service or of a resource, for each unit of its quantity.
 */
export interface Fee {
  /**
   * The sum for each unit; 0 when the service is free of charge.
   */
  amount?: Amount;
  /**
   * What the sum is charged for.
   */
  per?: FeePeriod;
  /**
   * The unit price of use.
   */
  rate?: UnitPrice;
  /**
   * Whether tax is in the sum.
   */
  tax?: Tax;
  /**
   * The parts of the fee.
   */
  components?:
    | FeeComponent[]
    | {
        [k: string]: unknown;
      };
  /**
   * Changes of the fee after some time.
   */
  feeSteps?:
    | FeeStep[]
    | {
        [k: string]: unknown;
      };
}
/**
 * The price of one unit of use, an exact decimal of any length.
 */
export interface UnitPrice {
  /**
   * The price of one unit; it may have more digits than the currency.
   */
  amount: Decimal;
  /**
   * The unit of time that the price is for.
   */
  per: FeePeriod;
}
/**
 * A part of a fee, for credits that are a share of that part only.
 */
export interface FeeComponent {
  /**
   * Id of the part.
   */
  id: Id;
  /**
   * The sum of the part.
   */
  amount: Amount;
}
/**
 * A change of the fee after some time.
 */
export interface FeeStep {
  /**
   * How long after the beginning of the service the step comes.
   */
  after: Duration;
  /**
   * The fee from then on.
   */
  amount: Amount;
  /**
   * The condition of the step, such as that the service lies unused.
   */
  when?: string;
}
/**
 * The anchor of billing cycles.
 */
export interface Billing {
  /**
   * The day on which a cycle begins.
   */
  from?: Moment;
  /**
   * The length of a cycle.
   */
  every?: Duration;
}
/**
 * One thing that a service consists of and that may fail by itself.
 */
export interface Resource {
  /**
   * Id of the resource.
   */
  id: Id;
  /**
   * When the existence of the resource begins.
   */
  from?: Moment;
  /**
   * When the existence of the resource ends; the moment itself is no longer part of it; `null` is open.
   */
  to?: OpenMoment;
  /**
   * When the resource ran; absent, it ran whenever it existed.
   */
  started?:
    | Span[]
    | {
        [k: string]: unknown;
      };
  /**
   * The price of the resource.
   */
  fee?: Fee;
  /**
   * Traits by which a table of targets is chosen, each with one value or several.
   */
  attributes?: {
    [k: string]: AttributeValue;
  };
}
/**
 * What was paid and what is owed.
 */
export interface Fees {
  /**
   * Fees paid; absent means that nobody recorded them, an empty list that nothing was paid.
   */
  paid?:
    | PaidFee[]
    | {
        [k: string]: unknown;
      };
  /**
   * Fees that are due and open.
   */
  unpaid?:
    | UnpaidFee[]
    | {
        [k: string]: unknown;
      };
  /**
   * Sums paid in advance for use to come.
   */
  prepaid?:
    | PrepaidFee[]
    | {
        [k: string]: unknown;
      };
  /**
   * Deposits and advances.
   */
  deposits?:
    | Deposit[]
    | {
        [k: string]: unknown;
      };
}
/**
 * A fee that was paid, for a stretch of service.
 */
export interface PaidFee {
  /**
   * Id of the service paid for.
   */
  service?: string;
  /**
   * When the stretch of service paid for begins.
   */
  from?: Moment;
  /**
   * When the stretch of service paid for ends; the moment itself is no longer part of it; `null` is open.
   */
  to?: OpenMoment;
  /**
   * When it was paid.
   */
  paidOn?: Day;
  /**
   * The sum paid.
   */
  amount: Amount;
  /**
   * What the payment was for.
   */
  kind?: FeeKind;
  /**
   * The order that the payment belongs to, for limits counted by order.
   */
  order?: string | null;
  /**
   * Id of the part of the fee that was paid.
   */
  component?: string;
  /**
   * Id of the resource paid for.
   */
  resource?: string;
}
/**
 * A fee that is due and was not paid.
 */
export interface UnpaidFee {
  /**
   * The number of the invoice.
   */
  invoice?: string;
  /**
   * Id of the service invoiced.
   */
  service?: string;
  /**
   * The last day for paying.
   */
  due?: Day;
  /**
   * The sum that is open.
   */
  amount: Amount;
  /**
   * Why the customer refuses to pay; `null` where nothing was said.
   */
  disputedReason?: string | null;
}
/**
 * Money paid in advance for use to come.
 */
export interface PrepaidFee {
  /**
   * Id of the account.
   */
  id?: Id;
  /**
   * Id of the service that it buys.
   */
  service?: string;
  /**
   * The sum paid in advance.
   */
  paid: Amount;
  /**
   * How the sum is used up: by units, by metering, or by time for unlimited use.
   */
  plan?: 'units' | 'metered' | 'unlimited';
  /**
   * The units bought, used and left.
   */
  units?: PrepaidUnits;
  /**
   * When unlimited use begins.
   */
  from?: Moment;
  /**
   * When unlimited use ends; the moment itself is no longer part of it; `null` is open.
   */
  to?: OpenMoment;
}
/**
 * What a prepaid account holds, in its own units.
 */
export interface PrepaidUnits {
  /**
   * How many units were bought.
   */
  acquired?: Quantity;
  /**
   * How many units were used.
   */
  consumed?: Quantity;
  /**
   * How many units are left.
   */
  remaining?: Quantity;
}
/**
 * Money handed over as security or in advance.
 */
export interface Deposit {
  /**
   * Id of the deposit.
   */
  id?: Id;
  /**
   * Id of the service it was paid for.
   */
  service?: string;
  /**
   * The side that paid it.
   */
  paidBy?: string;
  /**
   * The sum paid over, whatever was agreed.
   */
  amount: Amount;
  /**
   * When it was paid over; `null` where it was agreed and never paid.
   */
  paidOn?: OpenMoment;
  /**
   * Whether it is earnest money (定金), forfeited or returned twofold, or a mere advance.
   */
  nature?: 'deposit' | 'advance' | 'unknown';
}
/**
 * Another contract that stands or falls with this one.
 */
export interface LinkedContract {
  /**
   * Id of the other contract.
   */
  id: Id;
  /**
   * With whom it was made.
   */
  party?: string;
  /**
   * What kind of contract it is.
   */
  kind?: string;
  /**
   * Whether that party knew of the whole when it agreed.
   */
  knownToParty?: Tri;
}
/**
 * Something promised by one side.
 */
export interface Commitment {
  /**
   * Id of the commitment.
   */
  id: Id;
  /**
   * The side that promises; the provider when left out.
   */
  owedBy?: 'provider' | 'customer';
  /**
   * What is promised.
   */
  kind: CommitmentKind;
  /**
   * Ids of the services it concerns; one id may stand alone.
   */
  services?: Names;
  /**
   * The service it concerns; the same as `services` with one id.
   */
  service?: Names;
  /**
   * How far the promise goes; left out, the law's own default is a question, written in the contract it is closed.
   */
  intensity?: 'means' | 'means-reversed' | 'result' | 'strict' | 'unknown';
  /**
   * Whether the promise is what the contract is made for.
   */
  essential?: Tri;
  /**
   * The words in dispute.
   */
  wording?: string;
  /**
   * Whose task it is.
   */
  responsible?: 'provider' | 'customer' | 'shared' | 'unknown';
  /**
   * How often it is done.
   */
  frequency?: Duration;
  /**
   * How many copies are kept.
   */
  copies?: Quantity;
  /**
   * How long copies are kept.
   */
  retention?: Duration;
  /**
   * How far copies are kept from the original.
   */
  location?: 'none' | 'same-equipment' | 'separate-equipment' | 'separate-building' | 'separate-site' | 'unknown';
  /**
   * Whether the customer can restore by itself.
   */
  selfService?: Tri;
  /**
   * What the customer is warned or informed about.
   */
  topics?: WarningTopic[] | string;
  /**
   * Whether the warning or advice was given.
   */
  given?: Tri;
  /**
   * The last day for delivery.
   */
  dueOn?: Day;
  /**
   * The level promised, in percent; reached when the measured figure is at least this high.
   */
  target?: Decimal;
  /**
   * Whether the figure must lie above the target to reach it; false when left out.
   */
  targetStrict?: boolean;
  /**
   * The period that one measurement covers; a calendar month when left out.
   */
  period?: Period;
  /**
   * How the figure is made from the facts; downtime when left out.
   */
  metric?: Metric;
  /**
   * The time against which downtime is set; the whole period when left out.
   */
  denominator?: 'whole-period' | 'without-planned' | 'existence' | 'started';
  /**
   * Which outages count and how each is rounded; no minimum and no rounding when left out.
   */
  outage?: OutageTest;
  /**
   * From when an outage counts: its beginning, its detection, or the report by the customer; its beginning when left out.
   */
  countsFrom?: 'failure' | 'detection' | 'customer-report';
  /**
   * Whether each resource is measured by itself or all of them together.
   */
  measure?: 'each' | 'together';
  /**
   * When a promise made for several zones counts as missed.
   */
  down?: DownTest;
  /**
   * Outages and windows that do not count against the promise.
   */
  excludes?:
    | Exclusion[]
    | {
        [k: string]: unknown;
      };
  /**
   * Conditions on which the whole promise depends.
   */
  requires?:
    | Condition[]
    | {
        [k: string]: unknown;
      };
  /**
   * What the customer is credited when the figure falls short; one credit or several side by side.
   */
  credit?:
    | Credit[]
    | {
        [k: string]: unknown;
      };
  /**
   * Whose records settle what happened, where the terms say so.
   */
  recordsDecide?: 'provider' | 'customer';
  /**
   * The time allowed: one length, or one for each severity of a ticket.
   */
  within?: TimeAllowed;
  /**
   * When the promise holds, and when the time allowed for a ticket runs; at all hours when left out.
   */
  hours?: ServiceHours;
  /**
   * Other keys for services or resources with certain traits.
   */
  variants?:
    | Variant[]
    | {
        [k: string]: unknown;
      };
  /**
   * Which variant counts when several match; two matches are an error when left out.
   */
  choose?: 'only-match' | 'first' | 'lowest-target' | 'highest-target';
  /**
   * Other ways to read the promise, each of which widens the range.
   */
  readings?:
    | Reading[]
    | {
        [k: string]: unknown;
      };
}
/**
 * When a slot or an outage counts as down.
 */
export interface DownWhen {
  /**
   * Down when the share of failed requests lies above this.
   */
  errorRateMoreThan?: Decimal;
  /**
   * Down when the share of failed requests reaches this.
   */
  errorRateAtLeast?: Decimal;
  /**
   * Down when the share of those affected lies above this.
   */
  affectedShareMoreThan?: Decimal;
  /**
   * Down when a status page's word for the outage is one of these.
   */
  impact?: OutageImpact[] | string;
}
/**
 * Which outages count, by their length, and how each is rounded.
 */
export interface OutageTest {
  /**
   * Only outages longer than this count.
   */
  moreThan?: Duration;
  /**
   * Only outages of at least this length count.
   */
  atLeast?: Duration;
  /**
   * How the length of each outage is rounded; not at all when left out.
   */
  rounding?: 'none' | 'up-to-minute' | 'down-to-minute';
  /**
   * Whether an outage weighs by the share of those affected; not when left out.
   */
  weight?: 'none' | 'affected-share';
}
/**
 * When the service counts as down although not all of it is.
 */
export interface DownTest {
  /**
   * How many zones must be down at the same time.
   */
  zonesAtLeast?: WholeNumber;
}
/**
 * Downtime that does not count against a promise.
 */
export interface Exclusion {
  /**
   * Id of the exclusion, by which a verdict and a determination name it.
   */
  id?: Id;
  /**
   * The cause that is left out.
   */
  cause?: ExcludedCause;
  /**
   * Id of the condition without which outages are left out.
   */
  unless?: string;
  /**
   * How long before planned work it must have been announced.
   */
  noticeAtLeast?: Duration;
  /**
   * How much time may be left out in a calendar year; short for `budget`.
   */
  yearlyBudget?: Duration;
  /**
   * How much time may be left out in a span.
   */
  budget?: ExclusionBudget;
  /**
   * The hours in which planned work may be done to be left out; at all hours when left out.
   */
  hours?: ServiceHours;
  /**
   * Whether the whole outage is left out, or only the window is taken from what counts.
   */
  effect?: 'window' | 'outage';
  /**
   * Where the terms say so.
   */
  source?: string;
}
/**
 * How much excluded time there may be.
 */
export interface ExclusionBudget {
  /**
   * The most time that may be left out.
   */
  max: Duration;
  /**
   * The span in which it may be used.
   */
  per?: 'month' | 'quarter' | 'year';
}
/**
 * Certain hours of certain days.
 */
export interface HoursOfDays {
  /**
   * When the hours begin; at midnight when left out.
   */
  from?: string;
  /**
   * When the hours end; at the end of the day when left out.
   */
  to?: string;
  /**
   * On which days there are such hours: working days of the contract’s calendar, or days of the week; on every day when left out.
   */
  days?: string | DayOfWeek[];
  /**
   * The time zone of the hours, where it is not that of the contract.
   */
  timeZone?: string;
}
/**
 * Something that must be so for a promise to hold.
 */
export interface Condition {
  /**
   * Id of the condition, under which the record states whether it is met.
   */
  id: Id;
  /**
   * The condition in the words of the terms.
   */
  text?: string;
  /**
   * Who must prove that it is met.
   */
  burden?: 'customer' | 'provider';
}
/**
 * What the customer is credited when a measured promise falls short.
 */
export interface Credit {
  /**
   * Id of the credit, needed only where a commitment has several and one is spoken of.
   */
  id?: Id;
  /**
   * The formula.
   */
  kind?: CreditKind;
  /**
   * The bands of the figure and what each gives; the order of writing has no effect.
   */
  tiers?:
    | CreditTier[]
    | {
        [k: string]: unknown;
      };
  /**
   * The unit of downtime that is counted.
   */
  unit?: Duration;
  /**
   * The unit, in points of percent by which the figure lies below what was promised; in place of `unit`.
   */
  points?: Decimal;
  /**
   * Whether units are counted over the down time of the whole period, or over each outage by itself; the period when left out.
   */
  countedOver?: 'period' | 'outage';
  /**
   * What each unit of downtime gives as a percentage of the basis.
   */
  percent?: Decimal;
  /**
   * What each unit of downtime gives as a fixed sum.
   */
  amount?: Money;
  /**
   * Whether completed or begun units count, or parts of them; left out, every reading is given.
   */
  count?: 'completed' | 'started' | 'proportional';
  /**
   * The downtime that is free: what the target allows, none, the time allowed by `within`, or a length; what the target allows when left out.
   */
  allowance?: string;
  /**
   * How many times the price of the time down is credited.
   */
  multiple?: Decimal;
  /**
   * Which outages earn a credit, where the measured figure counts others.
   */
  outage?: OutageTest;
  /**
   * Whether units follow the clock or begin with the outage; the clock when left out.
   */
  aligned?: 'clock' | 'run';
  /**
   * A unit is free of charge when it was down for longer than this.
   */
  downMoreThan?: Duration;
  /**
   * A unit is free of charge when it was down for at least this long.
   */
  downAtLeast?: Duration;
  /**
   * Whether the credit is given without being claimed.
   */
  automatic?: boolean;
  /**
   * The time of service given for each unit of downtime.
   */
  perUnit?: Duration;
  /**
   * What a percentage is a percentage of.
   */
  basis?: CreditBasis;
  /**
   * The most that may be credited; of several, the lowest holds.
   */
  cap?:
    | CreditCap[]
    | {
        [k: string]: unknown;
      };
  /**
   * The smallest credit that is given, after the cap.
   */
  minimumPayable?: MinimumPayable;
  /**
   * How the credit reaches the customer.
   */
  form?: 'future-invoice' | 'next-invoice' | 'voucher' | 'refund' | 'refund-or-credit' | 'service-time';
  /**
   * What may be done with the credit.
   */
  formTerms?: CreditFormTerms;
  /**
   * What the customer must do to get the credit; of several acts, all must be done.
   */
  claim?:
    | CreditClaim[]
    | {
        [k: string]: unknown;
      };
  /**
   * Whether the credit is all that the failure gives.
   */
  exclusiveRemedy?: ExclusiveRemedy;
  /**
   * What the credit is in law: a penalty, a limitation, a payment on account; unstated, the law decides.
   */
  role?: 'penalty' | 'limitation' | 'on-account' | 'unstated';
  /**
   * How the credit is combined with others for the same harm.
   */
  stacking?: Stacking;
  /**
   * Whether credits use up the liability cap of the clauses.
   */
  countsAgainstCap?: Tri;
}
/**
 * A band of the measured figure, or of the down time of the period, and what it gives.
 */
export interface CreditTier {
  /**
   * The figure lies below this percentage.
   */
  below?: Decimal;
  /**
   * The figure is at most this percentage.
   */
  atMost?: Decimal;
  /**
   * The figure lies above this percentage.
   */
  above?: Decimal;
  /**
   * The figure is at least this percentage.
   */
  atLeast?: Decimal;
  /**
   * The service was down for more than this.
   */
  downMoreThan?: Duration;
  /**
   * The service was down for at least this long.
   */
  downAtLeast?: Duration;
  /**
   * The service was down for less than this.
   */
  downLessThan?: Duration;
  /**
   * The service was down for at most this long.
   */
  downAtMost?: Duration;
  /**
   * What the band gives as a percentage of the basis.
   */
  percent?: Decimal;
  /**
   * What the band gives as a fixed sum.
   */
  amount?: Money;
  /**
   * What the band gives as time of service.
   */
  serviceTime?: Duration;
}
/**
 * What a percentage of credit is a percentage of.
 */
export interface CreditBasis {
  /**
   * Ids of the services whose fees count; one id may stand alone.
   */
  services?: Names;
  /**
   * The service whose fees count; the same as `services` with one id.
   */
  service?: Names;
  /**
   * Whether only the resources hit count or all of them; all when left out.
   */
  resources?: 'affected' | 'all';
  /**
   * The parts of the fee that count.
   */
  components?: Names;
  /**
   * Whether the fees paid, the agreed fee or the next invoice counts.
   */
  of?: 'charged' | 'fee' | 'next-invoice';
  /**
   * The span of fees that counts.
   */
  per?: 'hour' | 'day' | 'month' | 'quarter' | 'year' | 'period';
  /**
   * Which month counts when the period is longer than one.
   */
  month?: 'last' | 'average' | 'of-outage';
  /**
   * The payments that are left out.
   */
  without?: BasisExclusion[] | string;
  /**
   * How a payment longer than the period is divided; by days when left out.
   */
  spread?: 'by-days' | 'by-months';
}
/**
 * The most that may be credited in a span.
 */
export interface CreditCap {
  /**
   * The most, as a percentage of the basis.
   */
  percent?: Decimal;
  /**
   * The most, as a length of fees of the basis's services.
   */
  fees?: Duration;
  /**
   * The most, as a fixed sum.
   */
  amount?: Money;
  /**
   * The span over which the cap is counted.
   */
  per?: CreditCapPeriod;
}
/**
 * What may be done with a credit.
 */
export interface CreditFormTerms {
  /**
   * Whether the credit may be used for the same product only.
   */
  sameProductOnly?: boolean;
  /**
   * Whether the credit may be passed on.
   */
  transferable?: boolean;
  /**
   * When the credit is lost.
   */
  expiresAt?: string;
}
/**
 * An act by which the customer must ask for a credit, and its window.
 */
export interface CreditClaim {
  /**
   * Whether the outage must be notified or the credit claimed; claimed when left out.
   */
  act?: 'claim' | 'notify';
  /**
   * The length of the window.
   */
  within?: Duration;
  /**
   * The moment from which the window runs.
   */
  from?:
    | 'outage-start'
    | 'outage-end'
    | 'detection'
    | 'report'
    | 'period-end'
    | 'month-end'
    | 'billing-cycle-end'
    | 'eligibility';
  /**
   * The earliest time at which the act may be done.
   */
  earliest?: Duration;
  /**
   * Whether the earliest time is itself a day that counts or a wait; a wait when left out.
   */
  earliestIs?: 'nth-day' | 'after';
  /**
   * The way the act must take.
   */
  channel?: string;
  /**
   * What must come with it.
   */
  evidence?: Names;
  /**
   * Whether a missed window takes out that outage only, or every credit of the period.
   */
  missed?: 'leaves-out' | 'forfeits-all';
}
/**
 * How credits for the same harm are combined.
 */
export interface Stacking {
  /**
   * A name shared by the credits that are combined.
   */
  group: string;
  /**
   * Whether the highest credit, the first or their sum is given.
   */
  rule?: 'highest' | 'first' | 'sum';
}
/**
 * Keys that replace those of the commitment for services or resources with certain traits.
 */
export interface Variant {
  /**
   * The traits that the service or resource must have, each compared with its attributes.
   */
  when: {
    [k: string]: AttributeValue;
  };
  /**
   * The level promised, in percent; reached when the measured figure is at least this high.
   */
  target?: Decimal;
  /**
   * Whether the figure must lie above the target to reach it; false when left out.
   */
  targetStrict?: boolean;
  /**
   * The period that one measurement covers; a calendar month when left out.
   */
  period?: Period;
  /**
   * How the figure is made from the facts; downtime when left out.
   */
  metric?: Metric;
  /**
   * The time against which downtime is set; the whole period when left out.
   */
  denominator?: 'whole-period' | 'without-planned' | 'existence' | 'started';
  /**
   * Which outages count and how each is rounded; no minimum and no rounding when left out.
   */
  outage?: OutageTest;
  /**
   * From when an outage counts: its beginning, its detection, or the report by the customer; its beginning when left out.
   */
  countsFrom?: 'failure' | 'detection' | 'customer-report';
  /**
   * Whether each resource is measured by itself or all of them together.
   */
  measure?: 'each' | 'together';
  /**
   * When a promise made for several zones counts as missed.
   */
  down?: DownTest;
  /**
   * Outages and windows that do not count against the promise.
   */
  excludes?:
    | Exclusion[]
    | {
        [k: string]: unknown;
      };
  /**
   * Conditions on which the whole promise depends.
   */
  requires?:
    | Condition[]
    | {
        [k: string]: unknown;
      };
  /**
   * What the customer is credited when the figure falls short; one credit or several side by side.
   */
  credit?:
    | Credit[]
    | {
        [k: string]: unknown;
      };
  /**
   * Whose records settle what happened, where the terms say so.
   */
  recordsDecide?: 'provider' | 'customer';
  /**
   * The time allowed: one length, or one for each severity of a ticket.
   */
  within?: TimeAllowed;
  /**
   * When the promise holds, and when the time allowed for a ticket runs; at all hours when left out.
   */
  hours?: ServiceHours;
}
/**
 * Another way to read an open promise: keys that replace those of the commitment, which widen the range.
 */
export interface Reading {
  /**
   * Id of the reading.
   */
  id: Id;
  /**
   * The words that allow it.
   */
  because?: string;
  /**
   * The level promised, in percent; reached when the measured figure is at least this high.
   */
  target?: Decimal;
  /**
   * Whether the figure must lie above the target to reach it; false when left out.
   */
  targetStrict?: boolean;
  /**
   * The period that one measurement covers; a calendar month when left out.
   */
  period?: Period;
  /**
   * How the figure is made from the facts; downtime when left out.
   */
  metric?: Metric;
  /**
   * The time against which downtime is set; the whole period when left out.
   */
  denominator?: 'whole-period' | 'without-planned' | 'existence' | 'started';
  /**
   * Which outages count and how each is rounded; no minimum and no rounding when left out.
   */
  outage?: OutageTest;
  /**
   * From when an outage counts: its beginning, its detection, or the report by the customer; its beginning when left out.
   */
  countsFrom?: 'failure' | 'detection' | 'customer-report';
  /**
   * Whether each resource is measured by itself or all of them together.
   */
  measure?: 'each' | 'together';
  /**
   * When a promise made for several zones counts as missed.
   */
  down?: DownTest;
  /**
   * Outages and windows that do not count against the promise.
   */
  excludes?:
    | Exclusion[]
    | {
        [k: string]: unknown;
      };
  /**
   * Conditions on which the whole promise depends.
   */
  requires?:
    | Condition[]
    | {
        [k: string]: unknown;
      };
  /**
   * What the customer is credited when the figure falls short; one credit or several side by side.
   */
  credit?:
    | Credit[]
    | {
        [k: string]: unknown;
      };
  /**
   * Whose records settle what happened, where the terms say so.
   */
  recordsDecide?: 'provider' | 'customer';
  /**
   * The time allowed: one length, or one for each severity of a ticket.
   */
  within?: TimeAllowed;
  /**
   * When the promise holds, and when the time allowed for a ticket runs; at all hours when left out.
   */
  hours?: ServiceHours;
}
/**
 * A clause of the contract that changes what is owed.
 */
export interface Clause {
  /**
   * Id of the clause.
   */
  id: Id;
  /**
   * What the clause does.
   */
  kind: ClauseKind;
  /**
   * How high the limit is.
   */
  limit?: Limit;
  /**
   * What a limit is counted for, or what a penalty runs by.
   */
  per?: 'event' | 'year' | 'contract' | 'day' | 'month' | 'breach' | 'invoice' | 'once';
  /**
   * What the clause speaks of.
   */
  covers?: Coverage;
  /**
   * Whom the clause protects.
   */
  protects?: 'provider' | 'customer' | 'both';
  /**
   * Whether a limit cuts the damages payable, after the customer's share, or the loss that can be recovered at all.
   */
  appliesTo?: 'damages-payable' | 'recoverable-loss';
  /**
   * Cases that the clause itself leaves out.
   */
  except?: Names;
  /**
   * What was already paid under the limit for earlier events; a limit for each event does not count it, a limit for a year counts what was paid in that year of the contract.
   */
  alreadyPaid?: {
    /**
     * When it was paid.
     */
    at?: Day;
    /**
     * How much was paid.
     */
    amount: Amount;
  }[];
  /**
   * Whether service credits use up the limit.
   */
  countsCredits?: Tri;
  /**
   * Whether this clause was negotiated by itself; `formation.negotiated` speaks of all of them.
   */
  negotiated?: Tri;
  /**
   * Ids of the clauses that this one says otherwise than.
   */
  overrides?: Names;
  /**
   * The classes of loss that are excluded, in the words of the clause.
   */
  classes?: LossWord[] | string;
  /**
   * The kinds of loss that are excluded.
   */
  heads?: LossHead[] | string;
  /**
   * The events for which one side does not answer.
   */
  causes?: ExcludedCause[] | string;
  /**
   * Whether the listed events excuse without the law's own conditions of force majeure.
   */
  dispensesWithElements?: Tri;
  /**
   * The side that owes the penalty.
   */
  owedBy?: 'provider' | 'customer';
  /**
   * What a refund clause gives back, and when.
   */
  refund?: {
    /**
     * What makes it due: the end of the contract, any breach of the provider, or the id of a commitment that was not kept.
     */
    when?: string;
    /**
     * What is counted: all that was paid, or what was paid and not used. Without it, for a breach all that was paid, at the end what was not used.
     */
    of?: 'paid' | 'unused';
    /**
     * The share of it that goes back, between 0 and 1.
     */
    share?: Decimal;
    /**
     * A fixed sum in place of a share.
     */
    amount?: Money;
  };
  /**
   * The breach that makes the penalty due: late-payment, late-delivery, non-delivery, early-termination, any-breach, or the id of a commitment. Early-termination: the fixed term that the customer leaves, or that the provider ends because the customer did not keep a promise; where no commitment is a minimum-term of the customer, the clause stands for one, with the id of the clause and `.term`.
   */
  trigger?: string;
  /**
   * The rate of the penalty or of interest, as a share of its base.
   */
  rate?: Decimal;
  /**
   * The penalty as a fixed sum.
   */
  amount?: Money;
  /**
   * What the rate is applied to.
   */
  of?: PenaltyBase;
  /**
   * The most that the penalty can come to.
   */
  max?: PenaltyMaximum;
  /**
   * The kinds of loss that the penalty stands in for.
   */
  replaces?: string | LossHead[];
  /**
   * What the agreed sum is: a penalty, a limitation, or a payment on account.
   */
  role?: 'penalty' | 'limitation' | 'on-account';
  /**
   * Who may end the contract or act under the clause.
   */
  by?: 'provider' | 'customer' | 'either';
  /**
   * For what the contract may be ended.
   */
  cause?: string;
  /**
   * The service level that, missed so often, gives a right to end the contract; with `cause: service-level`.
   */
  level?: LevelThatAllowsEnding;
  /**
   * How long before it must be announced.
   */
  notice?: Duration;
  /**
   * Whether the effect comes by itself, without any notice.
   */
  automatic?: Tri;
  /**
   * What ending the contract brings with it.
   */
  consequence?: string | null;
  /**
   * The time that the clause sets, such as the window for claims or the period of limitation.
   */
  within?: Duration;
  /**
   * From when that time runs.
   */
  from?: 'event' | 'breach' | 'knowledge';
  /**
   * A name shared by the clauses of one article, which stand or fall together.
   */
  group?: string;
  /**
   * Ids of the services it concerns; one id may stand alone.
   */
  services?: Names;
  /**
   * The service it concerns; the same as `services` with one id.
   */
  service?: Names;
  /**
   * The clause in its own words.
   */
  text?: string;
  /**
   * Where the clause stands.
   */
  source?: string;
  /**
   * Whether the clause was conspicuous and brought to the customer's notice (提示).
   */
  drawnToAttention?: Tri;
  /**
   * Whether the clause was explained (说明); absent or `null`, nobody asked for an explanation and none was owed, `false`, it was asked for and not given.
   */
  explained?: true | false | 'unknown' | null;
  /**
   * Whether a lower price or another advantage was given for the clause.
   */
  counterpart?: Tri;
  /**
   * Whether the clause touches the other side's major interests; left out, its kind decides.
   */
  majorInterest?: Tri;
}
/**
 * How high a limit is: a fixed sum, a formula over fees, or the greater or lesser of several.
 */
export interface Limit {
  /**
   * What the limit is counted from.
   */
  basis?: LimitBasis;
  /**
   * Ids of the services whose fees count; one id may stand alone.
   */
  services?: Names;
  /**
   * The service whose fees count; the same as `services` with one id.
   */
  service?: Names;
  /**
   * The length of fees that counts; the whole contract when left out.
   */
  period?: Duration;
  /**
   * The event before which that length lies; `claim` is the day the claim was made.
   */
  before?: 'claim' | 'event' | 'breach' | 'judgment' | 'renewal';
  /**
   * How many times the basis is owed at most; once when left out.
   */
  multiple?: Decimal;
  /**
   * The order whose fees count.
   */
  order?: string | null;
  /**
   * Whether fees are counted by the service period they pay for or by the day of payment; by service period when left out.
   */
  count?: 'service-period' | 'payment-date';
  /**
   * The limit as a fixed sum; `unknown` or a range where nobody can say it: it then does not cut in the base, or cuts to its likely figure.
   */
  amount?: Amount;
  /**
   * The currency of the sum, when it is not that of the contract.
   */
  currency?: Currency;
  /**
   * Limits of which the greatest holds.
   */
  greaterOf?:
    | Limit[]
    | {
        [k: string]: unknown;
      };
  /**
   * Limits of which the least holds.
   */
  lesserOf?:
    | Limit[]
    | {
        [k: string]: unknown;
      };
  /**
   * What the words of the clause may mean, where they can be read in more than one way ("the affected service").
   */
  meanings?:
    | Limit[]
    | {
        [k: string]: unknown;
      };
}
/**
 * The most that a penalty can come to.
 */
export interface PenaltyMaximum {
  /**
   * The most, as a percentage.
   */
  percent?: Decimal;
  /**
   * What the percentage is of.
   */
  of?: PenaltyBase;
  /**
   * The most, as a fixed sum.
   */
  amount?: Money;
}
/**
 * How far and how often a measured promise must be missed before the contract may be ended.
 */
export interface LevelThatAllowsEnding {
  /**
   * Id of the promise that is measured.
   */
  commitment: Id;
  /**
   * The percentage below which a period counts; the promised level when left out.
   */
  below?: Decimal;
  /**
   * In how many periods; one when left out.
   */
  times?: number;
  /**
   * The stretch in which those periods lie, from the beginning of the first to the end of the last; any when left out.
   */
  within?: Duration;
}
