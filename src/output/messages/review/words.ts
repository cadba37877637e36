import type { ReviewReason } from '../../../model/review.js';
import type { Element, Weight } from '../../../model/rule.js';

/** What each language says of a contract that is reviewed by itself. */
export interface ReviewWords {
  readonly title: (contract: string) => string;
  readonly under: (law: string, day: string | null) => string;
  readonly weight: Readonly<Record<Weight, string>>;
  readonly count: (weight: Weight, count: number) => string;
  readonly place: (line: number, column: number) => string;
  readonly whole: string;
  readonly why: Readonly<Record<ReviewReason, string>>;
  readonly element: Readonly<Record<Element, string>>;
  readonly elements: (list: readonly string[]) => string;
  readonly question: (wording: string) => string;
  /** Nothing is left to be shown: a party only has to plead it. */
  readonly pleaded: string;
  /** Several ways to attack one clause, each of which something would have to be shown for. */
  readonly attacks: (ways: readonly string[]) => string;
  readonly nothing: (list: readonly string[]) => string;
  readonly found: (title: string, citation: string, why: string) => string;
  readonly sound: string;
  readonly notice: string;
}
