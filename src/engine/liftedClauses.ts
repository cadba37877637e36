import { mayConclude } from '../model/concludes.js';
import type { Finding } from '../model/finding.js';
import type { Rule } from '../model/rule.js';
import { STREAMS } from '../model/stream.js';
import type { StreamName } from '../model/stream.js';
import { explore } from './explore.js';
import { entriesOf } from './ledger.js';
import type { Ledger } from './ledger.js';
import { NOTHING } from './run.js';
import type { Run } from './run.js';

/** A rule whose text or meaning is not sure, or that is a convention of this tool. */
const isMarked = ({ certainty }: Rule): boolean => certainty === 'unverified' || certainty === 'contested' || certainty === 'convention';

const lifts = (f: Finding): boolean => f.fired && mayConclude(f.rule, 'clause') && f.then.some((c) => 'clause' in c && c.clause !== 'stands');

const sums = (ledger: Ledger | undefined, of: readonly StreamName[]): string => (ledger === undefined ? '' : entriesOf(ledger).filter((e) => of.includes(e.stream)).map((e) => `${e.stream}|${e.id}|${e.amount}`).sort().join('\n'));

/** What the claim comes to without some rules, all else at base. */
const without = ({ claim, routes }: Run, left: readonly Rule[], of: readonly StreamName[]): string => {
  const rules = new Map([...claim.rules].map(([stage, list]) => [stage, list.filter((rule) => !left.includes(rule))]));
  return sums(explore({ ...claim, rules, memo: { ...claim.memo, acts: new WeakMap(), failing: new Set() } }, { mode: 'base', supposed: NOTHING, routes }).leaves[0]?.ledger, of);
};

/**
 * The marked rules that lift a clause which would otherwise move a sum of some streams: no step of the ledger cites them, yet the figures rest on them. Rules that lift the same
 * clause are left out together; where one lifts it that is not marked, nothing rests on the others.
 */
export const liftingRules = (run: Run, of: readonly StreamName[] = STREAMS): readonly Rule[] => {
  const lifted = run.trace.findings.filter(lifts);
  const marked = lifted.filter((f) => isMarked(f.rule));
  if (marked.length === 0) return [];
  const base = sums(run.base.leaves[0]?.ledger, of);
  const groups = [...new Set(marked.map((f) => f.subject.key))].flatMap((key) => {
    const its = lifted.filter((f) => f.subject.key === key).map((f) => f.rule);
    return its.every(isMarked) ? [its] : [];
  });
  const different = new Map<string, boolean>();
  return [...new Set(groups.flatMap((its) => {
    const name = its.map((rule) => rule.id).join();
    const moves = different.get(name) ?? without(run, its, of) !== base;
    different.set(name, moves);
    return moves ? its : [];
  }))];
};
