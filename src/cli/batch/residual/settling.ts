import type { Settled, Stretch } from './code.js';
import { slotsIn, taken } from './tape.js';
import type { Given, Slot, Step } from './tape.js';

type Made = Extract<Step, { readonly is: 'made' }>;

const settledGiven = (given: Given, known: Settled): Given => {
  if ('slot' in given) return known.has(given.slot) ? { value: known.get(given.slot) } : given;
  if ('value' in given) return given;
  const entries = given.entries.map(([key, g]) => [key, settledGiven(g, known)] as const);
  return entries.every(([, g]) => 'value' in g) ? { value: taken({ list: given.list, entries }, []) } : { list: given.list, entries };
};

/** A program for records in which these inputs are as they were: shorter, and the same for them. A step that throws is left to be thrown again. */
export const settling = (first: Stretch, inputs: Settled): Stretch => {
  const known = new Map(inputs);
  const made: Made[] = [];
  let at = first;
  for (let next: Stretch | undefined = at; next !== undefined;) {
    at = next;
    for (const step of at.made) {
      if (!at.needed.has(step.slot)) continue;
      const given = step.given.map((g) => settledGiven(g, known));
      if (given.every((g) => 'value' in g))
        try {
          known.set(step.slot, step.work(...given.map((g) => g.value)));
          continue;
        } catch {
          // as it does where it is a step
        }
      made.push({ ...step, given });
    }
    next = at.asked !== null && known.has(at.asked) ? at.next.get(known.get(at.asked)) : undefined;
    if (next === undefined) break;
  }
  const open = at.asked !== null && !known.has(at.asked);
  const after = new Map(open ? [...at.next].map(([answer, branch]) => [answer, settling(branch, known)] as const) : []);
  const result = at.result === null ? null : settledGiven(at.result, known);
  const needed = new Set<Slot>([...(open && at.asked !== null ? [at.asked] : []), ...(result === null ? [] : slotsIn(result)), ...[...after.values()].flatMap((branch) => [...branch.needed])]);
  const kept = made.reverse().filter(({ slot, given }) => {
    if (!needed.has(slot)) return false;
    for (const g of given) for (const source of slotsIn(g)) needed.add(source);
    return true;
  });
  return { made: kept.reverse(), needed, work: [], asked: open ? at.asked : null, next: after, result };
};
