import type { Condition } from '../words.js';

/** What has a law of its own: what it costs to claim, to punish, or to keep a loss from growing, and feelings that were hurt. */
const ELSEWHERE = ['legal-fees', 'court-costs', 'punitive', 'regulatory-fine', 'mitigation-cost', 'moral'] as const;

/** A loss by the breach that is made good, since no rule refuses it: what was not caused or not foreseeable, or the rest of a term without a rightful end. */
export const madeGood = (...refusedBy: readonly string[]): Condition => ({
  all: [{ concluded: 'founded' }, { not: { is: 'head', oneOf: ELSEWHERE } }, ...refusedBy.map((rule): Condition => ({ not: { concluded: { rule } } }))],
});
