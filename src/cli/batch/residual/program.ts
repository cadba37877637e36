import { Surprise, slotsIn, taken } from './tape.js';
import type { Given, Slot, Step, Tape } from './tape.js';
import { codeFor } from './code.js';
import type { Code, Settled, Stretch } from './code.js';
import { settling } from './settling.js';

/**
 * What is left of a computation for inputs of one shape: the steps of all tapes written for it, joined where they are the same and parted where a question
 * was answered otherwise.
 */

/** A program that grows with each tape. */
export interface Program {
  /** The result for inputs, or undefined where an answer was never met before. */
  readonly run: (inputs: readonly unknown[]) => unknown;
  /** Takes in a tape whose result is built from slots. `missing` are inputs that no record has; nothing may depend on them. */
  readonly grow: (tape: Tape, result: Given, missing: (slot: Slot) => boolean) => void;
  readonly ends: () => number;
  /** What was grown so far, as code for records in which some inputs are as they were. */
  readonly code: (inputs: number, settled: Settled) => Code | null;
}

const taking = (given: Given): ((slots: readonly unknown[]) => unknown) => {
  if ('slot' in given) { const { slot } = given; return (slots) => slots[slot]; }
  if ('value' in given) { const { value } = given; return () => value; }
  return (slots) => taken(given, slots);
};

const working = ({ slot, work, given }: Extract<Step, { readonly is: 'made' }>): ((slots: unknown[]) => void) => {
  const [a, b, c] = given;
  if (a === undefined) return (slots) => { slots[slot] = work(); };
  if (given.length === 1) {
    if ('slot' in a) { const x = a.slot; return (slots) => { slots[slot] = work(slots[x]); }; }
    const x = taking(a);
    return (slots) => { slots[slot] = work(x(slots)); };
  }
  if (given.length === 2 && b !== undefined) {
    if ('slot' in a && 'slot' in b) { const [x, y] = [a.slot, b.slot]; return (slots) => { slots[slot] = work(slots[x], slots[y]); }; }
    if ('slot' in a && 'value' in b) { const [x, y] = [a.slot, b.value]; return (slots) => { slots[slot] = work(slots[x], y); }; }
    const [x, y] = [taking(a), taking(b)];
    return (slots) => { slots[slot] = work(x(slots), y(slots)); };
  }
  if (given.length === 3 && b !== undefined && c !== undefined) {
    const [x, y, z] = [taking(a), taking(b), taking(c)];
    return (slots) => { slots[slot] = work(x(slots), y(slots), z(slots)); };
  }
  const all = given.map(taking);
  return (slots) => { slots[slot] = work(...all.map((take) => take(slots))); };
};

/** The slots that the questions and the result of a tape depend on. */
const needs = (tape: Tape, result: Given): ReadonlySet<Slot> => {
  const needed = new Set<Slot>(slotsIn(result));
  for (const step of tape.steps) if (step.is === 'asked') needed.add(step.slot);
  for (let i = tape.steps.length - 1; i >= 0; i--) {
    const step = tape.steps[i] as Step;
    if (step.is === 'made' && needed.has(step.slot)) for (const given of step.given) for (const slot of slotsIn(given)) needed.add(slot);
  }
  return needed;
};

const stretch = (made: Stretch['made']): Stretch => ({ made, needed: new Set(), work: [], asked: null, next: new Map(), result: null });

/** An empty program. */
export const program = (): Program => {
  let first: Stretch | null = null;
  let ends = 0;
  const slots: unknown[] = [];
  return {
    ends: () => ends,
    code: (inputs, settled) => (first === null ? null : codeFor(settled.size === 0 ? first : settling(first, settled), inputs, settled)),
    run: (inputs) => {
      for (let i = 0; i < inputs.length; i++) slots[i] = inputs[i];
      let at = first;
      while (at !== null) {
        for (const work of at.work) work(slots);
        if (at.result !== null) return taken(at.result, slots);
        at = at.next.get(slots[at.asked as Slot]) ?? null;
      }
      return undefined;
    },
    grow: (tape, result, missing) => {
      const needed = needs(tape, result);
      for (const slot of needed) if (missing(slot)) throw new Surprise(`it depends on ${tape.nameOf(slot)}`);
      let i = 0;
      const cut = (): Stretch => {
        const made: Extract<Step, { readonly is: 'made' }>[] = [];
        for (let step = tape.steps[i]; step?.is === 'made'; step = tape.steps[++i]) made.push(step);
        return stretch(made);
      };
      let put = (next: Stretch): void => { first = next; };
      for (let here: Stretch | null = first; ;) {
        const own = cut();
        if (here === null) {
          here = own;
          put(own);
        } else if (here.made.length !== own.made.length || here.made.some((m, k) => m.slot !== own.made[k]?.slot || m.given.length !== own.made[k].given.length)) throw new Surprise('two runs part without a question');
        const at = here;
        const grown = at.made.filter(({ slot }) => at.needed.has(slot) || needed.has(slot));
        if (grown.length > at.work.length) {
          at.needed = new Set(grown.map(({ slot }) => slot));
          at.work = grown.map(working);
        }
        const step = tape.steps[i];
        if (step?.is !== 'asked') {
          if (at.asked !== null) throw new Surprise('one run asks where another ends');
          at.result ??= result;
          ends += 1;
          return;
        }
        if (at.result !== null || (at.asked !== null && at.asked !== step.slot)) throw new Surprise('two runs ask otherwise');
        at.asked = step.slot;
        i += 1;
        put = (next) => { at.next.set(step.answer, next); };
        here = at.next.get(step.answer) ?? null;
      }
    },
  };
};
