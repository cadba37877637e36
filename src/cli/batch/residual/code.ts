import { natureCode } from './symbols.js';
import { codeOf } from './tape.js';
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

/** A script that gives a function of constants that gives a function of inputs; and the constants. */
export interface Code {
  readonly script: string;
  readonly constants: readonly unknown[];
}

/** The most steps that are made code of. */
const MOST = 6000;

/** The steps of a program as code; null where they are too many. */
export const codeFor = (first: Stretch, inputs: number): Code | null => {
  const constants: unknown[] = [];
  const numbers = new Map<unknown, number>();
  const constant = (value: unknown): string => {
    if (typeof value === 'string') return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
    if (typeof value === 'bigint') return value < 0n ? `(${value}n)` : `${value}n`;
    if (value === undefined || value === null || typeof value === 'boolean') return String(value);
    const known = numbers.get(value) ?? constants.push(value) - 1;
    numbers.set(value, known);
    return `k${known}`;
  };
  const given = (g: Given): string =>
    'slot' in g ? `v${g.slot}` : 'value' in g ? constant(g.value)
    : g.list ? `[${g.entries.map(([, e]) => given(e)).join()}]` : `{${g.entries.map(([key, e]) => `[${JSON.stringify(key)}]:${given(e)}`).join()}}`;
  let steps = 0;
  const lines: string[] = [];
  const emit = (at: Stretch): void => {
    const makers = new Map<Slot, Extract<Step, { readonly is: 'made' }>>();
    for (const made of at.made) {
      if (!at.needed.has(made.slot)) continue;
      steps += 1;
      const args = made.given.map(given);
      if (made.slot === at.asked && natureCode(made.work, '', '') !== undefined) makers.set(made.slot, made);
      else lines.push(`const v${made.slot}=${codeOf(made.work)?.(args) ?? `${constant(made.work)}(${args.join()})`};`);
    }
    if (at.result !== null) {
      lines.push(`return ${given(at.result)};`);
      return;
    }
    if (at.asked === null || steps > MOST) return;
    const slot = at.asked;
    const test = (answer: unknown): string => {
      const maker = makers.get(slot);
      return maker === undefined ? (answer === true ? `v${slot}` : answer === false ? `!v${slot}` : `v${slot}===${constant(answer)}`) : (natureCode(maker.work, given(maker.given[0] as Given), answer as string) as string);
    };
    const [[answer, next] = [undefined, null], ...others] = at.next;
    for (const [other, branch] of others) {
      lines.push(`if(${test(other)}){`);
      emit(branch);
      lines.push('}');
    }
    lines.push(`if(!(${test(answer)}))return;`);
    if (next !== null) emit(next);
  };
  emit(first);
  if (steps > MOST) return null;
  const heads = constants.map((_, i) => `k${i}=k[${i}]`);
  const own = Array.from({ length: inputs }, (_, i) => `v${i}=a[${i}]`);
  return { constants, script: `(function(k){${heads.length === 0 ? '' : `const ${heads.join()};`}return function(a){const ${own.join()};${lines.join('')}}})` };
};
