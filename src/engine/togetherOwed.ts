import { concludes } from '../model/concludes.js';
import type { Amount } from '../values/money.js';
import type { PartyResult } from '../model/verdict.js';
import type { Rule } from '../model/rule.js';
import { EMPTY, entriesOf } from './ledger.js';
import type { Run } from './run.js';

/** Whether a rule brings a debt down to the debtor's own part beside others. */
const sharesOut = (rule: Rule): boolean => concludes(rule, 'scale') && rule.then.some((c) => ('scale' in c && c.contained === 'third-party-share') || ('contribution' in c && c.contribution === 'own-part'));

/** What one debtor would owe of each entry of damages if nobody bore it beside him. */
const wholeOf = (run: Run): ReadonlyMap<string, Amount> =>
  new Map(entriesOf(run.base.leaves[0]?.ledger ?? EMPTY).flatMap((e) => (e.stream !== 'damages' ? [] : [[e.id, (run.trace.heads.get(e.id) ?? []).reduce((n, s) => (sharesOut(s.rule) ? n + s.from - s.to : n), e.amount)] as const])));

/** The damages of the whole harm: of each entry what the debtor who would owe most of it alone would owe. */
const wholeHarm = (runs: readonly Run[]): Amount => {
  const most = new Map<string, Amount>();
  for (const run of runs) for (const [id, amount] of wholeOf(run)) if (amount > (most.get(id) ?? -1n)) most.set(id, amount);
  return [...most.values()].reduce((n, x) => n + x, 0n);
};

const damagesOf = (run: Run): Amount => entriesOf(run.base.leaves[0]?.ledger ?? EMPTY).reduce((n, e) => (e.stream === 'damages' ? n + e.amount : n), 0n);

/**
 * What the claimant gets from all debtors together, in minor units. Debts for the same harm overlap; parts of it that each owes by himself add up; and never are the damages
 * more than the whole harm, whoever owes it. What a statute adds to the loss (multiples, credits, a price) stands beside it.
 */
export const togetherOwed = (runs: readonly Run[], parties: readonly PartyResult[]): Amount => {
  const overlapping = parties.reduce((n, p) => (p.how !== 'several' && p.external > n ? p.external : n), 0n);
  const total = parties.reduce((n, p) => (p.how === 'several' ? n + p.external : n), overlapping);
  const ceiling = runs.reduce((n, run) => n + run.award - damagesOf(run), wholeHarm(runs));
  return total < ceiling ? total : ceiling;
};
