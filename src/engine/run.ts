import { concludes } from '../model/concludes.js';
import type { Trace } from '../model/finding.js';
import type { Claim } from '../model/claim.js';
import type { Matter } from '../model/matter.js';
import type { Regime } from '../model/regime.js';
import type { Ground } from '../model/role.js';
import type { Rule } from '../model/rule.js';
import type { Subject } from '../model/subject.js';
import type { Inquiry } from './board.js';
import { claimOf, inForce } from './claim.js';
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

/** What liability for a promise rests on, where the record has no promise of whoever is sued. */
const forAPromise = ({ matter, rules }: Claim): { readonly rule: Rule; readonly subject: Subject } | undefined => {
  const [subject] = matter.subjects.case;
  const rule = subject === undefined || matter.subjects.commitment.length > 0 ? undefined : rules.get('breach')?.find((r) => r.of === 'commitment' && concludes(r, 'breach') && inForce(r, subject, matter));
  return rule === undefined || subject === undefined ? undefined : { rule, subject };
};

/** Runs one claim on its base answers and writes its trace down. */
export const runOf = (matter: Matter, regime: Regime, ground: Ground, respondent: string, openAll: boolean, routes: Inquiry['routes']): Run => {
  const claim = claimOf(matter, regime, ground, matter.claimant, respondent, openAll);
  const { tracer, trace } = tracing(forAPromise(claim));
  const base = explore(claim, { mode: 'base', supposed: NOTHING, routes }, tracer);
  return { claim, base, trace: trace(), award: awardOf(base.leaves[0]?.ledger ?? EMPTY), routes };
};
