import type { Amount } from '../values/money.js';
import type { StepReason } from './finding.js';
import { LOSS_CLASSES } from './lossClass.js';
import type { Rule } from './rule.js';

/** What an award is made of: the classes of loss, sums agreed for a breach, damages that a rule adds to the losses claimed, and the streams beside the damages. */
export const PARTS = [...LOSS_CLASSES, 'agreed', 'further', 'credits', 'priceRelief', 'restitution', 'price'] as const;

/** One of the parts. */
export type Part = (typeof PARTS)[number];

/**
 * Why nothing is owed in a part: why its losses came to nothing; nobody claimed any; the law knows none; it is decided in another stream. Of what is asked beside
 * losses: a rule that would give it is not met, or gives nothing; the clause it rests on fell; no rule takes it up.
 */
export type ZeroReason = StepReason | 'not-claimed' | 'barred' | 'apart' | 'unmet' | 'comes-to-nothing' | 'clause-fell' | 'no-rule';

/** One part of an award. The parts add up to it. */
export interface Subtotal {
  readonly part: Part;
  /** What is claimed in a class of loss, as agreed sums, to be given back or as price; null where that has no figure, and for the rest. */
  readonly claimed: Amount | null;
  readonly awarded: Amount;
  /** Rules by which what is awarded is owed; none where nothing is. */
  readonly owedBy: readonly Rule[];
  /** Where a part comes to nothing though it is a class of loss or was claimed: why, and by which rules. */
  readonly zero: readonly { readonly why: ZeroReason; readonly rules: readonly Rule[] }[];
}
