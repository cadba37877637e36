import type { StreamName } from '../../model/conclusion.js';
import type { Intensity } from '../../model/condition.js';
import type { StepReason } from '../../model/finding.js';
import type { ProblemDetail } from '../../model/problem.js';
import type { Ground } from '../../model/role.js';
import type { Certainty, ChosenBy } from '../../model/rule.js';
import type { Language } from '../../model/text.js';
import type { ClauseStatus, CommitmentResult, Outcome, PartyResult, Warning } from '../../model/verdict.js';

/** The heads of loss, as the schema of incidents lists them. */
export const LOSS_HEADS = [
  'data-restoration', 'replacement-service', 'cost-to-fix', 'lost-profit', 'customer-churn', 'goodwill', 'image', 'mitigation-cost', 'wasted-expenditure',
  'fee-refund', 'remaining-term-price', 'penalty-to-third-party', 'ip-infringement', 'theft-or-fraud', 'virtual-property', 'personal-data-harm', 'moral',
  'punitive', 'investigation-cost', 'legal-fees', 'court-costs', 'regulatory-fine', 'other',
] as const;

/** The kinds of incidents, as the schema lists them. */
export const INCIDENT_KINDS = [
  'data-loss', 'outage', 'degradation', 'security-breach', 'personal-data-breach', 'account-takeover', 'third-party-content', 'defective-delivery',
  'non-delivery', 'contract-dispute', 'wrongful-termination', 'early-termination', 'service-end', 'wrongful-takedown', 'wrongful-notice', 'non-payment',
  'undue-payment',
] as const;

/** The kinds of clauses, as the schema of contracts lists them. */
export const CLAUSE_KINDS = [
  'cap', 'head-exclusion', 'cause-exclusion', 'penalty', 'exclusive-remedy', 'claim-window', 'limitation-period', 'indemnity', 'set-off-ban',
  'withholding-ban', 'termination', 'suspension', 'data-deletion', 'refund', 'deposit', 'unilateral-change', 'auto-renewal', 'acceptance',
  'customer-backup-duty', 'costs', 'interest', 'jurisdiction', 'arbitration', 'other',
] as const;

/** Answers that are words, of the questions in use. */
export const ANSWER_WORDS = [
  'none', 'slight', 'ordinary', 'gross', 'intentional', 'means', 'means-reversed', 'result', 'strict', 'full', 'partial', 'late', 'same-equipment',
  'separate-equipment', 'separate-building', 'separate-site', 'certain', 'chance', 'hypothetical', 'should-have-known', 'knew', 'host', 'platform', 'access',
  'caching', 'search-or-link', 'publisher', 'unknown', 'low', 'high', 'presumed', 'unsettled', 'not-said', 'not-shown', 'temporary', 'definitive', 'same-building', 'same-site', 'other-site', 'analogy', 'no-analogy', 'mandatory-rule', 'public-order', 'fraud', 'other-ground', 'calendar-year', 'banking-year', 'against-author', 'for-author', 'before-share', 'after-share', 'penalty', 'limitation', 'on-account', 'common-fault', 'each-sufficient', 'each-partial', 'undetermined-causer',
] as const;

/** The headings of a verdict. */
export type Heading =
  | 'promises' | 'excuses' | 'clauses' | 'ledger' | 'streams' | 'parties' | 'offers' | 'questions' | 'silent' | 'warnings' | 'grounds' | 'trace';

/** The headings of columns and the names of single lines. */
export type Label =
  | 'claimed' | 'award' | 'range' | 'answer' | 'external' | 'alone' | 'internal' | 'recourse' | 'added' | 'net' | 'received' | 'accepted' | 'rejected' | 'yes'
  | 'no' | 'noUpperBound' | 'noFigure' | 'incident' | 'chosen' | 'fired' | 'notFired' | 'mode' | 'other' | 'result' | 'measured' | 'open' | 'claimantTotal' | 'beside';

/** What keeps a file from being read or written. */
export type ObstacleWord = 'missing' | 'folder' | 'denied' | 'binary' | 'encoding' | 'large' | 'full' | 'other' | 'input' | 'nowhere';

/** What a summary speaks of; amounts are texts of the language already. */
export interface SummaryFacts {
  readonly outcome: Outcome;
  readonly respondent: string;
  readonly award: string;
  /** Whether anything is awarded. */
  readonly positive: boolean;
  /** What is awarded where it is one thing only: money to be given back, or a price. */
  readonly only: 'refund' | 'price' | null;
  /** The clauses that limit what is awarded. */
  readonly limitedBy: readonly string[];
  /** Whether the clauses limit all that is owed, or a part of it. */
  readonly limits: 'all' | 'part';
  /** Of what a part is awarded: of the loss proven, or of a sum that was agreed and reduced. */
  readonly partOf: 'proven' | 'agreed';
  /** Null when nothing that is open changes the figure. */
  readonly range: { readonly low: string; readonly high: string } | null;
  /** What is open where the figure does not move: nothing, questions that change no sum, or one that decides whether the respondent is responsible. */
  readonly open: 'nothing' | 'sum' | 'who';
  /** Another ground that comes to the same award, but may lead elsewhere. */
  readonly elsewhere: { readonly ground: string; readonly low: string; readonly high: string } | null;
}

/** A language: one value with a word or a complete sentence for everything a format says. A missing key does not compile. */
export interface Words {
  readonly language: Language;
  readonly heading: Readonly<Record<Heading, string>>;
  readonly label: Readonly<Record<Label, string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  /** No law of that time is held here. */
  readonly notDecided: string;
  /** Not liable, yet owing a refund or a price. */
  readonly sumDue: string;
  /** The same where the sum is a price and nothing else. */
  readonly priceDue: string;
  /** A clause that was set aside on a party's application; the status counts it as no part of the contract. */
  readonly revoked: string;
  /** Between the items of a list without an 'and'. */
  readonly comma: string;
  /** Between items that may hold commas of their own. */
  readonly semicolon: string;
  /** A rule by its title and id. */
  readonly ruleNamed: (title: string, id: string) => string;
  readonly stream: Readonly<Record<StreamName, string>>;
  readonly head: Readonly<Record<(typeof LOSS_HEADS)[number], string>>;
  readonly incident: Readonly<Record<(typeof INCIDENT_KINDS)[number], string>>;
  readonly clauseKind: Readonly<Record<(typeof CLAUSE_KINDS)[number], string>>;
  readonly clauseStatus: Readonly<Record<ClauseStatus, string>>;
  readonly commitment: Readonly<Record<CommitmentResult['result'], string>>;
  readonly intensity: Readonly<Record<Intensity, string>>;
  readonly step: Readonly<Record<StepReason, string>>;
  readonly debt: Readonly<Record<PartyResult['how'], string>>;
  /** Below debtors whom the rules do not relate. */
  readonly debtorsApart: string;
  readonly part: Readonly<Record<PartyResult['part'], string>>;
  readonly ground: Readonly<Record<Ground, string>>;
  /** The ground within a sentence. */
  readonly footing: Readonly<Record<Ground, string>>;
  readonly chosenBy: Readonly<Record<ChosenBy, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly stands: Readonly<Record<'below' | 'inside' | 'above', string>>;
  readonly answer: Readonly<Record<(typeof ANSWER_WORDS)[number], string>>;
  /** The summary with what of the record was not assessed at all. */
  readonly unassessed: (summary: string, paths: readonly string[]) => string;
  readonly warning: Readonly<Record<Warning['code'], (about: string, line: number | null) => string>>;
  readonly ofCommon: (amount: string) => string;
  readonly day: (year: number, month: number, day: number) => string;
  readonly versus: (claimant: string, respondent: string) => string;
  readonly onDay: (what: string, day: string) => string;
  readonly law: (regime: string, ground: string) => string;
  readonly versions: (days: readonly { readonly by: ChosenBy; readonly day: string }[]) => string;
  readonly range: (low: string, high: string) => string;
  readonly claimed: (amount: string) => string;
  readonly summary: (facts: SummaryFacts) => string;
  readonly seeQuestion: (status: string, numbers: readonly number[]) => string;
  readonly openElsewhere: (status: string) => string;
  readonly clause: (id: string, citation: string) => string;
  readonly ofHead: (reason: string, head: string) => string;
  readonly excuseFails: (question: string, answer: string) => string;
  readonly mustShow: (bearer: string, taken: string) => string;
  readonly nobodyMustShow: (taken: string) => string;
  readonly settledBy: (evidence: string) => string;
  /** Where the answer goes: the path of the field, or the line of a determination; with the line on which the question stands now, else empty. */
  readonly goesTo: (where: string, line: string) => string;
  /** Before the questions that change no sum, but whether the respondent is responsible. */
  readonly decidesWho: (respondent: string) => string;
  /** Before the questions that decide on another ground. */
  readonly decidesOnGround: (ground: string) => string;
  /** What the claimant gets on another ground, against the one that was chosen. */
  readonly onGround: (ground: string, by: string, more: boolean) => string;
  /** The same award; the two ranges where they differ. */
  readonly onGroundSame: (ground: string, ranges: { readonly own: string; readonly chosen: string } | null) => string;
  /** The awards with each answer where a question matters. */
  readonly thenWith: (awards: readonly { readonly answer: string; readonly award: string }[]) => string;
  readonly onlyIf: (answers: readonly { readonly question: string; readonly answer: string }[], orIf: number) => string;
  /** Of a question that moves interest and not the award. */
  readonly besideAward: string;
  /** A figure that the court sets within a band: what it is, the point taken, and the ends. */
  readonly leftToTheCourt: (what: string, point: string, low: string, high: string) => string;
  readonly question: (number: number) => string;
  readonly anyOf: (answers: readonly string[]) => string;
  readonly net: (amount: string, from: string, to: string) => string;
  /** What of the award somebody gets, where it goes to several. */
  readonly gets: (name: string, amount: string) => string;
  /** A further claimant, whose claim is decided by itself. */
  readonly getsApart: (name: string, id: string, amount: string) => string;
  /** What the claimant owes in turn, and whether it is set off. */
  readonly counterclaim: (amount: string, by: string, to: string, setOff: boolean) => string;
  readonly turnsTo: (amount: string, against: string) => string;
  readonly offer: (by: string, amount: string, stands: string | null) => string;
  /** Only editions of a contract were given, and no record. */
  readonly editionsAlone: string;
  readonly notExhaustive: string;
  /** What is wrong with a document. */
  readonly problem: (detail: ProblemDetail) => string;
  /** What `validate` says of a file without problems. */
  readonly valid: (file: string, kind: 'contract' | 'incident' | 'with', id: string | null) => string;
  /** A code that is none, and the one that was perhaps meant. */
  /** A slip on the command line. */
  readonly mistake: (message: string) => string;
  readonly oneStandardInput: string;
  /** Two reports would go to one place: a file, or standard output (null). */
  readonly needsFile: (format: string) => string;
  readonly onePlace: (file: string | null) => string;
  readonly noSuchCode: (found: string, near: string | null) => string;
  readonly moreProblems: (count: number) => string;
  /** Why a file could not be read or written, and the name that was perhaps meant. */
  readonly obstacle: (file: string, why: ObstacleWord, near: string | null) => string;
  readonly batchDone: (scored: number, rejected: number) => string;
  /** How many questions nobody raised would change the award. */
  readonly silent: (count: number) => string;
  /** No advice; `marked` counts the rules that moved the award and are unverified, contested or our convention. */
  readonly notice: (marked: number) => string;
}

/** The word of a list for a text of a record; the text itself when the list has none. */
export const wordIn = (list: Readonly<Record<string, string>>, key: string): string => (Object.hasOwn(list, key) ? (list[key] ?? key) : key);
