import type { Condition } from '../words.js';
import { fault } from '../questions/party.js';
import { aidedInfringement, concurrence, rightInfringed } from '../questions/tort.js';

/** The respondent was at fault and hurt a right. Contents put up by users have rules of their own, on notices and on knowledge. */
export const HURT_BY_FAULT: Condition = {
  all: [
    { is: 'content', oneOf: ['no'], about: 'case' },
    { ask: fault, burden: 'claimant', about: 'respondent' },
    { ask: rightInfringed, burden: 'claimant', about: 'case' },
  ],
};

/** The acts of several combined in one of these ways. */
const combined = (...values: readonly string[]): Condition => ({ oneOf: concurrence, values, burden: 'claimant', about: 'case' });

/** They acted together. */
export const TOGETHER = combined('common-fault');

/** Each act was enough by itself. */
export const EACH_ENOUGH = combined('each-sufficient');

/** One of them did it and nobody knows which. */
export const NOBODY_KNOWS = combined('undetermined-causer');

/** Each was a part of the cause. */
export const EACH_A_PART = combined('each-partial');

/** The respondent incited the infringer or helped it knowingly, or is the one at fault whom another incited or helped. */
export const AIDED: Condition = {
  any: [
    { ask: aidedInfringement, burden: 'claimant', about: 'respondent' },
    { all: [HURT_BY_FAULT, { some: 'party', where: { ask: aidedInfringement, burden: 'claimant', about: 'bound' } }] },
  ],
};
