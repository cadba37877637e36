import type { Trace } from '../model/finding.js';
import type { Claim } from '../model/claim.js';
import type { Matter } from '../model/matter.js';
import type { Regime } from '../model/regime.js';
import type { Ground } from '../model/role.js';
import type { Inquiry } from './board.js';
import { claimOf } from './claim.js';
import { explore } from './explore.js';
import type { Exploration } from './explore.js';
import { EMPTY, awardOf } from './ledger.js';
import { tracing } from './trace.js';

/** One claim run on its base answers: what was found, the full working, and the award in minor units. */
export interface Run {
  readonly claim: Claim;
  readonly base: Exploration;
  readonly trace: Trace;
  readonly award: bigint;
  readonly routes: Inquiry['routes'];
}

/** Nothing supposed. */
export const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();

/** Runs one claim on its base answers and writes its trace down. */
export const runOf = (matter: Matter, regime: Regime, ground: Ground, respondent: string, openAll: boolean, routes: Inquiry['routes']): Run => {
  const claim = claimOf(matter, regime, ground, matter.claimant, respondent, openAll);
  const { tracer, trace } = tracing();
  const base = explore(claim, { mode: 'base', supposed: NOTHING, routes }, tracer);
  return { claim, base, trace: trace(), award: awardOf(base.leaves[0]?.ledger ?? EMPTY), routes };
};
