import type { About } from '../model/about.js';
import type { Concluded, Condition } from '../model/condition.js';
import type { Question } from '../model/question.js';
import type { Subject } from '../model/subject.js';
import { labelsOf } from '../model/subject.js';
import { ofEach } from './once.js';

const raisesItself = ofEach((c: Condition): boolean => {
  const raises = (q: Question): boolean => q.raised !== 'said';
  if ('all' in c) return c.all.some(raisesItself);
  if ('any' in c) return c.any.some(raisesItself);
  if ('not' in c) return raisesItself(c.not);
  if ('count' in c) return c.count.some(raisesItself);
  if ('ask' in c) return raises(c.ask);
  if ('degree' in c) return raises(c.atLeast);
  if ('values' in c) return raises(c.oneOf);
  if ('compare' in c) return [c.compare[0], c.compare[2]].some((m) => m.asks.some((a) => raises(a.question)));
  return ('some' in c || 'against' in c) && raisesItself(c.where);
});

/** Conditions in the order in which they are decided: what cannot raise a question first, so that a question is raised only where its rule may still hold. */
export const ordered = ofEach((list: readonly Condition[]): readonly Condition[] => [...list.filter((c) => !raisesItself(c)), ...list.filter(raisesItself)]);

/** The names under which what a condition refers to is concluded. */
export const namesOf = (what: Concluded): readonly string[] =>
  typeof what === 'string' ? [what] : 'duty' in what ? what.duty.map((intensity) => `duty:${intensity}`) : [`rule:${what.rule}`];

/** Whether a leaf speaks of something else than the subject of its rule. */
const ofOthers = (about: About | undefined): boolean => about === 'bound' || about === 'case' || about === 'respondent' || about === 'claimant';

type Reads = readonly string[] | undefined;

const joined = (parts: readonly Reads[]): Reads => parts.reduce<Reads>((all, part) => (all === undefined || part === undefined ? undefined : [...all, ...part]), []);

/**
 * What a condition of a `some` reads, if that is nothing but the record and conclusions: their names. It comes to the same for every subject of its rule then,
 * as long as nothing more is concluded under them. Undefined where it speaks of the subject of its rule, asks, compares or looks at another claim.
 */
export const readsOf: (c: Condition) => Reads = ofEach((c: Condition): Reads => {
  if ('all' in c) return joined(c.all.map(readsOf));
  if ('any' in c) return joined(c.any.map(readsOf));
  if ('not' in c) return readsOf(c.not);
  if ('count' in c) return joined(c.count.map(readsOf));
  if ('concluded' in c) return ofOthers(c.about) ? namesOf(c.concluded) : undefined;
  return ('is' in c || 'pleaded' in c || 'refused' in c || 'found' in c) && ofOthers(c.about) ? [] : undefined;
});

/** Whether the labels of the subject a `some` looks at rule it out before anything else is looked at. */
const ruledOut = (c: Condition, bound: Subject): boolean => {
  if (!('all' in c)) return 'is' in c && c.about === 'bound' && !labelsOf(bound, c.is).some((l) => c.oneOf.includes(l));
  for (const part of ordered(c.all)) {
    if (!('is' in part) || part.about !== 'bound') return false;
    if (ruledOut(part, bound)) return true;
  }
  return false;
};

/** Of a list of subjects, those that their labels do not keep from meeting the condition of a `some`. */
export const suited = ofEach((list: readonly Subject[]) => ofEach((c: Condition): readonly Subject[] => list.filter((bound) => !ruledOut(c, bound))));
