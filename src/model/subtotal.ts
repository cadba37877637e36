import type { Amount } from '../values/money.js';
import type { StepReason } from './finding.js';
import { LOSS_CLASSES } from './lossClass.js';
import type { Rule } from './rule.js';

/** What an award is made of: the classes of loss, sums agreed for a breach, damages that a rule adds to the losses claimed, and the streams beside the damages. */
export const PARTS = [...LOSS_CLASSES, 'agreed', 'further', 'credits', 'priceRelief', 'restitution', 'price'] as const;

/** One of the parts. */
export type Part = (typeof PARTS)[number];

/** Why nothing is owed in a class: why its losses came to nothing; nobody claimed any; the law knows none; it is decided in another stream. */
export type ZeroReason = StepReason | 'not-claimed' | 'barred' | 'apart';

/** One part of an award. The parts add up to it. */
export interface Subtotal {
  readonly part: Part;
  /** What is claimed in a class of loss; null where a loss has no figure, and for what is no class of loss. */
  readonly claimed: Amount | null;
  readonly awarded: Amount;
  /** Rules by which what is awarded is owed; none where nothing is. */
  readonly owedBy: readonly Rule[];
  /** Where a class comes to nothing: why, and by which rules. */
  readonly zero: readonly { readonly why: ZeroReason; readonly rules: readonly Rule[] }[];
}
