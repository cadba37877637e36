import type { Condition } from './condition.js';
import type { Conclusion } from './conclusion.js';
import type { Rule } from './rule.js';

/*
 * What can be said of a rule without its condition and its conclusions. In the command these are made when somebody asks for them; its build
 * (.config/lateLaw.mjs) writes what follows beside what chooses the rule. Read from the sources, a rule says the same by itself.
 */

/** `concludes`: the names in its conclusions, each between spaces, where it has no readings. `opening`: the labels and pleas with which a condition of several parts begins. */
interface Told { readonly concludes?: string; readonly opening?: readonly Condition[] }

type Names<C> = C extends unknown ? keyof C : never;

/** Whether one of the conclusions of a rule has one of these names. */
export const concludes = (rule: Rule & Told, ...names: readonly Names<Conclusion>[]): boolean => {
  const told = rule.concludes;
  for (const name of names) if (told === undefined ? rule.then.some((c) => name in c) : told.includes(` ${name} `)) return true;
  return false;
};

/** Whether a rule can conclude something with one of these names, on one of its readings perhaps. */
export const mayConclude = (rule: Rule, ...names: readonly Names<Conclusion>[]): boolean => rule.readings !== undefined || concludes(rule, ...names);

/** Labels and pleas without which the condition of a rule cannot hold; all that the condition asks for is in it too. */
export const openingOf = (rule: Rule & Told): readonly Condition[] => rule.opening ?? [];
