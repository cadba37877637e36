import type { Amount } from '../values/money.js';
import type { Value, Place } from './fact.js';
import type { Addition, DeadlineFound, Finding, RemedyFound, Step, StepFound } from './finding.js';
import type { Matter } from './matter.js';
import type { Measurement } from './measured/measurement.js';
import type { Question } from './question.js';
import type { Regime } from './regime.js';
import type { DebtMode, StreamName } from './conclusion.js';
import type { Ground } from './role.js';
import type { Rule } from './rule.js';
import type { Subject } from './subject.js';
import type { Subtotal } from './subtotal.js';

/** An award; null has no upper bound. */
export type Sum = Amount | null;

/** An answer to one question, as part of a completion. */
export interface AnswerGiven {
  readonly question: Question;
  readonly subject: Subject;
  readonly second?: Subject;
  readonly value: Value;
}

/** The day of an event of which only a stretch is known, as part of a completion. */
export interface DayTaken {
  readonly path: string;
  readonly day: string;
}

/** Least and greatest sum over all completions of the raised questions, with the fewest answers that reach each end. */
export interface Range {
  readonly low: Sum;
  readonly high: Sum;
  readonly exhaustive: boolean;
  readonly witness: { readonly low: readonly AnswerGiven[]; readonly high: readonly AnswerGiven[] };
  /** The days on which events of which only a stretch is known must have happened to reach each end; absent where every day is as good or none is open. */
  readonly days?: { readonly low: readonly DayTaken[]; readonly high: readonly DayTaken[] };
  /** Ends that are limits not reached (a chance is never 0 nor 1). */
  readonly limits: readonly ('low' | 'high')[];
}

/** The award that goes with one class of answers of a question, all else at base. */
export interface AnswerAward {
  readonly values: readonly Value[];
  readonly award: Sum;
}

/** A question that changes the award in at least one completion of the others. */
export interface DecisiveQuestion {
  readonly question: Question;
  readonly subject: Subject;
  readonly second?: Subject;
  readonly bearer: string;
  readonly taken: Value;
  readonly answers: readonly AnswerAward[];
  /** How far the award moves between the answers, all else at base. */
  readonly effectAtBase: Sum;
  /** The same at its greatest, over all completions of the others. */
  readonly greatestEffect: Sum;
  /** When it moves nothing at base: the smallest change of other answers under which it does. */
  readonly onlyIf: readonly AnswerGiven[];
  /** The award with each answer under that change; empty when the question moves the award at base. */
  readonly thenWith: readonly AnswerAward[];
  /** Of a question that moves only interest: what it comes to with each answer, all else at base. */
  readonly beside?: readonly AnswerAward[];
  /** How many other changes of that size do the same. */
  readonly orIf: number;
  readonly place: Place | null;
}

/** A figure that a court sets within a band: part of the range, and no question. */
export interface Margin {
  readonly question: Question;
  readonly subject: Subject;
  /** The award at either end of the band and at the point taken, all else at base. */
  readonly low: Sum;
  readonly point: Sum;
  readonly high: Sum;
}

/** A raised question that changes nothing in any completion. */
export interface IdleQuestion {
  readonly question: Question;
  readonly subject: Subject;
  /** It changes no sum, but whether the respondent is responsible at all. */
  readonly turns?: true;
}

/** A question, and the award with each of its answers, all else at base. */
export interface Weighed {
  readonly question: Question;
  readonly subject: Subject;
  readonly second?: Subject;
  readonly bearer: string;
  readonly taken: Value;
  readonly answers: readonly AnswerAward[];
}

/** An absent fact that a rule asked for, and what another answer would do. */
export type NotRaised = Weighed;

/** A ground of the claim, with what it would give. */
export interface GroundResult {
  readonly ground: Ground;
  readonly admissible: boolean;
  readonly chosen: boolean;
  readonly award: Amount;
  readonly range: Range | null;
  /** The rules that admit it. */
  readonly rules: readonly Rule[];
  /** The questions that decide on it, where it is not the one that was chosen. */
  readonly decisive: readonly Weighed[];
}

/** The state of a clause on the base answers. */
export type ClauseStatus = 'effective' | 'not-triggered' | 'not-incorporated' | 'unwritten' | 'void' | 'inapplicable' | 'not-opposable';

/** One clause: what became of it, by which rule, and the rules that tested it. */
export interface ClauseResult {
  readonly subject: Subject;
  readonly status: ClauseStatus;
  readonly open: boolean;
  readonly rule: Rule | null;
  readonly tested: readonly Finding[];
}

/** One promise: how intense, kept or broken, by which rule. */
export interface CommitmentResult {
  readonly subject: Subject;
  readonly intensity: string | null;
  readonly result: 'met' | 'breached' | 'unknown' | 'not-binding';
  readonly rule: Rule | null;
}

/** One excuse that was considered. */
export interface DefenceResult {
  readonly id: string;
  readonly established: boolean;
  readonly finding: Finding;
}

/** One head of loss from claim to award. */
export interface HeadResult {
  readonly subject: Subject;
  readonly stream: StreamName;
  readonly claimed: Sum;
  readonly awarded: Amount;
  readonly steps: readonly Step[];
}

/** What one debtor owes outside and bears inside. */
export interface PartyResult {
  readonly id: string;
  readonly name: string;
  readonly stream: StreamName;
  /** How he answers beside the others; `not-assessed` where the rules do not cover several debtors. */
  readonly how: DebtMode | 'not-assessed';
  readonly part: 'whole' | 'expanded' | 'none';
  readonly external: Amount;
  /** What nobody owes with him; null where that is not assessed. */
  readonly alone: Sum;
  /** What he bears in the end of the sums that others owe as well; with `alone` it makes up the internal share. Both are null where not assessed. */
  readonly commonShare: Sum;
  readonly internalShare: Sum;
  readonly paid: Amount;
  readonly recourse: readonly { readonly against: string; readonly amount: Amount }[];
  readonly rules: readonly Rule[];
}

/** What the claimant owes the respondent in turn: the same dispute seen from the other side, with a ledger of its own. It changes no award. */
export interface Counterclaim {
  readonly by: string;
  readonly against: string;
  /** The sums owed, with interest and costs. */
  readonly owed: StreamResult;
  readonly streams: Readonly<Partial<Record<StreamName, Amount>>>;
  readonly heads: readonly HeadResult[];
  readonly adjustments: readonly Step[];
  readonly additions: readonly Addition[];
  readonly remedies: readonly RemedyFound[];
  /** Whether it is set off against what the claimant gets. */
  readonly setOff: boolean;
}

/** Something the reader must know that no figure shows; codes are a closed list. */
export interface Warning {
  readonly code: 'not-assessed' | 'no-as-of' | 'unproven-acceptance' | 'unverified-rule' | 'contested-rule' | 'convention' | 'no-rule-set' | 'not-exhaustive' | 'answered-and-disputed' | 'measured-otherwise' | 'not-asked' | 'ground-without-facts' | 'restitution-without-end' | 'interest-without-start' | 'sum-instead-of-interest' | 'price-not-known' | 'partial-proof' | 'date-in-part' | 'date-in-range' | 'rate-not-known' | 'multiple-above-ceiling' | 'subject-missing';
  readonly about: string;
  readonly line: number | null;
}

/** One side's part of what the debtors pay together. */
export interface Payee {
  readonly id: string;
  readonly award: Amount;
  /** A claimant after the first: what it gets on its own claim, beside the award. */
  readonly apart?: true;
}

/** Whether the first respondent answers, by his responsibility. */
export type Outcome = 'liable' | 'partly-liable' | 'not-liable' | 'insufficient-evidence';

/** The sums of one stream. */
export interface StreamResult {
  readonly base: Amount;
  readonly low: Sum;
  readonly high: Sum;
}

/** Several records of one contract: the sum of their awards, and each credit once. */
export interface Together {
  readonly award: Amount;
  readonly low: Sum;
  readonly high: Sum;
  readonly credits: StreamResult;
}

/** The answer. Amounts are minor units of `matter.currency`. */
export interface Verdict {
  readonly matter: Matter;
  readonly regime: Regime;
  readonly outcome: Outcome;
  readonly respondent: string;
  readonly grounds: readonly GroundResult[];
  readonly ground: Ground;
  readonly claimed: Sum;
  readonly award: Amount;
  readonly range: Range | null;
  readonly streams: Readonly<Record<StreamName, StreamResult>>;
  readonly netPayable: { readonly amount: Amount; readonly from: string; readonly to: string };
  readonly claimantTotal: Amount;
  /** Who is paid what of it: the claimant, and an insurer that paid before. */
  readonly payees: readonly Payee[];
  readonly received: Amount;
  readonly offers: readonly { readonly by: string; readonly kind: string; readonly amount: Amount; readonly stands: 'below' | 'inside' | 'above' | null }[];
  readonly commitments: readonly CommitmentResult[];
  /** Measured promises, each once for every resource and period; of several records, those of all of them. */
  readonly measurements: readonly Measurement[];
  /** The sums of several records assessed together; null for a record by itself, which then holds its credits. */
  readonly together: Together | null;
  readonly defences: readonly DefenceResult[];
  readonly clauses: readonly ClauseResult[];
  readonly heads: readonly HeadResult[];
  /** What the award is made of; the parts add up to it. */
  readonly subtotals: readonly Subtotal[];
  readonly adjustments: readonly Step[];
  readonly additions: readonly Addition[];
  readonly remedies: readonly RemedyFound[];
  readonly deadlines: readonly DeadlineFound[];
  /** What the rules require of either side next. */
  readonly steps: readonly StepFound[];
  readonly parties: readonly PartyResult[];
  readonly counterclaims: readonly Counterclaim[];
  readonly margins: readonly Margin[];
  readonly decisive: readonly DecisiveQuestion[];
  readonly notDecisive: readonly IdleQuestion[];
  readonly notRaised: readonly NotRaised[];
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
}
