import type { Day } from '../values/day.js';
import type { Amount } from '../values/money.js';
import type { Ratio } from '../values/ratio.js';
import type { Value } from './fact.js';
import type { Matter } from './matter.js';
import type { About, Burden } from './about.js';
import type { Question } from './question.js';
import type { StreamName } from './stream.js';
import type { Source } from './source.js';
import type { Subject } from './subject.js';
import type { Parameter } from './parameter.js';

/** What a measure may look at. Everything else is out of its reach; the same reading gives the same value. */
export interface Reading {
  readonly matter: Matter;
  /** The subject of the rule. */
  readonly self: Subject;
  /** The loss the value is asked for, when it is asked per loss. */
  readonly bound?: Subject;
  /** The party whose debt is looked at. */
  readonly respondent: string;
  /** Of a measure that asks for them: those sued beside the respondent who are responsible on the same ground, by id. */
  readonly beside: readonly string[];
  /** The answer of a declared question. */
  readonly answer: (question: Question, about?: About) => Value | undefined;
  /** Whether a declared question was answered no outright, by a court or by the record, and not merely left unshown. */
  readonly refused: (question: Question, about?: About) => boolean;
  /** Whether a rule that the measure names under `given` fired, of whatever it speaks. */
  readonly fired: (rule: string) => boolean;
  /** The amount a loss stands at before the rule, in minor units; 0 for a loss of another claim. */
  readonly head: (loss: string) => Amount;
  /** The amount a loss stood at before a step that keeps it under that name; what it stands at where there was none. */
  readonly before: (name: string, loss: string) => Amount;
  /** Whether a loss was shown and what comes off it took all of it: it is known to be nothing, and not for want of proof. */
  readonly emptied: (loss: string) => boolean;
  /** What a stream of the award stands at before the rule, in minor units. */
  readonly stream: (name: StreamName) => Amount;
  /** A figure of the law as it stood on the day that chooses the rule. */
  readonly figure: <T>(parameter: Parameter<T>) => T;
}

/** One line of a computation, in terms that need no language: a name, a value, and where it came from. */
export interface Line {
  readonly name: string;
  readonly value: string;
  readonly from?: string;
}

/** A stretch of time for which a sum bears interest; without a rate (no table reaches that far) nothing is computed for it. */
export interface Statement {
  readonly principal: Amount;
  /** First day, and the day after the last. */
  readonly from: Day;
  readonly to: Day;
  readonly rate: Ratio | null;
  readonly amount: Amount | null;
}

/** What a measure found; `undefined` when the facts do not let it be computed. */
export interface Measured<T> {
  readonly value: T | undefined;
  readonly working: readonly Line[];
  /** A value of nothing that was found, and is not for want of proof. */
  readonly foundNothing?: true;
  /** Of a computation over time, its stretches. */
  readonly statements?: readonly Statement[];
}

/** A question a measure asks, of whom, and who must prove the answer. */
export interface Asks {
  readonly question: Question;
  readonly burden: Burden;
  readonly about?: About;
}

/**
 * A declared, cited, pure computation: the only function of the law.
 * `monotone` says how the value moves with each amount or share it asks for, so that the corners of a range are exact.
 */
export interface Measure<T> {
  readonly id: string;
  readonly source: Source;
  readonly asks: readonly Asks[];
  readonly parameters?: readonly Parameter<unknown>[];
  /** Whether it asks which of the others who are sued are responsible; their breaches and excuses are then looked at under the same answers. */
  readonly beside?: true;
  /** Rules of an earlier stage of which it asks whether they fired; where that is open, it is worked out both ways. Only where it adds or takes off money, not in a comparison. */
  readonly given?: readonly string[];
  /** What the value is where it is no money: a day counted since 1970-01-01, or a plain number; or money in hundredths of the minor unit, to compare exactly. */
  readonly unit?: 'day' | 'number' | 'hundredth';
  readonly monotone?: Readonly<Record<string, 'up' | 'down'>>;
  readonly compute: (reading: Reading) => Measured<T>;
}

/** A measure of money, in minor units of the case's currency. */
export type AmountMeasure = Measure<Amount>;

/** A measure of a share or factor. */
export type ShareMeasure = Measure<Ratio>;
