import { natives } from './natives.js';
import { natureCode } from './symbols.js';
import { codeOf, slotsIn } from './tape.js';
import type { Given, Slot, Step } from './tape.js';

/** What is done between two questions. */
export interface Stretch {
  /** Everything that was made, and of it what something needs, in order. */
  readonly made: readonly Extract<Step, { readonly is: 'made' }>[];
  needed: Set<Slot>;
  work: readonly ((slots: unknown[]) => void)[];
  /** What is asked after it, and what follows each answer; or the end. */
  asked: Slot | null;
  readonly next: Map<unknown, Stretch>;
  result: Given | null;
}

/** Inputs that had the same value in every record so far: what follows from them alone is worked out once, and questions about it have one answer. */
export type Settled = ReadonlyMap<Slot, unknown>;

/** A script that gives a function of constants that gives a function of inputs; and the constants. */
export interface Code {
  readonly script: string;
  readonly constants: readonly unknown[];
}

const named = (of: string, object: object, names: string): readonly (readonly [unknown, string])[] => natives(object, names).map((f, i) => [f, `${of}.${names.split(' ')[i] ?? ''}`]);

/** What the language has under a name, which its compiler knows by that name and not as a value that it is handed. */
const NAMES: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [Number, 'Number'], [BigInt, 'BigInt'], [String, 'String'], [Math, 'Math'], [isFinite, 'isFinite'], [isNaN, 'isNaN'],
  ...named('Number', Number, 'isNaN isFinite isInteger isSafeInteger'), ...named('Math', Math, 'min max floor ceil round abs'),
]);

/** The most steps that are made code of, and the most of one function: the compiler takes much memory and time for a long one, and leaves it slow. */
const [MOST, LONGEST] = [60_000, 200];

/** The steps of a program as code for records in which some inputs are as they were, which it looks at first; null where they are too many. */
export const codeFor = (first: Stretch, inputs: number, settled: Settled): Code | null => {
  const constants: unknown[] = [];
  const numbers = new Map<unknown, number>();
  const held = (value: unknown): string => {
    const known = numbers.get(value) ?? constants.push(value) - 1;
    numbers.set(value, known);
    return `k${known}`;
  };
  const constant = (value: unknown): string => {
    if (typeof value === 'string') return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
    if (typeof value === 'bigint') return value < 0n ? `(${value}n)` : `${value}n`;
    if (value === undefined || value === null || typeof value === 'boolean' ) return String(value);
    if (Number.isSafeInteger(value) && !Object.is(value, -0)) return (value as number) < 0 ? `(${value as number})` : `${value as number}`;
    const name = NAMES.get(value);
    if (name !== undefined) return name;
    return held(value);
  };
  const given = (g: Given): string =>
    'slot' in g ? `v${g.slot}` : 'value' in g ? constant(g.value)
    : g.list ? `[${g.entries.map(([, e]) => given(e)).join()}]` : `{${g.entries.map(([key, e]) => `${key === '__proto__' ? '["__proto__"]' : JSON.stringify(key)}:${given(e)}`).join()}}`;
  /** Slots filled before a stretch that it or what follows it needs. */
  const taken = new Map<Stretch, ReadonlySet<Slot>>();
  const takenBy = (at: Stretch): ReadonlySet<Slot> => {
    const known = taken.get(at);
    if (known !== undefined) return known;
    const all = new Set<Slot>([...(at.result === null ? [] : slotsIn(at.result)), ...(at.asked === null ? [] : [at.asked])]);
    for (const next of at.next.values()) for (const slot of takenBy(next)) all.add(slot);
    for (const { slot, given: from } of [...at.made].reverse()) {
      if (!at.needed.has(slot)) continue;
      all.delete(slot);
      for (const g of from) for (const s of slotsIn(g)) all.add(s);
    }
    taken.set(at, all);
    return all;
  };
  let [steps, named] = [0, 0];
  const functions: string[] = [];
  const waiting: [name: string, at: Stretch][] = [];
  const madeBefore = (at: Stretch): string => ['a', ...[...takenBy(at)].filter((slot) => slot >= inputs).map((slot) => `v${slot}`)].join();
  /** A call of a function of its own for a stretch and what follows it. */
  const called = (at: Stretch): string => {
    const name = `f${(named += 1)}`;
    waiting.push([name, at]);
    return `return ${name}(${madeBefore(at)});`;
  };
  const written = (begin: Stretch): string => {
    const lines: string[] = [];
    let own = 0;
    for (let at = begin; ;) {
      const makers = new Map<Slot, Extract<Step, { readonly is: 'made' }>>();
      for (const made of at.made) {
        if (!at.needed.has(made.slot)) continue;
        own += 1;
        const args = made.given.map(given);
        if (made.slot === at.asked && natureCode(made.work, '', '') !== undefined) makers.set(made.slot, made);
        else lines.push(`const v${made.slot}=${codeOf(made.work)?.(args) ?? `${constant(made.work)}(${args.join()})`};`);
      }
      if (at.result !== null) {
        lines.push(`return ${given(at.result)};`);
        break;
      }
      const slot = at.asked;
      if (slot === null) break;
      const test = (answer: unknown): string => {
        const maker = makers.get(slot);
        return maker === undefined ? (answer === true ? `v${slot}` : answer === false ? `!v${slot}` : `v${slot}===${constant(answer)}`) : (natureCode(maker.work, given(maker.given[0] as Given), answer as string) as string);
      };
      const [first, ...others] = at.next;
      for (const [other, branch] of others) lines.push(`if(${test(other)}){${called(branch)}}`);
      if (first === undefined) break;
      lines.push(`if(!(${test(first[0])}))return;`);
      [, at] = first;
      if (own >= LONGEST) {
        lines.push(called(at));
        break;
      }
    }
    steps += own;
    return `${[...takenBy(begin)].filter((slot) => slot < inputs).map((slot) => `const v${slot}=a[${slot}];`).join('')}${lines.join('')}`;
  };
  const others = settled.size === 0 ? '' : `if(${[...settled].map(([slot, value]) => `a[${slot}]!==${held(value)}`).join('||')})return;`;
  waiting.push(['f0', first]);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [name, at] = next;
    functions.push(`${name}=function(${madeBefore(at)}){${at === first ? others : ''}${written(at)}}`);
    if (steps > MOST) return null;
  }
  const heads = constants.map((_, i) => `k${i}=k[${i}]`);
  return { constants, script: `(function(k){const ${[...heads, ...functions].join()};return f0})` };
};
