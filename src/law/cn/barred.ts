import { limitationInterrupted, limitationRunOut } from '../questions/limitation.js';
import type { Condition, Source } from '../words.js';
import { dayOfSuit, lastDay, lastDayAtBest } from './measures/limitation.js';

/** Nobody knows since when the claim was known: whoever pleads limitation shows that it was too long ago. */
const START_UNKNOWN: Condition = { is: 'knowledge', oneOf: ['unknown'], about: 'case' };

/** The suit came too late: by the days on record, or as far as somebody shows what the record leaves open. An interruption is for the creditor to show. */
export const suedTooLate = (source: Source): Condition => ({
  all: [
    { any: [{ compare: [dayOfSuit(source), '>', lastDay(source)] }, { all: [START_UNKNOWN, { ask: limitationRunOut, burden: 'respondent', about: 'case' }] }] },
    { not: { all: [{ any: [START_UNKNOWN, { compare: [dayOfSuit(source), '<=', lastDayAtBest(source)] }] }, { ask: limitationInterrupted, burden: 'claimant', about: 'case' }] } },
  ],
});
