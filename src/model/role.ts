/**
 * A part played in a dispute. Burdens and allegations are given to roles; the matter says which party plays which.
 * `claimant` and `respondent` are the two sides of the claim being computed; `drafter` is the author of standard terms (the provider);
 * `invoker` is whoever withholds its performance or ends the contract; `deposit-pleader` whoever relies on the rule on deposits, `deposit-opponent` the other side.
 */
export type Role = 'claimant' | 'respondent' | 'provider' | 'customer' | 'drafter' | 'right-holder' | 'notifier' | 'user' | 'invoker' | 'deposit-pleader' | 'deposit-opponent' | 'nobody';

/** The legal footing of a claim. */
export type Ground = 'contract' | 'tort' | 'statute';

/** The grounds in the order in which ties are resolved. */
export const GROUNDS: readonly Ground[] = ['contract', 'tort', 'statute'];

/** A party's choice; absent means not pleaded. Schema: `pleas[].plea`. */
export type PleaKind =
  | 'penalty-reduction' | 'penalty-increase' | 'limitation' | 'set-off' | 'clause-not-incorporated' | 'clause-unfair' | 'force-majeure'
  | 'contributory-fault' | 'withholding' | 'price-reduction' | 'termination' | 'punitive' | 'deposit-rule';
