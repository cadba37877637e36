import { concludes } from './concludes.js';
import type { Trace } from './finding.js';
import type { Rule } from './rule.js';
import type { StreamName } from './stream.js';

/** The rules that put something into a stream, or moved a head of loss there; what a rule concludes is asked before the rule is made. */
export const rulesInto = (stream: StreamName, { additions, findings }: Pick<Trace, 'additions' | 'findings'>): readonly Rule[] => [
  ...additions.filter((a) => a.stream === stream && a.amount !== 0n).map((a) => a.rule),
  ...findings.filter((f) => f.fired && concludes(f.rule, 'assign') && f.rule.then.some((c) => 'assign' in c && c.assign === stream)).map((f) => f.rule),
];
