import { PROBLEM_CODES } from '../model/problem.js';
import type { Place } from '../model/fact.js';
import type { Problem, ProblemDetail } from '../model/problem.js';
import { byCodeUnit } from '../values/order.js';

/** A problem at a place; the code follows from what is wrong. */
export const problem = (place: Place, detail: ProblemDetail): Problem => ({ ...place, code: PROBLEM_CODES[detail.kind], detail });

const inOrder = (a: Problem, b: Problem): number =>
  [byCodeUnit(a.file, b.file), (a.line ?? 0) - (b.line ?? 0), (a.column ?? 0) - (b.column ?? 0), byCodeUnit(a.path, b.path), byCodeUnit(a.code, b.code)].find((d) => d !== 0) ?? 0;

/** Problems in the order of the files' lines, the same thing said once. */
export const sorted = (problems: readonly Problem[]): readonly Problem[] => {
  const byKey = new Map<string, Problem>();
  for (const p of problems) {
    const key = [p.file, p.path, p.code, 'field' in p.detail ? p.detail.field : '', p.path === '' ? `${p.line}:${p.column}` : ''].join('|');
    if (!byKey.has(key)) byKey.set(key, p);
  }
  return [...byKey.values()].sort(inOrder);
};
