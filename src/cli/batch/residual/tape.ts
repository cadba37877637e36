/**
 * What a computation does to inputs that are held as symbols, written down while it runs on one set of them: the values it makes of them, and every
 * question whose answer it goes by. Whatever else the computation reads is the same for all inputs, so another set on which all answers are the same
 * makes the same values in the same way.
 */

/** Where a value stands among those that a tape makes, the inputs first. */
export type Slot = number;

/** A pure function of values. */
export type Work = (...values: readonly unknown[]) => unknown;

/** What a function is given: a value that is always the same, one made before, or a list or plain object with some made before. */
export type Given = { readonly value: unknown } | { readonly slot: Slot } | { readonly list: boolean; readonly entries: readonly (readonly [string, Given])[] };

/** The slots in what a function is given. */
export const slotsIn = (given: Given): readonly Slot[] => ('slot' in given ? [given.slot] : 'entries' in given ? given.entries.flatMap(([, g]) => slotsIn(g)) : []);

/** What a function is given, with the values of the slots. */
export const taken = (given: Given, slots: readonly unknown[]): unknown => {
  if ('slot' in given) return slots[given.slot];
  if ('value' in given) return given.value;
  const built: Record<string, unknown> = given.list ? [] as never : {};
  for (const [key, g] of given.entries) built[key] = taken(g, slots);
  return built;
};

/** Whether an object is a list or a plain object. */
export const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Array.isArray(value);
};

const codes = new WeakMap<Work, (args: readonly string[]) => string>();

/** A function with the code that stands for a call of it. */
export const inline = (work: Work, code: (args: readonly string[]) => string): Work => {
  codes.set(work, code);
  return work;
};

/** The code for a call of a function, where there is any. */
export const codeOf = (work: Work): ((args: readonly string[]) => string) | undefined => codes.get(work);

/** One step: a value made, or a question answered by a value made before. */
export type Step =
  | { readonly is: 'made'; readonly slot: Slot; readonly work: Work; readonly given: readonly Given[] }
  | { readonly is: 'asked'; readonly slot: Slot; readonly answer: unknown };

/** Thrown where a computation does something to a symbol that a tape cannot write down; it is not specialised then. */
export class Surprise extends Error {
  static count = 0;

  constructor(what: string) {
    super(what);
    Surprise.count += 1;
  }
}

/** A tape while it is written. */
export interface Tape {
  readonly steps: readonly Step[];
  /** A value made by a function: its slot and what it is here. The same function of the same values is made once. */
  readonly make: (work: Work, name: string, given: readonly Given[]) => { readonly slot: Slot; readonly value: unknown };
  /** What stands in a slot here. */
  readonly at: (slot: Slot) => unknown;
  /** Goes by the value of a slot from here on. */
  readonly ask: (slot: Slot) => unknown;
  /** Whether a slot was asked already, so that its value is known on this path. */
  readonly known: (slot: Slot) => boolean;
  /** Notes that a slot is known by an answer to another question. */
  readonly learn: (slot: Slot) => void;
  /** What a slot was made of: nothing of an input. */
  readonly sources: (slot: Slot) => readonly Slot[];
  readonly nameOf: (slot: Slot) => string;
  /** What the function was given that made a slot; nothing for an input. */
  readonly givenTo: (slot: Slot) => readonly Given[];
  /** How many values were made. */
  readonly size: () => number;
}

/** The most steps of a tape: what takes more is done the ordinary way. */
const LONGEST = 4_000;

/** A tape over inputs. */
export const tapeOver = (inputs: readonly unknown[]): Tape => {
  const values: unknown[] = [...inputs];
  const names: string[] = inputs.map(() => 'input');
  const sources: (readonly Slot[])[] = inputs.map(() => []);
  const givens: (readonly Given[])[] = inputs.map(() => []);
  const steps: Step[] = [];
  const made = new Map<string, Slot>();
  const answered = new Set<Slot>();
  const identities = new Map<unknown, number>();
  const identity = (value: unknown): string => {
    if (typeof value === 'string') return JSON.stringify(value);
    if ((typeof value !== 'object' || value === null) && typeof value !== 'function') return `${typeof value} ${String(value)}`;
    const known = identities.get(value) ?? identities.size;
    identities.set(value, known);
    return `@${known}`;
  };
  /** Plain lists and objects are told apart by what is in them. */
  const contents = (value: unknown): string =>
    typeof value === 'object' && value !== null && isPlain(value) ? `${Array.isArray(value) ? '[' : '{'}${Object.entries(value).map(([key, v]) => `${JSON.stringify(key)}:${contents(v)}`).join()}}` : identity(value);
  const keyOf = (given: Given): string => ('slot' in given ? `#${given.slot}` : 'value' in given ? contents(given.value) : given.list ? `[${given.entries.map(([, g]) => keyOf(g)).join()}]` : `{${given.entries.map(([key, g]) => `${JSON.stringify(key)}:${keyOf(g)}`).join()}}`);
  const push = (step: Step): void => {
    if (steps.length >= LONGEST) throw new Surprise('too long');
    steps.push(step);
  };
  return {
    steps,
    make: (work, name, given) => {
      const key = `${name}|${identity(work)}|${given.map(keyOf).join()}`;
      const before = made.get(key);
      if (before !== undefined) return { slot: before, value: values[before] };
      const here = given.map((g) => taken(g, values));
      const slot = values.length;
      let value: unknown;
      try {
        value = work(...here);
      } catch (error) {
        throw new Surprise(`${name} throws ${String(error)}`);
      }
      values.push(value);
      names.push(name);
      sources.push(given.flatMap(slotsIn));
      givens.push(given);
      made.set(key, slot);
      push({ is: 'made', slot, work, given });
      return { slot, value };
    },
    at: (slot) => values[slot],
    ask: (slot) => {
      if (!answered.has(slot)) {
        answered.add(slot);
        push({ is: 'asked', slot, answer: values[slot] });
      }
      return values[slot];
    },
    known: (slot) => answered.has(slot),
    learn: (slot) => { answered.add(slot); },
    sources: (slot) => sources[slot] ?? [],
    nameOf: (slot) => names[slot] ?? '',
    givenTo: (slot) => givens[slot] ?? [],
    size: () => values.length,
  };
};
