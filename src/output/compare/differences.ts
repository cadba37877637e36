import type { ChosenBy } from '../../model/rule.js';
import { FRAME } from '../../model/told.js';
import type { Edition, FramePart, Told, ToldAnswer, ToldQuestion, ToldRule, ToldStatus, ToldStep } from '../../model/told.js';

/** One thing as two verdicts have it; undefined where one of them does not have it at all. */
export interface Pair<T> {
  readonly from: T | undefined;
  readonly to: T | undefined;
}

/** Another version of the law: what chose it, the day in each verdict, and the rule of the same thought that stands in its place in the other one. */
export interface VersionChange extends Pair<string> {
  readonly chosenBy: ChosenBy;
  readonly other: ToldRule | null;
}

/** A rule that one verdict applies and the other does not: the answers that turned it, or the version of the law that was read. */
export interface RuleChange extends Pair<ToldRule> {
  readonly because: readonly (readonly [key: string, answer: Pair<ToldAnswer>])[];
  readonly version: VersionChange | null;
}

/** What two verdicts do not share, from causes to effects. */
export interface Differences {
  readonly frame: readonly (readonly [FramePart, Pair<string>])[];
  readonly answers: readonly Pair<ToldAnswer>[];
  readonly rules: readonly RuleChange[];
  readonly statuses: readonly Pair<ToldStatus>[];
  readonly steps: readonly Pair<ToldStep>[];
  readonly outcome: Pair<string> | null;
  readonly figures: readonly (readonly [string, Pair<string | null>])[];
  readonly decisive: readonly Pair<ToldQuestion>[];
}

const pairs = <T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>, differ: (x: Pair<T>) => boolean): readonly (readonly [string, Pair<T>])[] =>
  [...new Set([...a.keys(), ...b.keys()])].map((key) => [key, { from: a.get(key), to: b.get(key) }] as const).filter(([, pair]) => differ(pair));

const values = <T>(list: readonly (readonly [string, Pair<T>])[]): readonly Pair<T>[] => list.map(([, pair]) => pair);

/** An answer nobody gave that only one of them needed is no cause of anything. */
const supposed = (answer: ToldAnswer | undefined): boolean => answer === undefined || answer.origin === 'default' || answer.origin === 'burden';

const changedAnswer = ({ from, to }: Pair<ToldAnswer>): boolean =>
  from === undefined || to === undefined ? !supposed(from ?? to) : from.answer !== to.answer || (from.origin !== to.origin && !(supposed(from) && supposed(to)));

const turned = (a: Told, b: Told, { from, to }: Pair<ToldRule>): RuleChange['because'] =>
  [...new Set([...(from?.answers.keys() ?? []), ...(to?.answers.keys() ?? [])])].filter((key) => from !== undefined && to !== undefined && from.answers.get(key) !== to.answers.get(key))
    .map((key) => [key, { from: a.answers.get(key), to: b.answers.get(key) }] as const);

/** A rule that only one of two verdicts has, about anything at all: the day that chooses the wording chose another one. */
const editionOf = (a: Told, b: Told, { from, to }: Pair<ToldRule>, editions: ReadonlyMap<string, Edition>): VersionChange | null => {
  const rule = to ?? from;
  const edition = rule === undefined ? undefined : editions.get(rule.rule);
  if (rule === undefined || edition === undefined) return null;
  const [lacking, having] = from === undefined ? [a, b] : [b, a];
  if ((from !== undefined && to !== undefined) || [...lacking.rules.values()].some((r) => r.rule === rule.rule)) return null;
  const { norm, chosenBy } = edition;
  const others = [...lacking.rules.values()].filter((r) => r.rule !== rule.rule && editions.get(r.rule)?.norm === norm && ![...having.rules.values()].some((h) => h.rule === r.rule));
  const other = others.find((r) => r.subject === rule.subject) ?? others[0] ?? null;
  const [one, two] = [a.days.get(chosenBy), b.days.get(chosenBy)];
  return other === null && (one === undefined || two === undefined || one === two) ? null : { chosenBy, from: one, to: two, other };
};

/** Everything in which a second verdict differs from a first, from causes to effects. Rules of another law are other rules: they are not laid side by side. */
export const differencesOf = (a: Told, b: Told, editions: ReadonlyMap<string, Edition>): Differences => {
  const sameLaw = a.frame.get('law') === b.frame.get('law');
  const rules = sameLaw ? values(pairs(a.rules, b.rules, ({ from, to }) => (from?.fired === true) !== (to?.fired === true))) : [];
  return {
    frame: FRAME.map((part) => [part, { from: a.frame.get(part), to: b.frame.get(part) }] as const).filter(([, { from, to }]) => from !== to),
    answers: sameLaw ? values(pairs(a.answers, b.answers, changedAnswer)) : [],
    rules: rules.map((pair) => ({ ...pair, because: turned(a, b, pair), version: editionOf(a, b, pair, editions) })),
    statuses: values(pairs(a.statuses, b.statuses, ({ from, to }) => from?.status !== to?.status)),
    steps: values(pairs(a.steps, b.steps, ({ from, to }) => from?.from !== to?.from || from?.to !== to?.to)),
    outcome: a.outcome === b.outcome ? null : { from: a.outcome, to: b.outcome },
    figures: pairs(a.figures, b.figures, ({ from, to }) => from !== to),
    decisive: values(pairs(a.decisive, b.decisive, ({ from, to }) => (from === undefined) !== (to === undefined))),
  };
};

/** Whether two verdicts say the same. */
export const isSame = (d: Differences): boolean =>
  d.outcome === null && [d.frame, d.answers, d.rules, d.statuses, d.steps, d.figures, d.decisive].every((list) => list.length === 0);
