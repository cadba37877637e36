import { forceMajeureOutsideControl, forceMajeurePreventsPerformance, forceMajeureUnavoidable, forceMajeureUnforeseeable } from '../questions/case.js';
import { forceMajeureAlreadyLate } from '../questions/excuses.js';
import { lostAnyway, riskAssumed } from '../questions/hindrance.js';
import type { Condition } from '../words.js';

/** The four elements of force majeure, of an event that is not the doing of the debtor's own people. */
export const ELEMENTS: readonly Condition[] = [
  { not: { concluded: { rule: 'fr.case-law.own-people' }, about: 'case' } },
  { ask: forceMajeureOutsideControl, burden: 'respondent', about: 'case' },
  { ask: forceMajeureUnforeseeable, burden: 'respondent', about: 'case' },
  { ask: forceMajeureUnavoidable, burden: 'respondent', about: 'case' },
  { ask: forceMajeurePreventsPerformance, burden: 'respondent', about: 'case' },
];

/** What keeps force majeure from freeing the debtor: the risk was its own, or it was in default already, unless the loss would have come all the same. */
export const NOT_FREED: Condition = {
  any: [
    { ask: riskAssumed, burden: 'claimant' },
    { all: [{ ask: forceMajeureAlreadyLate, burden: 'claimant' }, { not: { ask: lostAnyway, burden: 'respondent' } }] },
  ],
};
