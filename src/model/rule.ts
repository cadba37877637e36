import type { Day } from '../values/day.js';
import type { Condition } from './condition.js';
import type { Conclusion } from './conclusion.js';
import type { LossClass } from './lossClass.js';
import type { Ground } from './role.js';
import type { Source } from './source.js';
import type { SubjectKind } from './subject.js';
import type { Text } from './text.js';

/** The stages in the order in which a court decides (1 applicability … 13 next steps). */
export const STAGES = [
  'applicability', 'clauses', 'duties', 'breach', 'defences', 'heads', 'sharing', 'agreed-money', 'caps', 'price', 'parties', 'money', 'next-steps',
] as const;

/** The name of a stage. */
export type Stage = (typeof STAGES)[number];

/** Which day decides whether a version of the law applies. */
export type ChosenBy = 'contract-date' | 'breach-date' | 'loss-date' | 'notice-date' | 'judgment-date';

/** How sure the note behind a rule is. */
export type Certainty = 'read' | 'reported' | 'unverified' | 'contested' | 'convention';

/** One reading of contested law: what follows if the court takes it. The first is the default. */
export interface RuleReading {
  readonly name: string;
  readonly title: Text;
  readonly then: readonly Conclusion[];
}

/** What a clause or a promise needs in its wording, or around it; elements, never a draft. */
export const ELEMENTS = [
  'acceptance', 'prominence', 'explanation', 'counterpart', 'both-sides', 'not-derisory', 'promise-kept', 'gross-fault', 'personal-injury', 'lawful-period', 'clear-words', 'not-against-consumers', 'other-list', 'figure',
  'warning-backups', 'warning-changes', 'warning-security', 'managed', 'whole-table', 'time-to-fetch', 'scope',
] as const;

/** One of the elements. */
export type Element = (typeof ELEMENTS)[number];

/** How much a finding of a review weighs, the heaviest first. */
export const WEIGHTS = ['error', 'warning', 'note'] as const;

/** One of the weights. */
export type Weight = (typeof WEIGHTS)[number];

/** One article (one paragraph where the effect differs), decision, clause kind or convention, as an object. Conditions and conclusions are data. */
export interface Rule {
  readonly id: string;
  /** Joins the versions of one thought across renumberings. */
  readonly norm: string;
  readonly title: Text;
  /** What the source says, in our words. */
  readonly says: Text;
  readonly source: Source;
  /** First and last day of force; null for an open end. */
  readonly inForce: { readonly from: Day | null; readonly to: Day | null };
  readonly chosenBy: ChosenBy;
  readonly of: SubjectKind;
  readonly stage: Stage;
  readonly routes: readonly Ground[];
  readonly certainty: Certainty;
  /** Rules that go before: where one of them fired for the same subject, this one does not. */
  readonly yieldsTo?: readonly string[];
  /** Short names of the law notes, accepted by the catalogue of rules. */
  readonly aliases?: readonly string[];
  /** What wording a clause needs so that the rule leaves it alone: read by a review of the contract. */
  readonly elements?: readonly Element[];
  /** Of a rule that only a review reads: how much what it finds weighs. */
  readonly remark?: Weight;
  /** Of a remark: it counts only for a subject that no rule of the law reads. */
  readonly whereUnread?: true;
  /** Of a rule by which the law knows no damages of a class of loss, or only those that a statute gives: which. A verdict names it where that class comes to nothing. */
  readonly bars?: LossClass;
  /** Of a rule about a loss that says how far it is owed: a verdict names it beside the rule that found the breach. */
  readonly extent?: true;
  readonly when: Condition;
  readonly then: readonly Conclusion[];
  readonly readings?: readonly RuleReading[];
}
