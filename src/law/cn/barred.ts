import { limitationInterrupted, limitationRunOut } from '../questions/limitation.js';
import type { Condition, Source } from '../words.js';
import { dayOfSuit, lastDayOfAll, lastDayOfLoss, lastDayOfRefund, lastDayOfRest, lastDayOfSum } from './measures/limitation.js';
import type { LastDays } from './measures/limitation.js';

/**
 * The suit came too late for a claim: by the days on record, or as far as somebody shows what the record leaves open, which whoever pleads limitation must. An interruption is for the creditor to show. What a
 * finding says of the days leaves those alone that are known.
 */
const tooLate = (source: Source, { last, dated, atBest }: LastDays): Condition => ({
  all: [
    { any: [{ compare: [dayOfSuit(source), '>', last] }, { all: [{ compare: [dayOfSuit(source), '>', dated] }, { ask: limitationRunOut, burden: 'respondent', about: 'case' }] }] },
    { not: { all: [{ compare: [dayOfSuit(source), '<=', atBest] }, { ask: limitationInterrupted, burden: 'claimant', about: 'case' }] } },
  ],
});

/** The suit came too late for all that is claimed. */
export const suedTooLate = (source: Source): Condition => tooLate(source, lastDayOfAll(source));

/** The suit came too late for one loss, while something else that is claimed may be in time. */
export const lossTooLate = (source: Source): Condition => tooLate(source, lastDayOfLoss(source));

/** The same of money that goes back. */
export const refundTooLate = (source: Source): Condition => tooLate(source, lastDayOfRefund(source));

/** The same of credits, a lower price and a multiple. */
export const restTooLate = (source: Source): Condition => tooLate(source, lastDayOfRest(source));

/** The same of a sum that a clause gives. */
export const sumTooLate = (source: Source): Condition => tooLate(source, lastDayOfSum(source));

/** What one of these rules lets the debtor refuse is not given, and takes the place of nothing. */
export const stillGiven = (...rules: readonly string[]): Condition => ({ not: { any: rules.map((rule): Condition => ({ concluded: { rule } })) } });
