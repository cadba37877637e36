import type { Condition, Intensity } from './condition.js';
import type { AmountMeasure, ShareMeasure } from './measure.js';
import type { Ground, Role } from './role.js';

/** The status a rule gives to a clause; `stands` says that a rule upholds it. */
export type ClauseEffect = 'not-incorporated' | 'revoked' | 'unwritten' | 'void' | 'inapplicable' | 'stands';

/** Which heads a conclusion touches: the loss the rule is about, every head of damages, or those for which a condition about the bound loss holds. */
export type Heads = 'self' | 'all' | { readonly where: Condition };

/** The streams of a verdict. Heads of loss start in `damages`. */
export type StreamName = 'damages' | 'credits' | 'priceRelief' | 'restitution' | 'punitive' | 'price' | 'interest' | 'costs' | 'setOff';

/** How a debtor answers beside others. */
export type DebtMode = 'alone' | 'joint' | 'in-solidum' | 'several' | 'supplementary';

/** What follows when a condition holds: an entry for the ledger, a status, a burden. */
export type Conclusion =
  | { readonly duty: Intensity }
  | { readonly breach: true }
  | { readonly performed: true }
  | { readonly excuse: 'whole' }
  | { readonly burden: string; readonly on: Role }
  | { readonly clause: ClauseEffect }
  | { readonly prove: AmountMeasure; readonly heads: Heads }
  | { readonly deny: true; readonly heads: Heads }
  | { readonly deduct: AmountMeasure; readonly heads: Heads }
  | { readonly scale: ShareMeasure; readonly heads: Heads }
  | { readonly limit: AmountMeasure; readonly heads: Heads }
  | { readonly add: AmountMeasure; readonly stream: StreamName }
  | { readonly assign: StreamName; readonly heads: Heads }
  | { readonly owes: 'whole' | { readonly expanded: AmountMeasure }; readonly how: DebtMode; readonly with?: string }
  | { readonly contribution: 'responsibility' }
  | { readonly route: readonly Ground[] }
  | { readonly note: true };
