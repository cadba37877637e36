import type { Condition, Intensity } from './condition.js';
import type { AmountMeasure, Measure, ShareMeasure } from './measure.js';
import type { StreamName } from './stream.js';
import type { Question } from './question.js';
import type { DoneOn, StepName } from './step.js';
import type { Ground, Role } from './role.js';

/** The status a rule gives to a clause; `stands` says that a rule upholds it. */
export type ClauseEffect = 'not-incorporated' | 'revoked' | 'unwritten' | 'void' | 'inapplicable' | 'stands';

/** Which heads a conclusion touches: the loss the rule is about, every head of damages, or those for which a condition about the bound loss holds. */
export type Heads = 'self' | 'all' | { readonly where: Condition };

/** What a deduction leaves over when its head is used up comes off other heads, after all were lessened for themselves. A gain does so also where its head came to nothing; a part of a loss only where there is one. */
export interface Beyond {
  readonly of: 'gain' | 'part';
  readonly over: Heads;
}

/** How a debtor answers beside others. */
export type DebtMode = 'alone' | 'joint' | 'in-solidum' | 'several' | 'supplementary';

/**
 * The band in which a judge sets a figure. The point taken is the measure's own, marked as our convention; a court's figure answers the question and closes
 * the band. It widens the range as low, point and high and is never among the decisive questions.
 */
export interface Discretion {
  readonly question: Question;
  readonly low: AmountMeasure;
  readonly high: AmountMeasure;
  /** What a court's own figure counts up to; absent: as it was set. */
  readonly atMost?: AmountMeasure;
}

/** What an excuse rests on. A hacker, a carrier or an authority is a third party; `agreed-event` is an event that a clause lists. */
export type ExcuseKind =
  | 'force-majeure' | 'third-party' | 'customer-fault' | 'limitation' | 'own-performance-withheld' | 'stopped-with-right' | 'agreed-event' | 'claimed-too-late' | 'deleted-as-agreed' | 'notice-followed' | 'free-service';

/** What follows when a condition holds: an entry for the ledger, a status, a burden. */
export type Conclusion =
  | { readonly duty: Intensity }
  | { readonly breach: true }
  | { readonly performed: true }
  /** Of the case: no promise binds, so that none is kept or broken. */
  | { readonly bindsNobody: true }
  /** For everything that is claimed; of a rule about a loss, for that loss. */
  | { readonly excuse: 'whole'; readonly as: ExcuseKind }
  /** The claim itself is barred: the debtor may refuse whatever is asked, the price, credits and what goes back as much as damages. */
  | { readonly excuse: 'claim'; readonly as: ExcuseKind }
  /** What the debtor may refuse though the rest of the claim stands: nothing is added to these streams. Of a rule about a clause, what that clause gives; of any other, what no clause gives. */
  | { readonly bars: readonly StreamName[] }
  /** An excuse established for a part of what is claimed; how much comes off is said beside it. */
  | { readonly excuse: 'part'; readonly as: ExcuseKind }
  /** Who must prove the answer to a question from here on. `everywhere`: of every subject, without the rule that asks naming the one that shifts. */
  | { readonly burden: string; readonly on: Role; readonly everywhere?: true }
  | { readonly clause: ClauseEffect }
  | { readonly prove: AmountMeasure; readonly heads: Heads }
  /** What is owed for a loss beyond what was proven of it: put on the head itself, before whatever is taken off it, so that it goes the way of any other loss; over several heads by what is claimed for each. `as`: why. */
  | { readonly raise: AmountMeasure; readonly heads: Heads; readonly as: 'set-by-court' | 'late-notice'; readonly discretion?: Discretion }
  /** `byKind`: what is of this kind is never made good on the footing of the claim, whatever part of it is owed and however it came about: decided before that.
   * `as`: the loss is not refused, a sum agreed for it takes its place. */
  | { readonly deny: true; readonly heads: Heads; readonly byKind?: true; readonly as?: 'replaced' }
  /** `together`: the sum is taken off the heads as one, not off each, and the word says why. `contained` names the reduction as `netOf` of a determination does: a head whose court's figure already contains it is left alone.
   * `beyond`: where what exceeds its head goes. */
  | { readonly deduct: AmountMeasure; readonly heads: Heads; readonly contained?: string; readonly together?: 'on-account' | 'counted-once' | 'denied'; readonly beyond?: Beyond }
  /** `agreed`, `streams`: what counts beside the heads, as for a limit. `as`: what the step is called where it is not somebody's share. `keeps`: under this name measures may still read what the heads stood at before. */
  | { readonly scale: ShareMeasure; readonly heads: Heads; readonly agreed?: true; readonly streams?: readonly StreamName[]; readonly contained?: string; readonly as?: 'chance'; readonly keeps?: string }
  /** Agreed money for a breach takes the place of the heads it covers, whatever they came to. `revises`: the sum as it was agreed and claimed, where what is taken is another one. */
  | { readonly replace: AmountMeasure; readonly heads: Heads; readonly discretion?: Discretion; readonly revises?: AmountMeasure }
  /**
   * `agreed`: sums agreed for the breach count under the limit as well; `streams`: so does all that stands in these, in proportion, or of it only what rules `ofNorms` added, or `first`: it uses the limit up before the heads do. `unknown`: the question raised where the limit cannot be computed; it does not cut
   * at base, since whoever relies on it must show it, and cuts to nothing at the low end.
   */
  | { readonly limit: AmountMeasure; readonly heads: Heads; readonly agreed?: true; readonly streams?: readonly StreamName[]; readonly ofNorms?: readonly string[]; readonly first?: true; readonly unknown?: Question; readonly contained?: string }
  | { readonly add: AmountMeasure; readonly stream: StreamName; readonly discretion?: Discretion }
  | { readonly assign: StreamName; readonly heads: Heads }
  /**
   * What rules of that norm added is not owed: the parties agreed otherwise. `upTo`: it is owed no further than that; of a rule about a clause, what was added for that clause.
   * Nothing else in its stream is touched.
   */
  | { readonly exclude: string; readonly upTo?: AmountMeasure }
  /** `discretion`: the band of an expanded part that nothing dates. */
  | { readonly owes: 'whole' | { readonly expanded: AmountMeasure }; readonly how: DebtMode; readonly with?: string; readonly discretion?: Discretion }
  /** How those who owe beside each other share inside: by responsibility; not at all where this debtor only stands in for the others and turns to them for the whole; or, where it owes no more than its own part, that part. `how`: as what they answer outside, where it follows from what they promised and not from a breach. */
  | { readonly contribution: 'responsibility' | 'stands-in' | 'own-part'; readonly how?: DebtMode }
  /** What the claimant owes in turn is set off against what it gets. */
  | { readonly setOff: true }
  | { readonly route: readonly Ground[] }
  /** A remedy beside money (withhold, terminate, restore …), granted or refused. `suspends`: the sum that need not be paid for now; it moves no stream. */
  | { readonly remedy: string; readonly granted: boolean; readonly suspends?: AmountMeasure }
  /** A day to keep, counted since 1970-01-01; for the claimant where nobody else is named. */
  | { readonly deadline: string; readonly day: Measure<number>; readonly on?: Role }
  /** What the rule requires of somebody next, by which day where it names one, and what of the record shows that it was done. */
  | { readonly step: StepName; readonly on: Role; readonly by?: Measure<number>; readonly done?: DoneOn }
  /** `marks`: figures rest on what it says, though it moves none: a verdict marks it as it marks a rule that moved one. */
  | { readonly note: true; readonly marks?: true };

export type { StreamName } from './stream.js';

/** What a conclusion does, as one word; `clause` and `duty` with what they say. */
export const conclusionName = (c: Conclusion): string =>
  'clause' in c ? `clause:${c.clause}` : 'duty' in c ? `duty:${c.duty}` : 'owes' in c ? `owes:${c.how}` : 'burden' in c ? `burden:${c.on}` : (Object.keys(c)[0] ?? 'note');
