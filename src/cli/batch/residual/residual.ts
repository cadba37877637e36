import { textOf } from '../../../input/batch/record.js';
import type { Bench, Entry } from '../judging.js';
import { operations, opaque } from './operations.js';
import { program } from './program.js';
import type { Program } from './program.js';
import { cut, shapesOf } from './shapes.js';
import { slotOf, traced, worked } from './symbols.js';
import { Surprise, taken } from './tape.js';
import type { NamedBench, TracedScore } from './traced.js';

/** The build of the ordinary code that runs on symbols, once it is loaded: operators and calls are handed in. */
export interface Tracing {
  readonly load: () => { readonly tracedScore: (bench: NamedBench) => Promise<TracedScore> } | null;
  /** What a script gives. */
  readonly compile: (script: string) => unknown;
}

/** In place of the sentences of the law: equal where they are; a line that holds one is refused, since it is not what the ordinary way wrote. */
const sentences = (language: string, number: number): string => `\u00a7${language}${number}`;

/** What is called in place of operators, by the code that runs on symbols, and what it asks for. */
export const tools = { operations, opaque, required: (): { readonly sentences: typeof sentences } => ({ sentences }) };

/** Scores records by what is left of the ordinary computation for their shape. */
export interface Residual {
  /** The entry of a record; `ordinary` computes it the ordinary way, where no program is known for it. */
  readonly score: (bytes: Uint8Array, index: number, ordinary: () => Entry) => Entry;
}

interface Shape {
  readonly program: Program;
  /** The program as code, as it was when it had stopped growing for a while. */
  code: ((inputs: readonly unknown[]) => unknown) | null;
  /** Records since then that the code did not know and the program did, and how many of them are worth new code. */
  quiet: number;
  due: number;
  /** The values that were the same in all records that code did not know; nothing where they differed. */
  readonly settled: (string | null)[];
  /** How often code was made anew because one of them differed, and whether it will be. */
  losses: number;
  lost: boolean;
  seen: number;
  hits: number;
  tapes: number;
  surprises: number;
  open: boolean;
}

/** From which record on shapes are looked at, how often one is met before it is worth a tape, how many tapes it may have, and after how many records without a new one it is made code of; then after twice as many that the code did not know. */
export const WORTH = { records: 192, met: 2, tapes: 512, quiet: 128 };

/** After how many surprises a shape is left to the ordinary way. */
const MANY = 8;

/** How often code may have been made for values that were the same so far and were not after that; then it is made for any. */
const LOSSES = 3;

/** How long a record may be to have a shape. */
const LONGEST = 1 << 14;

const asNumber = (digits: unknown): unknown => Number(digits);

const same = (a: Entry, b: Entry): boolean => (Object.keys(a) as (keyof Entry)[]).every((key) => (key === 'reasons' ? a.reasons.length === b.reasons.length : a[key] === b[key]));

/** Residual programs for the records under these contracts. Any surprise leads back to the ordinary way, which is the meaning of all of it. */
export const residualOf = (tracing: Tracing, bench: Bench, worth: typeof WORTH): Residual => {
  const shapes = shapesOf<Shape>((shape) => shape.seen > 0);
  const values: string[] = [];
  let [records, wanted, score]: [number, boolean, TracedScore | null] = [0, true, null];

  const begin = (): void => {
    wanted = false;
    const contracts = new Map([...bench.contracts].map(([id, { editions, regime, day }]) => [id, { editions, day, law: regime.id }]));
    const { extras, options, offsetAt } = bench;
    const named: NamedBench = { contracts, extras, options, offsetAt: opaque('offsetAt', offsetAt as never, true) as typeof offsetAt };
    tracing.load()?.tracedScore(named).then((ready) => { score = ready; }, () => undefined); // without it everything is done the ordinary way
  };

  /** Inputs: the values of the record, its index, and where things stand in it, of which nothing may depend. */
  const inputsOf = (of: readonly string[], index: number): readonly unknown[] => [...of, index, 0];

  /** The same in one list for all records, of which nothing keeps hold. */
  const inputs: unknown[] = [];
  const fill = (of: readonly string[], index: number): readonly unknown[] => {
    inputs.length = of.length + 2;
    for (let i = 0; i < of.length; i++) inputs[i] = of[i];
    [inputs[of.length], inputs[of.length + 1]] = [index, 0];
    return inputs;
  };

  const learn = (shape: Shape, text: string, quoted: readonly boolean[], of: readonly string[], index: number, entry: Entry): void => {
    if (score === null) return;
    const scored = score;
    shape.tapes += 1;
    try {
      const { tape, result: built } = traced(inputsOf(of, index), (symbols) => {
        const found = scored(text, {
          value: (place) => (quoted[place] === true ? symbols[place] : worked('number', asNumber, [symbols[place]], true)), digits: (place) => symbols[place] as string,
          where: symbols[of.length + 1] as number,
        }, symbols[of.length] as number);
        if (found?.status !== 'scored') throw new Surprise('not scored');
        return slotOf({ ...found });
      });
      const made = taken(built, Array.from({ length: tape.size() }, (_, slot) => tape.at(slot))) as Entry;
      if (!same(made, entry)) throw new Surprise('it came out otherwise');
      shape.program.grow(tape, built, (slot) => slot === of.length + 1);
      if (shape.code === null) shape.quiet = 0;
    } catch { // a surprise, or what a symbol made of code that did not expect one: the ordinary way has decided the record
      shape.surprises += 1;
      shape.open = shape.surprises < MANY;
    }
  };

  const unsettle = (shape: Shape, of: readonly string[]): void => {
    const { settled, code } = shape;
    for (let i = 0; i < of.length; i++) {
      if (settled[i] === null || settled[i] === of[i]) continue;
      settled[i] = null;
      shape.lost ||= code !== null;
    }
  };

  const ran = (shape: Shape, of: readonly string[], given: readonly unknown[]): Entry | undefined => {
    try {
      const quick = shape.code?.(given) as Entry | undefined;
      if (quick === undefined) unsettle(shape, of);
      const found = quick ?? (shape.program.run(given) as Entry | undefined);
      if (found === undefined) return undefined;
      shape.hits += 1;
      if (quick === undefined) shape.quiet += 1;
      if (quick === undefined && shape.quiet === shape.due) {
        if (shape.lost) [shape.losses, shape.lost] = [shape.losses + 1, false];
        if (shape.losses === LOSSES) shape.settled.fill(null);
        const settled = [...shape.settled];
        const code = shape.program.code(given.length, new Map([...settled.entries()].filter(([, value]) => value !== null)));
        if (code !== null) {
          shape.code = (tracing.compile(code.script) as (constants: readonly unknown[]) => NonNullable<Shape['code']>)(code.constants);
          shapes.settle(shape, settled);
        }
        shape.quiet = 0;
        shape.due *= 2;
      }
      return found;
    } catch {
      return undefined; // a step that throws was never seen to; the ordinary way says what it comes to
    }
  };

  return {
    score: (bytes, index, ordinary) => {
      records += 1;
      if (records < worth.records || bytes.length > LONGEST) return ordinary();
      if (wanted) begin();
      if (score === null) return ordinary();
      const text = textOf(bytes);
      if (text === undefined) return ordinary();
      const known = shapes.find(text, values);
      if (known === null) {
        const taken = cut(text);
        if (taken !== undefined) shapes.add(taken, { program: program(), code: null, quiet: 0, due: worth.quiet, settled: [...taken.values], losses: 0, lost: false, seen: 0, hits: 0, tapes: 0, surprises: 0, open: true });
        return ordinary();
      }
      known.seen += 1;
      const found = ran(known, values, fill(values, index));
      if (found !== undefined) return found;
      const entry = ordinary();
      if (known.open && known.seen >= worth.met && entry.status === 'scored') {
        if (known.tapes >= worth.tapes || (known.tapes > 40 && known.hits < known.tapes * 4)) known.open = false;
        else learn(known, text, cut(text)?.quoted ?? [], [...values], index, entry);
      }
      return entry;
    },
  };
};
