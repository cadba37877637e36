/* printed from schemas/with.schema.json; never edited */

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
 * A list of ids or free labels; a single one may stand alone.
 */
export type Names = string[] | string;
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
 * A number read from its digits; with more than 15 digits it must be a string.
 */
export type Decimal = number | string;
/**
 * A currency code of ISO 4217.
 */
export type Currency = string;
/**
 * An instant with its offset, a local time in the time zone of the document, or a day, a month or a year.
 */
export type Moment = string | number;
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
 * Determinations, pleas and disputed questions that are laid over a record, so that one record serves every instance of a case.
 */
export interface Overlay {
  /**
   * Address of this schema, for editors that complete a JSON document from it.
   */
  $schema?: string;
  /**
   * Answers that a court or an expert has given.
   */
  determinations?:
    | Determination[]
    | {
        [k: string]: unknown;
      };
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
