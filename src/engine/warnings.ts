import type { Claim } from '../model/claim.js';
import type { Ground } from '../model/role.js';
import type { Trace } from '../model/finding.js';
import type { Range, Warning } from '../model/verdict.js';

/** What the reader must know that no figure shows, in a fixed order. */
export const warningsOf = (claim: Claim, trace: Trace, range: Range | null, uncovered: readonly Ground[]): readonly Warning[] => {
  const moved = new Set([...trace.adjustments, ...[...trace.heads.values()].flat(), ...trace.additions].map((s) => s.rule));
  const marks = { unverified: 'unverified-rule', contested: 'contested-rule', convention: 'convention' } as const;
  const marked = [...moved].flatMap((rule): readonly Warning[] =>
    rule.certainty === 'unverified' || rule.certainty === 'contested' || rule.certainty === 'convention' ? [{ code: marks[rule.certainty], about: rule.id, line: null }] : []);
  return [
    ...(claim.matter.days.judgment === null ? [{ code: 'no-as-of', about: 'asOf', line: null } as const] : []),
    ...[...(trace.findings.some((f) => f.rule.then.some((c) => 'breach' in c || 'add' in c)) ? [] : [claim.ground]), ...uncovered].map((about) => ({ code: 'no-rule-set', about, line: null }) as const),
    ...(range !== null && !range.exhaustive ? [{ code: 'not-exhaustive', about: 'range', line: null } as const] : []),
    ...marked,
    ...claim.matter.notAssessed.map((p) => ({ code: 'not-assessed', about: p.path, line: p.line }) as const),
  ];
};
