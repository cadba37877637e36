/* printed from schemas/incident.schema.json; never edited */

/**
 * A name of our own that other parts of the documents refer to.
 */
export type Id = string;
/**
 * A list of ids or free labels; a single one may stand alone.
 */
export type Names = string[] | string;
/**
 * A label for what happened; no rule of law reads it.
 */
export type IncidentKind =
  | 'data-loss'
  | 'outage'
  | 'degradation'
  | 'security-breach'
  | 'personal-data-breach'
  | 'account-takeover'
  | 'third-party-content'
  | 'defective-delivery'
  | 'non-delivery'
  | 'contract-dispute'
  | 'wrongful-termination'
  | 'early-termination'
  | 'service-end'
  | 'wrongful-takedown'
  | 'wrongful-notice'
  | 'non-payment'
  | 'undue-payment';
/**
 * When something happened: a moment, `null` when it did not happen, `unknown` when that is disputed, or the earliest and latest it can have been.
 */
export type EventTime =
  | string
  | number
  | {
      /**
       * The earliest moment at which it can have happened.
       */
      earliest?: Moment;
      /**
       * The latest moment at which it can have happened.
       */
      latest?: Moment;
    }
  | null;
/**
 * An instant with its offset, a local time in the time zone of the document, or a day, a month or a year.
 */
export type Moment = string | number;
/**
 * A currency code of ISO 4217.
 */
export type Currency = string;
/**
 * The part that somebody besides the two sides of the contract plays.
 */
export type PartyRole =
  | 'direct-infringer'
  | 'right-holder'
  | 'notifier'
  | 'victim'
  | 'user'
  | 'subcontractor'
  | 'co-provider'
  | 'co-customer'
  | 'carrier'
  | 'attacker'
  | 'lessor'
  | 'assignee'
  | 'insurer'
  | 'insurer-of-provider'
  | 'platform'
  | 'employee'
  | 'branch'
  | 'staffing-agency';
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
 * How grave a fault is: one degree, `unknown`, or the degrees between two ends.
 */
export type Degree =
  | string
  | {
      /**
       * The lowest degree that it can be.
       */
      atLeast?: DegreeWord;
      /**
       * The highest degree that it can be.
       */
      atMost?: DegreeWord;
    };
/**
 * How grave a fault is, from none to intentional.
 */
export type DegreeWord = 'none' | 'slight' | 'ordinary' | 'gross' | 'intentional' | 'unknown';
/**
 * A statement of fact: `true`, `false`, or `unknown` when somebody alleges it and nobody has shown it.
 */
export type Tri = true | false | 'unknown';
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
 * A sum as a party states it, or `null` where there is none.
 */
export type OptionalAmount =
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
    }
  | null;
/**
 * A day; a month or a year alone is a range of days.
 */
export type Day = string | number;
/**
 * A count without a fraction.
 */
export type WholeNumber = number | string;
/**
 * What a party asks or raises by its own choice.
 */
export type PleaKind =
  | 'penalty-reduction'
  | 'penalty-increase'
  | 'limitation'
  | 'set-off'
  | 'clause-not-incorporated'
  | 'clause-unfair'
  | 'force-majeure'
  | 'contributory-fault'
  | 'withholding'
  | 'price-reduction'
  | 'termination'
  | 'punitive'
  | 'deposit-rule';
/**
 * An entry of the closed catalogue of questions.
 */
export type Question =
  | 'contract-void'
  | 'contract-lapsed'
  | 'clause-accepted'
  | 'clause-drawn-to-attention'
  | 'clause-explained'
  | 'clause-significant-imbalance'
  | 'clause-displaced-to-l442-1'
  | 'clause-empties-essential-obligation'
  | 'clause-unreasonable'
  | 'clause-covers'
  | 'credit-payable'
  | 'credit-role'
  | 'credit-covers'
  | 'credit-derisory'
  | 'credit-revised'
  | 'standard-terms'
  | 'individually-negotiated'
  | 'limit-amount'
  | 'force-majeure-outside-control'
  | 'force-majeure-unforeseeable'
  | 'force-majeure-unavoidable'
  | 'force-majeure-prevents-performance'
  | 'promised-location'
  | 'promise-meaning'
  | 'obligation-intensity'
  | 'commitment-breached'
  | 'breach-serious'
  | 'withholding-justified'
  | 'termination-justified'
  | 'non-performance-manifest'
  | 'performance-refusable'
  | 'notice-cites-clause'
  | 'linked-contract-known'
  | 'replacement-cost-reasonable'
  | 'clause-covers-refund'
  | 'credits-count-towards-limit'
  | 'claim-in-time'
  | 'limitation-run-out'
  | 'limitation-interrupted'
  | 'fees-one-debt'
  | 'interest-compounded'
  | 'interest-from-earlier'
  | 'fault'
  | 'fault-degree'
  | 'bad-faith-breach'
  | 'force-majeure'
  | 'act-attributable'
  | 'customer-act-sole-cause'
  | 'share-in-chance'
  | 'victim-share'
  | 'third-party-share'
  | 'loss-amount'
  | 'loss-direct'
  | 'loss-foreseeable'
  | 'loss-same-failure'
  | 'loss-certainty'
  | 'chance-share'
  | 'aggravated-part'
  | 'unit-amount'
  | 'moral-loss-recoverable'
  | 'serious-mental-harm'
  | 'object-of-personal-significance'
  | 'performances-useful-only-as-whole'
  | 'price-reduction-share'
  | 'value-kept'
  | 'refund-amount'
  | 'paid-ahead'
  | 'penalty-loss-shown'
  | 'penalty-revised'
  | 'reletting-period'
  | 'ending-ground-met'
  | 'ending-announced-in-time'
  | 'closing-announced'
  | 'payment-without-ground'
  | 'loss-existence-shown'
  | 'loss-set-by-court'
  | 'both-defeated-purpose'
  | 'saved-cost-share'
  | 'provider-role'
  | 'direct-infringement'
  | 'content-manifestly-unlawful'
  | 'clause-changes-essentials'
  | 'clause-changed-by-one-side'
  | 'clause-used-in-bad-faith'
  | 'notice-long-enough'
  | 'notice-valid'
  | 'notice-forwarded-in-time'
  | 'measure-in-time'
  | 'measure-adequate'
  | 'acted-promptly'
  | 'reaction-time'
  | 'expanded-part'
  | 'provider-knowledge'
  | 'notice-wrongful'
  | 'notice-malicious'
  | 'notifier-good-faith'
  | 'owed-in-solidum'
  | 'liable-too'
  | 'responsibility-share'
  | 'jointly-liable'
  | 'consumer-purchase'
  | 'fraud'
  | 'ip-intentional-and-serious'
  | 'punitive-multiple'
  | 'late-interest-surcharge'
  | 'interest-day-count'
  | 'person-notice-complete'
  | 'clause-against-mandatory-rule'
  | 'suspension-justified'
  | 'force-majeure-notified'
  | 'force-majeure-already-late'
  | 'force-majeure-share'
  | 'benefits-gained'
  | 'performance-insecure'
  | 'suspension-notified'
  | 'security-given'
  | 'performance-refused'
  | 'performance-excluded'
  | 'fault-in-voidness'
  | 'unperformed-share'
  | 'loss-from-late-notice'
  | 'seriously-disputable'
  | 'default-notice-given'
  | 'consent-vitiated'
  | 'content-wanting'
  | 'small-trader'
  | 'in-main-activity'
  | 'told-of-withdrawal'
  | 'withdrawal-exercised'
  | 'submission-shown'
  | 'outage-excluded'
  | 'reading'
  | 'agreed-event'
  | 'costs-awarded'
  | 'loss-stoppable'
  | 'loss-apart-from-delay'
  | 'revocation-asked-in-time'
  | 'provider-knew'
  | 'provider-should-have-known'
  | 'backup-owed-by-provider'
  | 'failure-within-service'
  | 'backup-kept-at'
  | 'warning-bears-on-loss'
  | 'delivery-held-up'
  | 'accepted-without-reserve'
  | 'defect-apparent'
  | 'fault-worsened-loss'
  | 'hindrance'
  | 'risk-assumed'
  | 'lost-anyway'
  | 'conformity-restored'
  | 'supplied-once'
  | 'requirements-told'
  | 'environment-incompatible'
  | 'cooperation-refused'
  | 'defect-minor'
  | 'presumption-rebutted'
  | 'data-term-unfair'
  | 'relation-ended-brutally'
  | 'missing-notice-share'
  | 'drawn-up-for-one-deal'
  | 'clause-ambiguous'
  | 'limit-order'
  | 'limit-reading'
  | 'limit-used'
  | 'accepted-tacitly'
  | 'renewal-announced'
  | 'renewal-reminded'
  | 'clause-on-consumer-list'
  | 'service-free'
  | 'no-gross-fault-shown'
  | 'telecom-operator'
  | 'paid-as-deposit'
  | 'cover-above-market'
  | 'void-ground'
  | 'deleted-as-agreed'
  | 'data-still-to-be-kept'
  | 'right-infringed'
  | 'concurrence'
  | 'victim-intent'
  | 'self-help-justified'
  | 'aided-infringement'
  | 'infringer-gain'
  | 'counter-notice-valid'
  | 'counter-notice-period'
  | 'restored-in-time'
  | 'merchant-liable'
  | 'party-kind'
  | 'merchant-named'
  | 'security-measures-lacking'
  | 'limits-tort'
  | 'data-held-for-debts'
  | 'refund-evaded'
  | 'refund-excluded';
/**
 * What made the service fail.
 */
export type CauseKind =
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
  | 'unknown';
/**
 * From whose sphere a cause came.
 */
export type Origin = 'provider' | 'customer' | 'third-party' | 'nature' | 'authority' | 'unknown';
/**
 * A share between 0 and 1, `unknown`, or a range of what it can be.
 */
export type Share =
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
 * How far something promised was done.
 */
export type Performance = 'full' | 'partial' | 'late' | 'none' | 'unknown';
/**
 * How well something is shown.
 */
export type EvidenceLevel = 'none' | 'asserted' | 'documented' | 'expert' | 'admitted';
/**
 * A status page's own word for how bad an outage is.
 */
export type OutageImpact = 'none' | 'minor' | 'major' | 'critical' | 'maintenance';
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
 * Whose record a figure comes from.
 */
export type Source = 'provider' | 'customer' | 'third-party';
/**
 * A length of time in ISO 8601, or a number of business days such as `P5BD`, which needs a business calendar.
 */
export type Duration = string;
/**
 * A role of data protection law, in the GDPR's words; China's 个人信息处理者 is the controller and its 受托人 the processor on instruction.
 */
export type DataRole = 'controller' | 'joint-controller' | 'processor-on-instruction' | 'unknown';
/**
 * What the customer did or left undone.
 */
export type CustomerActKind =
  | 'no-own-backup'
  | 'failed-backup'
  | 'snapshots-not-used'
  | 'unsecured-access'
  | 'credentials-shared'
  | 'code-handed-over'
  | 'late-content'
  | 'late-report'
  | 'misconfiguration'
  | 'non-payment'
  | 'other';
/**
 * What a notice is meant to do.
 */
export type NoticeKind =
  | 'default-notice'
  | 'withdrawal'
  | 'takedown'
  | 'counter-notice'
  | 'credit-claim'
  | 'credit-refusal'
  | 'outage-report'
  | 'price-reduction'
  | 'termination'
  | 'suspension'
  | 'claim'
  | 'refusal'
  | 'acknowledgement'
  | 'renewal-reminder';
/**
 * What was done about unlawful content.
 */
export type MeasureKind =
  | 'removal'
  | 'blocking'
  | 'link-cut'
  | 'account-suspension'
  | 'service-termination'
  | 'domain-lock'
  | 'stop-resolution'
  | 'warning-to-user';
/**
 * The user's answer that there is no infringement; `null`: there was none.
 */
export type CounterNotice = {
  /**
   * When it was sent.
   */
  at?: EventTime;
  /**
   * Whether it came with evidence.
   */
  evidence?: Tri;
  /**
   * Whether it said who the user is.
   */
  identity?: Tri;
  /**
   * When the provider passed it on.
   */
  forwardedAt?: EventTime;
  /**
   * When it reached the right holder.
   */
  reachedHolderAt?: EventTime;
  /**
   * When the provider learned that the right holder complained or sued.
   */
  suitNoticeReceivedAt?: EventTime;
  /**
   * When the measures were ended.
   */
  measuresEndedAt?: EventTime;
  /**
   * Days of delay that the right holder could not help, such as for a notary or a legalisation.
   */
  delayDays?: WholeNumber;
} | null;
/**
 * The right that content is said to infringe.
 */
export type ProtectedRight =
  | 'copyright'
  | 'trademark'
  | 'patent'
  | 'trade-secret'
  | 'unfair-competition'
  | 'personality'
  | 'privacy'
  | 'personal-data'
  | 'public-law'
  | 'other';
/**
 * What the provider does with content.
 */
export type ProviderRole = 'access' | 'caching' | 'host' | 'platform' | 'search-or-link' | 'publisher' | 'unknown';
/**
 * The kind of loss. `replacement-service` is what a replacement costs beyond the price of the contract: the difference, not the whole price, where that price is asked back or not paid.
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
 * A class of loss, for subtotals and for clauses on indirect loss.
 */
export type LossClass = 'direct' | 'consequential' | 'recovery' | 'legal' | 'punitive';
/**
 * A share between 0 and 1 as a party states it, or `null` where there is none.
 */
export type OptionalShare =
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
    }
  | null;
/**
 * Whether tax is in the sum.
 */
export type Tax = 'included' | 'excluded';
/**
 * A way to work out a loss.
 */
export type EstimateMethod = 'before-after' | 'hourly-margin' | 'file-reconstruction' | 'units' | 'price-difference';
/**
 * One of the sums that a verdict keeps apart.
 */
export type Stream =
  'damages' | 'credits' | 'priceRelief' | 'restitution' | 'punitive' | 'price' | 'interest' | 'costs';
/**
 * A moment, or `null` where there is none.
 */
export type OpenMoment = string | number | null;
/**
 * In what form money reached the other side.
 */
export type ReceivedKind = 'payment' | 'provisional-payment' | 'service-credit' | 'insurance';
/**
 * A kind of evidence.
 */
export type EvidenceKind =
  | 'log'
  | 'screenshot'
  | 'audit'
  | 'expert-report'
  | 'sales-records'
  | 'invoice'
  | 'witness'
  | 'admission'
  | 'contract-screen';
/**
 * What was found: yes or no, a degree, a choice, a share, a sum, a length of time, a day or a range, as the question asks; with more than one part, a mapping.
 */
export type Answer =
  | boolean
  | string
  | number
  | {
      /**
       * The sum found.
       */
      amount?: Decimal;
      /**
       * The currency of the sum, when it is not that of the record.
       */
      currency?: Currency;
      /**
       * The reductions that the sum already contains, which are then shown and not applied again.
       */
      netOf?: Names;
      /**
       * The lower end of the figure found.
       */
      low?: Decimal;
      /**
       * The figure taken as most likely between the two ends.
       */
      likely?: Decimal;
      /**
       * The upper end of the figure found.
       */
      high?: Decimal;
      /**
       * The lowest degree that the finding leaves open.
       */
      atLeast?: string;
      /**
       * The highest degree that the finding leaves open.
       */
      atMost?: string;
      /**
       * The earliest moment that the finding leaves open.
       */
      earliest?: Moment;
      /**
       * The latest moment that the finding leaves open.
       */
      latest?: Moment;
      /**
       * The choice made, where a date goes with it.
       */
      value?: string;
      /**
       * Since when the choice holds.
       */
      since?: Moment;
    };

/**
 * What happened under a contract, what it cost and what is asked for it.
 */
export interface IncidentRecord {
  /**
   * Address of this schema, for editors that complete a JSON document from it.
   */
  $schema?: string;
  /**
   * The kind and version of this document; it comes first, and records of a batch may leave it out.
   */
  schema?: 'liability/incident@1';
  /**
   * Id of the record.
   */
  id: Id;
  /**
   * Id of the contract; it may be absent in a stranger's claim.
   */
  contract?: string;
  /**
   * Ids of the contracts, where the incident falls under several.
   */
  contracts?: Names;
  /**
   * A line that tells the incident from others.
   */
  title?: string;
  /**
   * A label for what happened; measurement reads outages, no rule of law reads it.
   */
  kind?: IncidentKind;
  /**
   * Ids of the services that were hit; one id may stand alone.
   */
  services?: Names;
  /**
   * The service that were hit; the same as `services` with one id.
   */
  service?: Names;
  /**
   * When it happened or began.
   */
  occurredAt?: EventTime;
  /**
   * When it was noticed.
   */
  detectedAt?: EventTime;
  /**
   * When it ended; `null`: it has not.
   */
  endedAt?: EventTime;
  /**
   * The day of judgment or assessment; a day counts to its end.
   */
  asOf?: Moment;
  /**
   * The currency of every plain sum in this record.
   */
  currency?: Currency;
  /**
   * The time zone in which local times of this record are read; that of the contract when left out.
   */
  timeZone?: string;
  /**
   * The party that claims. When left out: with content the one right-holder or victim that is not sued, else the customer.
   */
  claimant?: string;
  /**
   * The parties that claim, each with losses of its own (`by`); the award speaks of the first, the others stand in `amounts.claimants`.
   */
  claimants?: Names;
  /**
   * The parties from whom it is claimed; the award speaks of the first.
   */
  respondents?: Names;
  /**
   * Those involved besides the two sides of the contract.
   */
  parties?:
    | IncidentParty[]
    | {
        [k: string]: unknown;
      };
  /**
   * The claim as it was made.
   */
  claim?: Claim;
  /**
   * The course of the dispute.
   */
  proceedings?: Proceedings;
  /**
   * What the parties raise by their own choice, never an unknown.
   */
  pleas?:
    | Plea[]
    | {
        [k: string]: unknown;
      };
  /**
   * Questions that are in dispute and not answered; each widens the range.
   */
  disputed?:
    | DisputedQuestion[]
    | {
        [k: string]: unknown;
      };
  /**
   * What made the service fail.
   */
  causes?:
    | Cause[]
    | {
        [k: string]: unknown;
      };
  /**
   * What made the service fail; the same as `causes`.
   */
  cause?:
    | Cause[]
    | {
        [k: string]: unknown;
      };
  /**
   * How grave the fault of each party was.
   */
  fault?: FaultStatement;
  /**
   * What had been done so that it should not happen.
   */
  prevention?: Prevention;
  /**
   * What was done when it had happened.
   */
  response?: Response;
  /**
   * How far promises that are not measured were kept.
   */
  performance?:
    | PerformanceStatement[]
    | {
        [k: string]: unknown;
      };
  /**
   * The delivery of a work.
   */
  delivery?: Delivery;
  /**
   * The times in which a service was down or impaired.
   */
  outages?:
    | Outage[]
    | {
        [k: string]: unknown;
      };
  /**
   * Whether these outages are all there were; otherwise the uptime is at most what they give.
   */
  outagesComplete?: Tri;
  /**
   * Counts of requests slot by slot, better than outages with a rate.
   */
  samples?:
    | RequestSample[]
    | {
        [k: string]: unknown;
      };
  /**
   * Figures that somebody made elsewhere.
   */
  reported?:
    | UptimeReport[]
    | {
        [k: string]: unknown;
      };
  /**
   * Earlier facts that caps and budgets need.
   */
  history?: History;
  /**
   * Whether the conditions that the contract sets were met, each under its id.
   */
  conditions?: {
    [k: string]: Tri;
  };
  /**
   * Support tickets.
   */
  tickets?:
    | Ticket[]
    | {
        [k: string]: unknown;
      };
  /**
   * How many stored objects are intact and how many lost.
   */
  objects?: StoredObjects;
  /**
   * The data that was lost or exposed.
   */
  data?: DataLost;
  /**
   * What is known of personal data in the incident.
   */
  personalData?: PersonalData;
  /**
   * The customer's own part in the loss.
   */
  customer?: CustomerConduct;
  /**
   * Messages with legal effect.
   */
  notices?:
    | Notice[]
    | {
        [k: string]: unknown;
      };
  /**
   * What users put on the service and is said to be unlawful.
   */
  content?:
    | Content[]
    | {
        [k: string]: unknown;
      };
  /**
   * The losses that are claimed.
   */
  losses?:
    | Loss[]
    | {
        [k: string]: unknown;
      };
  /**
   * What is asked besides damages.
   */
  relief?: Relief;
  /**
   * Money that already reached the other side.
   */
  received?:
    | ReceivedSum[]
    | {
        [k: string]: unknown;
      };
  /**
   * Money offered without any duty, which enters no sum.
   */
  offers?:
    | Offer[]
    | {
        [k: string]: unknown;
      };
  /**
   * The pieces of evidence.
   */
  evidence?:
    | EvidenceItem[]
    | {
        [k: string]: unknown;
      };
  /**
   * What each debtor bears inside.
   */
  shares?:
    | DebtorShare[]
    | {
        [k: string]: unknown;
      };
  /**
   * How the acts of several combined: one fault in common, each enough by itself, each for a part, or nobody knows whose it was.
   */
  concurrence?: 'common-fault' | 'each-sufficient' | 'each-partial' | 'undetermined-causer' | 'unknown';
  /**
   * On what the claim rests: the contract, tort, or a statute of its own.
   */
  ground?: 'contract' | 'tort' | 'statute' | 'unknown';
  /**
   * Answers that a court or an expert has given.
   */
  determinations?:
    | Determination[]
    | {
        [k: string]: unknown;
      };
  /**
   * Rates for sums in other currencies.
   */
  fx?:
    | ExchangeRate[]
    | {
        [k: string]: unknown;
      };
}
/**
 * Somebody besides the two sides of the contract.
 */
export interface IncidentParty {
  /**
   * Id of the party.
   */
  id: Id;
  /**
   * The name of the party.
   */
  name?: string;
  /**
   * The part that the party plays. One who promised together with a side of the contract is `co-provider` or `co-customer` here, and is named by that side as one of its `coDebtors` in the profile.
   */
  role?: PartyRole;
  /**
   * The party that it belongs to, for a branch or an employee.
   */
  of?: string;
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
   * How grave the party's own fault is.
   */
  fault?: Degree;
  /**
   * For a seller on a platform: whether the platform gave its true name, address and contact.
   */
  identified?: Tri;
  /**
   * The most that the party's own contract makes it pay.
   */
  cap?: Amount;
  /**
   * Id of the party's own contract.
   */
  contract?: string;
}
/**
 * The claim as it was made.
 */
export interface Claim {
  /**
   * When the claim was first made to the other side; a cap counted before the claim looks at it.
   */
  madeOn?: EventTime;
  /**
   * When the claim was brought to court.
   */
  filedOn?: EventTime;
  /**
   * The sum claimed in all.
   */
  amount?: OptionalAmount;
  /**
   * Whether the merits are judged or an interim order is asked.
   */
  proceeding?: 'merits' | 'interim';
}
/**
 * The course of the dispute, for time limits and interest.
 */
export interface Proceedings {
  /**
   * When the claimant came to know the loss and who is liable; `losses[].knownOn` says otherwise of one loss.
   */
  knownOn?: EventTime;
  /**
   * What made the period of limitation begin anew.
   */
  interruptions?:
    | Interruption[]
    | {
        [k: string]: unknown;
      };
  /**
   * The judgments given so far.
   */
  judgments?:
    | Judgment[]
    | {
        [k: string]: unknown;
      };
  /**
   * When the judgment could be enforced.
   */
  enforceableOn?: EventTime;
  /**
   * When the judgment became final.
   */
  finalOn?: EventTime;
  /**
   * The last day that the judgment leaves for paying.
   */
  payBy?: EventTime;
}
/**
 * Something that made the period of limitation begin anew.
 */
export interface Interruption {
  /**
   * What it was.
   */
  kind?: string;
  /**
   * When it happened.
   */
  at: EventTime;
  /**
   * When it ended, where it lasted: a mediation, an expertise.
   */
  until?: EventTime;
}
/**
 * A judgment given in the dispute, for interest and for what was paid under it.
 */
export interface Judgment {
  /**
   * The court.
   */
  court?: string;
  /**
   * The day of the judgment.
   */
  on?: Day;
  /**
   * The level of the court.
   */
  instance?: WholeNumber;
  /**
   * The court whose judgment this one confirms in full, or whether it confirms the one before it.
   */
  confirms?: string | boolean | null;
  /**
   * The sum awarded.
   */
  amount?: OptionalAmount;
  /**
   * What was paid under it.
   */
  paid?:
    | JudgmentPayment[]
    | {
        [k: string]: unknown;
      };
}
/**
 * A payment made under a judgment.
 */
export interface JudgmentPayment {
  /**
   * When it was paid.
   */
  at?: EventTime;
  /**
   * The sum paid.
   */
  amount?: Amount;
}
/**
 * What a party raises by its own choice; what is absent was not pleaded.
 */
export interface Plea {
  /**
   * What is raised.
   */
  plea: PleaKind;
  /**
   * The party that raises it.
   */
  by?: string;
  /**
   * Id of the clause that the plea is about.
   */
  clause?: string;
  /**
   * When it was raised; absent, a period for raising it counts as kept.
   */
  at?: Moment;
}
/**
 * A question that the parties dispute; it is raised without being answered.
 */
export interface DisputedQuestion {
  /**
   * The question in dispute.
   */
  question: Question;
  /**
   * Id of the clause that the question is about.
   */
  clause?: string;
  /**
   * Id of the commitment that the question is about.
   */
  commitment?: string;
  /**
   * Id of the loss that the question is about.
   */
  loss?: string;
  /**
   * Ids of the losses that one answer covers together. One sum for several losses is theirs together: it is parted in proportion to what is claimed for each, equally where one of them has no figure.
   */
  losses?: Names;
  /**
   * Id of the notice that the question is about.
   */
  notice?: string;
  /**
   * The party that the question is about: provider, customer, or the id of another.
   */
  party?: string;
  /**
   * The parties that the question is about, where it relates several.
   */
  parties?: Names;
  /**
   * Id of the content that the question is about.
   */
  content?: string;
  /**
   * Id of the outage that the question is about.
   */
  outage?: string;
  /**
   * Id of the exclusion under which an outage is judged.
   */
  exclusion?: string;
  /**
   * The credit that the question is about: its own id, or that of its commitment.
   */
  credit?: string;
  /**
   * Id of the rule whose reading is in question.
   */
  rule?: string;
}
/**
 * What made the service fail.
 */
export interface Cause {
  /**
   * What it was.
   */
  kind?: CauseKind;
  /**
   * From whose sphere it came.
   */
  origin?: Origin;
  /**
   * The party whose doing it was, where it was one of the parties.
   */
  by?: string;
  /**
   * What is said about an event beyond control.
   */
  forceMajeure?: ForceMajeure;
}
/**
 * What is said about an event beyond control; being here raises it.
 */
export interface ForceMajeure {
  /**
   * Whether the event lay outside the debtor's control.
   */
  outsideControl?: Tri;
  /**
   * Whether it could not be foreseen when the contract was made.
   */
  unforeseeable?: Tri;
  /**
   * Whether its effects could not be avoided by suitable measures.
   */
  unavoidable?: Tri;
  /**
   * Whether it kept the debtor from performing.
   */
  preventsPerformance?: Tri;
  /**
   * When the other side was told of it.
   */
  notifiedAt?: EventTime;
  /**
   * When the hindrance was over; `null`: performance became impossible for good.
   */
  until?: EventTime;
  /**
   * Whether the debtor was already late when it came.
   */
  alreadyLate?: Tri;
  /**
   * How much of the failure it explains.
   */
  share?: Share;
}
/**
 * How grave the fault of each party was: a degree under its id.
 */
export interface FaultStatement {
  /**
   * Names of the pieces of evidence for it.
   */
  evidence?: Names;
  [k: string]: Degree | Names | undefined;
}
/**
 * What had been done so that it should not happen.
 */
export interface Prevention {
  /**
   * Whether the service was watched.
   */
  monitoring?: Tri;
  /**
   * Whether backups were made.
   */
  backups?: Tri;
  /**
   * Whether a second system could take over.
   */
  redundancy?: Tri;
  /**
   * Whether known defects had been mended.
   */
  patched?: Tri;
  /**
   * Whether recovery had been rehearsed.
   */
  drills?: Tri;
  /**
   * Acts and omissions that bear on the degree of fault, in free words.
   */
  acts?: Names;
}
/**
 * What was done when it had happened.
 */
export interface Response {
  /**
   * When the emergency plan was put to work.
   */
  planActivatedAt?: EventTime;
  /**
   * When customers were told.
   */
  customersInformedAt?: EventTime;
  /**
   * When the controller of the personal data was told by whoever processes them on its instructions.
   */
  controllerInformedAt?: EventTime;
  /**
   * When the authority was told.
   */
  authorityNotifiedAt?: EventTime;
  /**
   * When the persons concerned by the data were told.
   */
  subjectsInformedAt?: EventTime;
  /**
   * When the service was back.
   */
  restoredAt?: EventTime;
}
/**
 * How far a promise that is not measured was kept.
 */
export interface PerformanceStatement {
  /**
   * Id of the commitment.
   */
  commitment: string;
  /**
   * How far it was done.
   */
  performed: Performance;
  /**
   * When the time spoken of began. None of it from the first day of the service on, up to the end: never performed.
   */
  from?: EventTime;
  /**
   * When the time spoken of ended; the moment itself is no longer part of it; `null`: not ended.
   */
  to?: EventTime;
  /**
   * Whether it was invoiced all the same.
   */
  billed?: Tri;
  /**
   * How well this is shown.
   */
  evidence?: EvidenceLevel;
}
/**
 * The delivery of a work.
 */
export interface Delivery {
  /**
   * When the work was delivered.
   */
  deliveredOn?: EventTime;
  /**
   * When the work was accepted.
   */
  acceptedOn?: EventTime;
  /**
   * Whether it was accepted with reservations.
   */
  reserves?: Tri;
}
/**
 * A time in which a service was down or impaired.
 */
export interface Outage {
  /**
   * Id of the outage.
   */
  id?: Id;
  /**
   * When the outage began.
   */
  from?: EventTime;
  /**
   * When the outage ended; the moment itself is no longer part of it; `null`: not ended.
   */
  to?: EventTime;
  /**
   * Whether it was planned work.
   */
  planned?: Tri;
  /**
   * The end that was planned; what lies after it counts as unplanned.
   */
  plannedUntil?: EventTime;
  /**
   * When the planned work was announced.
   */
  announcedAt?: EventTime;
  /**
   * When the customer reported the outage.
   */
  reportedAt?: EventTime;
  /**
   * When the provider noticed the outage; that of the incident when left out.
   */
  detectedAt?: EventTime;
  /**
   * The share of users or requests hit.
   */
  affectedShare?: Share;
  /**
   * The share of requests that failed.
   */
  errorRate?: Share;
  /**
   * A status page's own word for how bad it was.
   */
  impact?: OutageImpact;
  /**
   * Ids of the services hit; the only one of the incident when left out; one id may stand alone.
   */
  services?: Names;
  /**
   * The service hit; the only one of the incident when left out; the same as `services` with one id.
   */
  service?: Names;
  /**
   * Id of the resource hit, or several; `null` or absent: the service as a whole.
   */
  resource?: string | string[] | null;
  /**
   * The cause of this outage, in place of that of the incident.
   */
  cause?:
    | Cause[]
    | {
        [k: string]: unknown;
      };
  /**
   * The causes of this outage; the same as `cause`.
   */
  causes?:
    | Cause[]
    | {
        [k: string]: unknown;
      };
  /**
   * Parts of the outage that have a cause of their own.
   */
  excludedParts?:
    | ExcludedPart[]
    | {
        [k: string]: unknown;
      };
  /**
   * Whose record the outage comes from.
   */
  source?: Source;
}
/**
 * A part of an outage that has a cause of its own.
 */
export interface ExcludedPart {
  /**
   * When the part began.
   */
  from?: EventTime;
  /**
   * When the part ended; the moment itself is no longer part of it; `null`: not ended.
   */
  to?: EventTime;
  /**
   * The cause of the part: a word as in the exclusions of the contract, or a cause in full.
   */
  cause?: ExcludedCause | Cause;
}
/**
 * How many requests succeeded in one slot.
 */
export interface RequestSample {
  /**
   * When the slot begins.
   */
  slot: Moment;
  /**
   * How many requests succeeded.
   */
  good: WholeNumber;
  /**
   * How many requests there were.
   */
  total: WholeNumber;
  /**
   * Id of the service; the only one of the incident when left out.
   */
  service?: string;
  /**
   * Id of the resource, where the slot speaks of one.
   */
  resource?: string;
}
/**
 * A figure that somebody made elsewhere, without the single outages.
 */
export interface UptimeReport {
  /**
   * Id of the service.
   */
  service?: string;
  /**
   * Id of the resource, where the report speaks of one.
   */
  resource?: string;
  /**
   * The period that the report covers.
   */
  period?: Interval;
  /**
   * The downtime day by day.
   */
  days?:
    | ReportedDay[]
    | {
        [k: string]: unknown;
      };
  /**
   * The downtime of the whole period.
   */
  downtime?: Duration;
  /**
   * The uptime in percent; its printed digits give its precision.
   */
  uptimePercent?: Decimal;
  /**
   * Whether the percentage is of the whole period or of the time watched; of the period when left out.
   */
  over?: 'period' | 'monitored';
  /**
   * How long the service was watched.
   */
  monitoredTime?: Duration;
  /**
   * Who made the report.
   */
  source?: Source;
  /**
   * How well the report is shown.
   */
  evidence?: EvidenceLevel;
}
/**
 * A stretch of time with a beginning and an end.
 */
export interface Interval {
  /**
   * When the stretch begins.
   */
  from?: Moment;
  /**
   * When the stretch ends; the moment itself is no longer part of it.
   */
  to?: Moment;
}
/**
 * The downtime of one day as somebody reported it.
 */
export interface ReportedDay {
  /**
   * The day, in the time zone of the contract.
   */
  date: Day;
  /**
   * How long the service was down.
   */
  downtime: Duration;
}
/**
 * Earlier facts that caps and budgets need.
 */
export interface History {
  /**
   * Credits given earlier.
   */
  creditsGranted?:
    | GrantedCredit[]
    | {
        [k: string]: unknown;
      };
  /**
   * Planned work done earlier.
   */
  plannedUsed?:
    | UsedPlannedTime[]
    | {
        [k: string]: unknown;
      };
}
/**
 * A credit given earlier, which caps over longer spans look at.
 */
export interface GrantedCredit {
  /**
   * Id of the commitment it was given for.
   */
  commitment?: string;
  /**
   * When it was given.
   */
  at?: Moment;
  /**
   * The sum given.
   */
  amount: Amount;
}
/**
 * Planned work done earlier, which budgets of planned work look at.
 */
export interface UsedPlannedTime {
  /**
   * Id of the commitment whose budget was used.
   */
  commitment?: string;
  /**
   * The calendar year.
   */
  year?: number | string;
  /**
   * How much time was used.
   */
  duration: Duration;
}
/**
 * A support ticket, for promises on response and repair.
 */
export interface Ticket {
  /**
   * Id of the ticket.
   */
  id?: Id;
  /**
   * How urgent it was, in the words of the promise.
   */
  severity?: string;
  /**
   * When it was opened.
   */
  openedAt?: EventTime;
  /**
   * When somebody first replied.
   */
  firstReplyAt?: EventTime;
  /**
   * When it was solved.
   */
  resolvedAt?: EventTime;
  /**
   * Id of the outage that it is about.
   */
  outage?: string;
  /**
   * Id of the service that it is about.
   */
  service?: string;
}
/**
 * How many stored objects are intact and how many lost, for promises on durability.
 */
export interface StoredObjects {
  /**
   * How many objects are intact.
   */
  stored?: Quantity;
  /**
   * How many objects were lost.
   */
  lost?: Quantity;
}
/**
 * The data that was lost or exposed.
 */
export interface DataLost {
  /**
   * What data it was, in free words.
   */
  kind?: string;
  /**
   * How sensitive it was.
   */
  sensitivity?: string;
  /**
   * Whether it could be made again.
   */
  recreatable?: Tri;
  /**
   * Whether the provider keeps the data back until debts are paid.
   */
  heldForDebts?: Tri;
  /**
   * How many records there were.
   */
  records?: Quantity;
  /**
   * Whether there were backups at all.
   */
  backupsExisted?: Tri;
  /**
   * Whether the backups could be used.
   */
  backupsUsable?: Tri;
  /**
   * Where the backups were kept.
   */
  backupLocation?: 'none' | 'same-equipment' | 'same-building' | 'same-site' | 'other-site' | 'unknown';
  /**
   * When the last usable copy before the event was made; `null`: there was none.
   */
  lastBackupAt?: EventTime;
  /**
   * How many copies there were.
   */
  copies?: WholeNumber;
  /**
   * Whether the customer had a backup of its own.
   */
  ownBackup?: Tri;
  /**
   * How much of it could be recovered.
   */
  recoverableShare?: Share;
  /**
   * Whether the loss is final.
   */
  definitive?: Tri;
}
/**
 * What is known of personal data in the incident.
 */
export interface PersonalData {
  /**
   * Whether personal data was hit.
   */
  involved?: Tri;
  /**
   * Who has which role.
   */
  roles?:
    | PersonalDataRole[]
    | {
        [k: string]: unknown;
      };
  /**
   * How many persons are concerned.
   */
  subjects?: Quantity;
  /**
   * Whether sensitive data was among it.
   */
  sensitive?: Tri;
}
/**
 * The role of one party under data protection law.
 */
export interface PersonalDataRole {
  /**
   * The party.
   */
  party: string;
  /**
   * Its role.
   */
  role: DataRole;
}
/**
 * The customer's own part in the loss.
 */
export interface CustomerConduct {
  /**
   * How much of the loss the customer caused itself.
   */
  contributedShare?: Share;
  /**
   * What the customer did or left undone.
   */
  acts?:
    | CustomerAct[]
    | {
        [k: string]: unknown;
      };
  /**
   * Whether the customer cooperated as it had to.
   */
  cooperated?: Tri;
  /**
   * When the customer handed over what the provider needed.
   */
  suppliedContentOn?: EventTime;
}
/**
 * Something that the customer did or left undone.
 */
export interface CustomerAct {
  /**
   * What it was.
   */
  kind: CustomerActKind;
  /**
   * Whether it alone caused the loss.
   */
  soleCause?: Tri;
  /**
   * When it was done; of what it alone caused, only what came after it is out.
   */
  at?: EventTime;
}
/**
 * A message with legal effect.
 */
export interface Notice {
  /**
   * Id of the notice.
   */
  id?: Id;
  /**
   * What it is meant to do.
   */
  kind: NoticeKind;
  /**
   * Who sent it: a role where one party has it, else a party.
   */
  by?: string;
  /**
   * When it was made or sent; it stands for the arrival when only this is given.
   */
  at?: EventTime;
  /**
   * When it arrived; it stands for the sending when only this is given.
   */
  receivedAt?: EventTime;
  /**
   * The way it took.
   */
  channel?: string;
  /**
   * What came with it.
   */
  evidence?: Names;
  /**
   * Whether it came with first evidence of the infringement.
   */
  preliminaryEvidence?: Tri;
  /**
   * Whether it said who sent it.
   */
  senderIdentified?: Tri;
  /**
   * Whether it said where the content is.
   */
  locatesContent?: Tri;
  /**
   * Whether it stated that it was made in good faith.
   */
  goodFaithStatement?: Tri;
  /**
   * Whether it said why the content is unlawful.
   */
  statesLegalGrounds?: Tri;
  /**
   * Ids of the contents that it speaks of.
   */
  content?: Names;
  /**
   * How many items it speaks of.
   */
  items?: WholeNumber;
  /**
   * How many notices of the same kind this one stands for.
   */
  count?: WholeNumber;
  /**
   * When the provider passed it on to the user.
   */
  forwardedAt?: EventTime;
  /**
   * What was done in answer.
   */
  measures?:
    | Measure[]
    | {
        [k: string]: unknown;
      };
  /**
   * When it was refused.
   */
  refusedAt?: EventTime;
  /**
   * The user's answer that there is no infringement.
   */
  counterNotice?: CounterNotice;
  /**
   * Whether the notice was unfounded.
   */
  wrongful?: Tri;
  /**
   * Whether the sender knew that it was unfounded.
   */
  malicious?: Tri;
  /**
   * Whether the sender acted in good faith.
   */
  goodFaith?: Tri;
  /**
   * Whether it names the clause that it relies on.
   */
  citesClause?: Tri;
  /**
   * The last day that it leaves the other side.
   */
  deadline?: EventTime;
  minItems?: 0;
}
/**
 * Something done in answer to a notice.
 */
export interface Measure {
  /**
   * What was done.
   */
  kind: MeasureKind;
  /**
   * When it was done.
   */
  at?: EventTime;
  /**
   * How many items it reached.
   */
  items?: WholeNumber;
  minItems?: 0;
}
/**
 * Something that a user put on the service and that is said to be unlawful.
 */
export interface Content {
  /**
   * Id of the content.
   */
  id?: Id;
  /**
   * The right that it is said to infringe.
   */
  right?: ProtectedRight;
  /**
   * The party whose right it is.
   */
  holder?: string;
  /**
   * The party that put it there.
   */
  providedBy?: string;
  /**
   * Whether it is unlawful.
   */
  unlawful?: Tri;
  /**
   * Whether that is plain to see.
   */
  manifest?: Tri;
  /**
   * Since when the provider knew of it.
   */
  knownSince?: EventTime;
  /**
   * Whether the provider should have known of it.
   */
  shouldHaveKnown?: Tri;
  /**
   * What the provider does with it.
   */
  providerRole?: ProviderRole;
  /**
   * How many items there are.
   */
  items?: WholeNumber;
  /**
   * Whether the provider earns directly from it.
   */
  profitFromContent?: Tri;
  /**
   * Whether the same user did it before.
   */
  repeated?: Tri;
  minItems?: 0;
}
/**
 * A loss that somebody claims.
 */
export interface Loss {
  /**
   * Id of the loss.
   */
  id: Id;
  /**
   * The kind of loss.
   */
  head: LossHead;
  /**
   * The class of the loss; its kind decides when left out.
   */
  class?: LossClass;
  /**
   * The party that suffered it.
   */
  by?: string;
  /**
   * The parties from whom it is claimed.
   */
  against?: Names;
  /**
   * Ids of the commitments whose breach caused it; any breach when left out.
   */
  causedBy?: Names;
  /**
   * Ids of the notices that it is tied to.
   */
  notices?: Names;
  /**
   * What is claimed, as last stated.
   */
  amount?: Amount;
  /**
   * What is proven of it.
   */
  proven?: Amount;
  /**
   * How well the claimed sum is shown, where no proven sum is given.
   */
  evidence?: EvidenceLevel;
  /**
   * Whether it follows directly from the breach.
   */
  direct?: Tri;
  /**
   * Whether it could be foreseen when the contract was made.
   */
  foreseeable?: Tri;
  /**
   * Whether it is certain, a lost chance, or mere supposition.
   */
  certainty?: 'certain' | 'chance' | 'hypothetical' | 'unknown';
  /**
   * How likely the lost chance was, strictly between 0 and 1.
   */
  chance?: OptionalShare;
  /**
   * The part that a reasonable victim would have avoided after the breach.
   */
  avoidable?: Amount;
  /**
   * What the victim saved or gained through the event.
   */
  savings?: Amount;
  /**
   * When whoever claims it came to know this loss and who is liable for it; absent: as `proceedings.knownOn` says of the whole claim.
   */
  knownOn?: EventTime;
  /**
   * When the loss arose.
   */
  period?: Interval;
  /**
   * The loss day by day; the entries add up to what is proven, else to what is claimed.
   */
  series?:
    | SeriesEntry[]
    | {
        [k: string]: unknown;
      };
  /**
   * Whether the figure is statutory damages, set by a court where neither loss nor gain could be told. Under PRC law they are no base for a multiple since May 2026.
   */
  statutoryDamages?: boolean | null;
  /**
   * What kind of moral loss it is.
   */
  moralKind?: 'reputation' | 'collective-interest' | 'anxiety' | 'privacy' | 'personal-object' | 'unknown' | null;
  /**
   * The thing that was lost, for moral loss.
   */
  object?: HarmedObject;
  /**
   * Whether tax is in the sums.
   */
  tax?: Tax;
  /**
   * How the loss is worked out.
   */
  estimate?: Estimate;
  /**
   * Ways to put a value on lost data, in any order; the first that is shown counts: recovery, making again, profit, price, other.
   */
  valuation?:
    | Valuation[]
    | {
        [k: string]: unknown;
      };
}
/**
 * A part of a loss with its day.
 */
export interface SeriesEntry {
  /**
   * The day on which it arose.
   */
  date: Day;
  /**
   * The sum of that day.
   */
  amount: Amount;
}
/**
 * The thing that was lost, for moral loss.
 */
export interface HarmedObject {
  /**
   * Whether it had personal meaning that money does not replace.
   */
  personalSignificance?: Tri;
}
/**
 * A loss worked out from its parts; the stated amount claims, the estimate proves.
 */
export interface Estimate {
  /**
   * How it is worked out.
   */
  method: EstimateMethod;
  /**
   * The sales before the event.
   */
  baseline?: Sales;
  /**
   * The sales while it lasted.
   */
  affected?: Sales;
  /**
   * The share of sales that is margin.
   */
  marginRate?: Share;
  /**
   * How many hours of sales were lost.
   */
  hours?: Quantity;
  /**
   * The sales of one hour.
   */
  salesPerHour?: Amount;
  /**
   * The share of those sales that came later all the same.
   */
  deferredShare?: Share;
  /**
   * How many files were lost.
   */
  files?: Quantity;
  /**
   * The share of them that was of use.
   */
  usefulShare?: Share;
  /**
   * How many minutes it takes to make one again.
   */
  minutesPerFile?: Quantity;
  /**
   * What an hour of that work costs.
   */
  hourlyRate?: Amount;
  /**
   * How many units were lost.
   */
  units?: Quantity;
  /**
   * The loss for each unit.
   */
  unitAmount?: Amount;
  /**
   * What the same performance cost elsewhere a reasonable time after the breach, for the time that was left.
   */
  marketPrice?: Amount;
  /**
   * What it cost under the contract, for the same time.
   */
  agreedPrice?: Amount;
}
/**
 * The sales of a stretch of time.
 */
export interface Sales {
  /**
   * When the stretch begins.
   */
  from?: Moment;
  /**
   * When the stretch ends; the moment itself is no longer part of it.
   */
  to?: Moment;
  /**
   * The sales in it.
   */
  sales?: Amount;
}
/**
 * One way to put a value on lost data.
 */
export interface Valuation {
  /**
   * What is counted: what recovering it costs, what making it again costs, the profit lost meanwhile, what it would be sold or licensed for, or something else.
   */
  method: 'recovery' | 'recreation' | 'lost-profit' | 'market-price' | 'other';
  /**
   * The sum, where it is not counted in hours.
   */
  amount?: Amount;
  /**
   * Hours of work.
   */
  hours?: Quantity;
  /**
   * What an hour costs.
   */
  hourlyRate?: Amount;
  /**
   * What is bought again beside the work.
   */
  acquisition?: Amount;
  /**
   * The share that was out of date and would not be made again.
   */
  obsolete?: Share;
  /**
   * How well it is shown.
   */
  evidence?: EvidenceLevel;
}
/**
 * What is asked besides damages for the losses.
 */
export interface Relief {
  /**
   * The price that is held back.
   */
  withholdPayment?: Amount;
  /**
   * A cut of the price.
   */
  priceReduction?: PriceReduction;
  /**
   * The ending of the contract.
   */
  termination?: TerminationRelief;
  /**
   * Money asked back.
   */
  restitution?: RestitutionRelief;
  /**
   * Whether the contract is to be annulled.
   */
  annulment?: boolean;
  /**
   * Whether performance is asked.
   */
  performance?: boolean;
  /**
   * An agreed sum.
   */
  penalty?: PenaltyRelief;
  /**
   * Damages beyond the loss.
   */
  punitive?: PunitiveRelief;
  /**
   * Interest on the streams.
   */
  interest?:
    | InterestRelief[]
    | {
        [k: string]: unknown;
      };
  /**
   * Whether the infringement is to be stopped.
   */
  cessation?: boolean;
  /**
   * Whether an apology is asked.
   */
  apology?: boolean;
  /**
   * Whether the user's identity is to be disclosed.
   */
  disclosure?: boolean;
  /**
   * Whether service or content is to be restored.
   */
  restoration?: boolean;
}
/**
 * A cut of the price for what was worth less than promised.
 */
export interface PriceReduction {
  /**
   * What the delivered part is worth: a share of the promised whole, or a sum.
   */
  deliveredValue?: Amount;
  /**
   * Ids of the commitments for whose breach the price is cut, and only that of their services; every broken one when left out. A repair of another breach is owed besides.
   */
  commitments?: Names;
}
/**
 * The ending of the contract that is relied on or asked for.
 */
export interface TerminationRelief {
  /**
   * The side that ends it.
   */
  by?: string;
  /**
   * When it is ended.
   */
  on?: EventTime;
  /**
   * How it is ended: by notice, under a clause, or by the court.
   */
  kind?: string;
}
/**
 * Money asked back.
 */
export interface RestitutionRelief {
  /**
   * The sum asked back.
   */
  claimed?: Amount;
  /**
   * The value of what the claimant keeps.
   */
  valueKept?: Amount;
}
/**
 * An agreed sum that is asked.
 */
export interface PenaltyRelief {
  /**
   * Id of the clause.
   */
  clause?: string;
  /**
   * The sum asked.
   */
  amount?: Amount;
}
/**
 * Damages beyond the loss, where a statute gives them.
 */
export interface PunitiveRelief {
  /**
   * How many times the base is asked; `null`: what the statute gives.
   */
  multiple?: number | string | null;
}
/**
 * Interest that is asked on one stream.
 */
export interface InterestRelief {
  /**
   * The stream that it runs on.
   */
  stream: Stream;
  /**
   * From when it is asked; `null`: from when the law gives it.
   */
  from?: OpenMoment;
  /**
   * The rate asked, as a share for a year; `null`: what the law gives.
   */
  rate?: number | string | null;
}
/**
 * Money that already reached the other side.
 */
export interface ReceivedSum {
  /**
   * In what form it came.
   */
  kind?: ReceivedKind;
  /**
   * Who paid it.
   */
  by?: string;
  /**
   * The sum.
   */
  amount: Amount;
  /**
   * When it was paid.
   */
  at?: EventTime;
}
/**
 * Money offered without any duty; it is shown beside the range and enters no sum.
 */
export interface Offer {
  /**
   * Who offered it.
   */
  by?: string;
  /**
   * Why it was offered.
   */
  kind?: string;
  /**
   * The sum.
   */
  amount: Amount;
  /**
   * When it was offered.
   */
  at?: EventTime;
}
/**
 * A piece of evidence.
 */
export interface EvidenceItem {
  /**
   * Id of the piece.
   */
  id?: Id;
  /**
   * What it is.
   */
  kind?: EvidenceKind;
  /**
   * The statements that it supports, by their place in the record.
   */
  for?: Names;
  /**
   * Who brought it.
   */
  by?: string;
  /**
   * The parties that hold it and do not show it.
   */
  withheldBy?: Names;
}
/**
 * What one debtor bears inside, as a weight or a share.
 */
export interface DebtorShare {
  /**
   * The debtor.
   */
  party: string;
  /**
   * Its weight beside that of the others.
   */
  weight?: Quantity;
  /**
   * Its share of the whole.
   */
  share?: Share;
  /**
   * Whether nothing can be got from this debtor; the others then bear its part.
   */
  unrecoverable?: boolean;
  /**
   * Whether the claimant released this debtor from its debt; where they answer jointly, the others are freed to the extent of its share.
   */
  released?: boolean;
}
/**
 * An answer of a court or an expert to one question; it outranks what the parties state.
 */
export interface Determination {
  /**
   * The question that was answered.
   */
  question: Question;
  /**
   * Id of the clause that the question is about.
   */
  clause?: string;
  /**
   * Id of the commitment that the question is about.
   */
  commitment?: string;
  /**
   * Id of the loss that the question is about.
   */
  loss?: string;
  /**
   * Ids of the losses that one answer covers together. One sum for several losses is theirs together: it is parted in proportion to what is claimed for each, equally where one of them has no figure.
   */
  losses?: Names;
  /**
   * Id of the notice that the question is about.
   */
  notice?: string;
  /**
   * The party that the question is about: provider, customer, or the id of another.
   */
  party?: string;
  /**
   * The parties that the question is about, where it relates several.
   */
  parties?: Names;
  /**
   * Id of the content that the question is about.
   */
  content?: string;
  /**
   * Id of the outage that the question is about.
   */
  outage?: string;
  /**
   * Id of the exclusion under which an outage is judged.
   */
  exclusion?: string;
  /**
   * The credit that the question is about: its own id, or that of its commitment.
   */
  credit?: string;
  /**
   * Id of the rule whose reading is in question.
   */
  rule?: string;
  /**
   * What was found, as the question asks.
   */
  answer: Answer;
  /**
   * Since when the answer holds, where a date goes with it.
   */
  since?: Moment;
  /**
   * Who found it.
   */
  by?: string;
  /**
   * When it was found; between equal instances the later one counts.
   */
  date?: Day;
  /**
   * The level of the court; a higher one outranks a lower one.
   */
  instance?: WholeNumber;
}
/**
 * A rate between two currencies.
 */
export interface ExchangeRate {
  /**
   * The currency that is converted.
   */
  from: Currency;
  /**
   * The currency that it is converted to.
   */
  to: Currency;
  /**
   * How much of the second makes one of the first.
   */
  rate: Decimal;
  /**
   * The day of the rate.
   */
  date?: Day;
  /**
   * Who published the rate.
   */
  source?: string;
}
