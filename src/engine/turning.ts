import type { Value } from '../model/fact.js';
import type { QuestionKey } from '../model/subject.js';
import { FINEST, ratio, compare } from '../values/ratio.js';
import type { Comparison, Turns, Variable } from './board.js';
import { resolve } from './completions.js';
import type { Diagrams, Node } from './diagram.js';
import type { Exploration } from './explore.js';

/** Decides the dispute with every open question answered, and says how the comparisons came out. */
export type Probe = (answers: ReadonlyMap<QuestionKey, Value>) => ReadonlyMap<string, Comparison>;

/** Completions of the other questions for which one comparison is followed between two values. */
const MOST = 16;

/** The completions under which a function is yes, at most so many; what it does not hang on is left out. */
const completions = (n: Node, d: Diagrams, most: number): readonly (readonly (readonly [index: number, value: number])[])[] => {
  if (n === d.no || most <= 0) return [];
  if (n === d.yes) return [[]];
  const index = d.variableOf(n);
  const found: (readonly (readonly [number, number])[])[] = [];
  d.branches(n).forEach((branch, value) => { for (const rest of completions(branch, d, most - found.length)) found.push([[index, value], ...rest]); });
  return found;
};

/** A value as a whole number of the finest steps in which its question moves, and back. */
const steps = (value: Value): bigint | undefined => (typeof value === 'bigint' ? value : typeof value === 'object' && 'num' in value ? (value.num * FINEST) / value.den : undefined);
const valueOf = (n: bigint, like: Value): Value => (typeof like === 'bigint' ? n : ratio(n, FINEST));

const rising = (a: Value, b: Value): number => (typeof a === 'bigint' && typeof b === 'bigint' ? Number(a > b) - Number(a < b) : typeof a === 'object' && typeof b === 'object' && 'num' in a && 'num' in b ? compare(a, b) : 0);

/** Both sides of the point between two values at which a test turns. */
const turn = (from: Value, to: Value, test: (value: Value) => boolean): readonly Value[] => {
  const first = test(from);
  let [low, high] = [steps(from) ?? 0n, steps(to) ?? 0n];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (test(valueOf(middle, from)) === first) low = middle;
    else high = middle;
  }
  return [valueOf(low, from), valueOf(high, from)];
};

const ordered = (v: Variable): readonly (readonly [Value, number])[] => v.values.map((value, i) => [value, i] as const).sort(([a], [b]) => rising(a, b));

/**
 * The values of open amounts and shares at which a comparison turns between two that were looked at, both sides of each: also where they reach it through
 * the ledger. A comparison of measures turns once between two values, since measures rise or fall with what they read.
 */
export const turningPoints = ({ board: b }: Exploration, probe: Probe): Turns => {
  const { diagrams: d, variables } = b;
  const found = new Map<QuestionKey, Value[]>();
  const movable = variables.filter((v) => v.continuous && v.values.every((value) => steps(value) !== undefined));
  for (const v of movable)
    for (const [name, { seen, holds }] of b.comparisons) {
      const values = ordered(v);
      values.slice(1).forEach(([high, j], k) => {
        const [low, i] = values[k] as readonly [Value, number];
        if ((steps(high) ?? 0n) - (steps(low) ?? 0n) < 2n) return;
        const both = d.and(d.restrict(seen, v.index, i), d.restrict(seen, v.index, j));
        const turns = d.and(both, d.differ(d.restrict(holds, v.index, i), d.restrict(holds, v.index, j)));
        for (const path of completions(turns, d, MOST)) {
          const positions = resolve(variables, new Map([...path, [v.index, i]]), d);
          const answers = new Map<QuestionKey, Value>(variables.filter((x) => !x.band).map((x) => [x.key, x.values[positions[x.index] as number] as Value]));
          const points = turn(low, high, (value) => { const at = probe(new Map([...answers, [v.key, value]])).get(name); return at !== undefined && at.holds !== d.no; });
          found.set(v.key, [...(found.get(v.key) ?? []), ...points]);
        }
      });
    }
  return found;
};
