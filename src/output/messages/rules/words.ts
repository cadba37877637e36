import type { ClauseEffect } from '../../../model/conclusion.js';
import type { PleaKind, Role } from '../../../model/role.js';
import type { Stage } from '../../../model/rule.js';
import type { SubjectKind } from '../../../model/subject.js';

/** The parts of the page of a rule. */
export type RuleHeading =
  | 'says' | 'source' | 'inForce' | 'chosenBy' | 'stage' | 'grounds' | 'certainty' | 'versions' | 'aliases' | 'yieldsTo' | 'conditions' | 'effect' | 'readings'
  | 'questions' | 'figures' | 'regimes';

/** Labels of subjects that rules look at and that hold more than yes. */
export const LABEL_NAMES = ['sensitive', 'estimate', 'moralKind', 'released', 'received', 'causes', 'endCause', 'term', 'renewed', 'kind', 'head', 'responsible', 'appliesTo', 'except', 'role', 'agreed', 'fixedTerm', 'trigger', 'asked', 'owing', 'ended', 'origins', 'size', 'serviceTypes', 'linked', 'figures', 'channel', 'proceeding', 'endKind', 'by', 'automatic', 'demandBy', 'pressedBy', 'event', 'pool', 'owedBy', 'causers', 'customerActs', 'protects', 'services', 'delivered', 'nature', 'interest', 'lost', 'ownTerms', 'content', 'data', 'personalData', 'dataRole', 'right', 'rights', 'providerRole', 'acts', 'answered', 'measured', 'restored', 'insured', 'judged', 'topics', 'given', 'employer', 'branchSued', 'networkIncident', 'inDoubt', 'depositBy', 'knowledge', 'undone', 'cameLate', 'standsFor', 'refundOn', 'together', 'arrived', 'cessation', 'timed', 'dispenses'] as const;

/** Labels that are there or not. */
export const FLAGS = ['limiting', 'worded', 'party', 'majorInterest', 'withholds', 'planned', 'announced', 'valued', 'lateByTime'] as const;

/** Values of labels that are neither a kind of clause nor a head of loss. */
export const LABEL_VALUES = [
  'late-delivery', 'takedown-handling', 'unknown', 'unsaid', 'all', 'named', 'breach', 'end',
  'wrongful-termination', 'staffing-agency', 'price-difference', 'personal-object', 'fire', 'cooperation', 'none', 'indefinite', 'consumer', 'non-professional', 'backup', 'customer', 'provider', 'shared', 'renewal-reminder', 'recoverable-loss', 'damages-payable', 'takedown', 'gross-fault', 'intent', 'infringer',
  'late-payment', 'late-interest', 'price', 'restitution', 'basic-cloud', 'cloud-compute', 'dedicated-server', 'social', 'game', 'dns', 'domain', 'software-development', 'it-integration', 'natural', 'damages', 'unpaid', 'prepaid', 'deposits', 'third-party', 'micro', 'small', 'medium', 'large', 'public-body', 'annulment', 'termination', 'withholdPayment', 'priceReduction', 'warning', 'advice', 'restore', 'performance', 'asked-performance', 'availability', 'business', 'off-premises', 'website-build', 'online-booking', 'network-access', 'e-commerce-platform', 'app-shell', 'interim', 'support-response', 'repair-time', 'payment', 'minimum-term', 'location', 'durability', 'delivery', 'conformity', 'no', 'clause', 'notice', 'court', 'either', 'both', 'limitation', 'all', 'yes', 'distance', 'security', 'support', 'shared-hosting', 'managed-hosting', 'cloud-storage', 'content-hosting', 'saas', 'subcontractor', 'employee', 'branch', 'data-export', 'non-payment',
  'copyright', 'trademark', 'patent', 'trade-secret', 'unfair-competition', 'personality', 'privacy', 'personal-data', 'public-law', 'controller', 'joint-controller', 'processor-on-instruction', 'direct-infringer', 'right-holder', 'notifier', 'victim', 'service-level', 'user', 'co-provider', 'access', 'caching', 'host', 'platform', 'search-or-link', 'no-own-backup', 'failed-backup', 'first-instance', 'backups', 'support-limits', 'updates',
  'convenience', 'service-end', 'agreement',
] as const;

/** A sign between two figures. */
export type Sign = '<' | '<=' | '>' | '>=';

/** What the page of a rule says in one language. Whoever is spoken of comes with the article of the language. */
export interface RuleWords {
  readonly heading: Readonly<Record<RuleHeading, string>>;
  readonly subject: Readonly<Record<SubjectKind, string>>;
  readonly bound: string;
  readonly role: Readonly<Record<Role, string>>;
  readonly stage: Readonly<Record<Stage, string>>;
  readonly plea: Readonly<Record<PleaKind, string>>;
  readonly effect: Readonly<Record<ClauseEffect, string>>;
  readonly labelName: Readonly<Record<(typeof LABEL_NAMES)[number], string>>;
  readonly labelValue: Readonly<Record<(typeof LABEL_VALUES)[number], string>>;
  readonly flag: Readonly<Record<(typeof FLAGS)[number], (whom: string, holds: boolean) => string>>;
  /** A group of conditions, the parts below it. */
  readonly group: (kind: 'all' | 'any' | 'odd', holds: boolean) => string;
  readonly atLeastOf: (least: number, holds: boolean) => string;
  readonly always: string;
  /** A question answered yes or no; `of` names who it is asked of, where its wording does not. */
  readonly answered: (wording: string, of: string | null, burden: string, yes: boolean) => string;
  /** A question that a court or the record answered no outright, or did not. */
  readonly refused: (wording: string, of: string | null, holds: boolean) => string;
  /** A question that a court, an expert or both sides answered yes, or did not. */
  readonly found: (wording: string, of: string | null, holds: boolean) => string;
  readonly answeredAtLeast: (wording: string, of: string | null, burden: string, degree: string, holds: boolean) => string;
  readonly answeredOneOf: (wording: string, of: string | null, burden: string, values: readonly string[], holds: boolean) => string;
  readonly burden: (bearer: string) => string;
  readonly noBurden: string;
  readonly shifted: (bearer: string, rule: string) => string;
  readonly linked: (link: string) => string;
  readonly label: (whom: string, name: string, values: readonly string[], holds: boolean) => string;
  readonly figure: (id: string, citation: string) => string;
  readonly compared: (left: string, sign: Sign, right: string) => string;
  readonly concluded: Readonly<Record<'breach' | 'performed' | 'excused' | 'founded' | 'ineffective', (whom: string, holds: boolean) => string>>;
  readonly concludedDuty: (duties: readonly string[], holds: boolean) => string;
  readonly concludedRule: (rule: string, whom: string, holds: boolean) => string;
  /** `named`: naming the clause. */
  readonly pleaded: (plea: string, by: string, holds: boolean, named: boolean) => string;
  readonly some: (subject: string, holds: boolean) => string;
  readonly against: (debtor: string, holds: boolean) => string;
  readonly heads: Readonly<Record<'self' | 'all' | 'where', string>>;
  readonly then: {
    readonly duty: (intensity: string) => string;
    readonly breach: string;
    readonly performed: string;
    readonly bindsNobody: string;
    readonly excuse: string;
    readonly excuseInPart: string;
    readonly barred: string;
    readonly bars: (streams: readonly string[]) => string;
    readonly burden: (what: string, on: string) => string;
    readonly clause: (effect: string) => string;
    readonly prove: (figure: string, heads: string) => string;
    readonly raise: (figure: string, heads: string) => string;
    readonly deny: (heads: string) => string;
    readonly deductTogether: (figure: string, heads: string) => string;
    readonly beyondItsHead: string;
    readonly deduct: (figure: string, heads: string) => string;
    readonly scale: (figure: string, heads: string) => string;
    readonly replace: (figure: string, heads: string) => string;
    readonly limit: (figure: string, heads: string) => string;
    readonly suspends: (figure: string) => string;
    readonly limitAgreed: string;
    readonly limitUnknown: (wording: string) => string;
    readonly contained: (reduction: string) => string;
    readonly discretion: (low: string, high: string, wording: string) => string;
    readonly add: (figure: string, stream: string) => string;
    readonly exclude: (norm: string) => string;
    readonly excludeBeyond: (norm: string, figure: string) => string;
    readonly assign: (heads: string, stream: string) => string;
    readonly owes: (how: string, expanded: string | null, beside: string | null) => string;
    readonly contribution: string;
    readonly standsIn: string;
    readonly ownPart: string;
    readonly route: (grounds: readonly string[]) => string;
    readonly remedy: (name: string, granted: boolean) => string;
    readonly deadline: (name: string, figure: string) => string;
    readonly step: (what: string, who: string, by: string | null) => string;
    readonly setOff: string;
    readonly note: string;
  };
  readonly forceFrom: (from: string | null, to: string | null) => string;
  readonly reading: (title: string, first: boolean) => string;
  /** A question of the catalogue, with who must show the answer. */
  readonly asks: (id: string, wording: string, burden: string) => string;
  /** An instrument and the place in it. */
  readonly place: (instrument: string, pinpoint: string) => string;
  readonly settledBy: (evidence: string) => string;
  readonly figureHistory: (unit: string, value: string, from: string, to: string | null) => string;
  readonly knownUntil: (day: string | null) => string;
  readonly unit: Readonly<Record<'share' | 'duration' | 'amount' | 'number' | 'years', string>>;
  readonly count: (rules: number) => string;
  /** Names that the catalogue does not know, each with what was perhaps meant. */
  readonly unknownRule: (asked: string, near: string | null) => string;
}

