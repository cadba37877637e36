import type { Above, BreakEven, Sweep, SweepPoint, SweepTarget, SweepTurn } from '../model/scenario.js';
import type { Verdict } from '../model/verdict.js';
import { writeDecimal } from '../values/ratio.js';
import { firstWhere } from '../values/search.js';
import { dayText, daysOf } from '../values/daySpan.js';
import type { DaySpan } from '../values/daySpan.js';
import { finer, pointsOf } from '../values/stretch.js';
import type { Stretch } from '../values/stretch.js';

/** Decides the dispute with one value put in; undefined when the documents do not allow it. */
export type Decide = (value: string, range: boolean) => Verdict | undefined;

/** The values a sweep goes over. */
export type Values = { readonly figures: Stretch } | { readonly days: DaySpan } | { readonly list: readonly string[] };

/** Points along a line, and how each is written. */
interface Line {
  readonly points: readonly bigint[];
  readonly text: (n: bigint) => string;
}

/** A decimal without zeros that say nothing. */
const written = (n: bigint, places: number): string => writeDecimal(n, places).replace(/(\.[0-9]*?)0+$/, '$1').replace(/\.$/, '');

/** What holds at a value, as one text: outcome, rules that apply, steps, who pays whom. */
const holding = (v: Verdict): string =>
  JSON.stringify([
    v.outcome, v.netPayable.from, v.findings.flatMap((f) => (f.fired ? [`${f.rule.id} ${f.subject.key}`] : [])), v.clauses.map((c) => c.status),
    [...v.heads.flatMap((h) => h.steps.map((s) => `${h.subject.id} ${s.rule.id} ${s.because}`)), ...v.adjustments.map((s) => `${s.rule.id} ${s.because}`)],
  ]);

/** The most points at which something turns that are looked for between two lines of the table. */
const MOST_TURNS = 8;

/** As fine as values can be told apart: the minor unit, a millionth of a share, or the places that were typed. */
const grain = (s: Stretch, digits: number, decide: Decide): Stretch => {
  const share = s.low >= 0n && s.high <= 10n ** BigInt(s.places);
  const places = [...new Set([...(share ? [6] : []), digits, s.places])].filter((p) => p >= s.places).sort((a, b) => b - a);
  return places.map((p) => finer(s, p)).find((f) => decide(written(f.low + 1n, f.places), false) !== undefined) ?? s;
};

const figures = (stretch: Stretch, digits: number, decide: Decide): Line => {
  const fine = grain(stretch, digits, decide);
  return { points: pointsOf(fine), text: (n) => written(n, fine.places) };
};

const above = (v: Verdict, target: SweepTarget): boolean => v.award > target.amount;

/** Something else may hold with each value of a list: nothing lies between them. */
const listed = (path: string, values: readonly string[], targets: Targets, decide: Decide): Sweep | undefined => {
  const points: SweepPoint[] = [];
  for (const value of values) {
    const verdict = decide(value, true);
    if (verdict === undefined) return undefined;
    points.push({ value, verdict });
  }
  const [first] = points;
  if (first === undefined) return undefined;
  const turns = points.slice(1).flatMap((after, i): readonly SweepTurn[] => {
    const before = points[i] ?? first;
    return holding(before.verdict) === holding(after.verdict) ? [] : [{ before, after }];
  });
  const overs = targets(first.verdict).map((target): Above => ({ target, values: points.flatMap((p) => (above(p.verdict, target) ? [p.value] : [])) }));
  return { path, along: 'list', points, turns, breakEvens: [], above: overs, monotone: true };
};

/** The sums the award is held against. */
type Targets = (base: Verdict) => readonly SweepTarget[];

/**
 * The award over the values of a fact: a table of points, the exact values at which another rule, step or outcome begins to hold, and the exact value at which
 * the award passes a sum. Undefined as soon as a value is not allowed.
 */
export const sweepOf = (path: string, values: Values, digits: number, targets: Targets, decide: Decide): Sweep | undefined =>
  'list' in values ? listed(path, values.list, targets, decide)
  : 'days' in values ? along(path, 'days', { points: daysOf(values.days).map(BigInt), text: dayText }, targets, decide)
  : along(path, 'figures', figures(values.figures, digits, decide), targets, decide);

const along = (path: string, kind: 'figures' | 'days', { points: line, text }: Line, targets: Targets, decide: Decide): Sweep | undefined => {
  const known = new Map<bigint, Verdict | undefined>();
  const base = (n: bigint): Verdict | undefined => {
    if (!known.has(n)) known.set(n, decide(text(n), false));
    return known.get(n);
  };
  const points: (SweepPoint & { readonly n: bigint })[] = [];
  for (const n of line) {
    const verdict = decide(text(n), true);
    if (verdict === undefined) return undefined;
    points.push({ n, value: text(n), verdict });
  }
  const between = points.slice(1).map((right, i) => [points[i], right] as const);
  const turns: SweepTurn[] = [];
  for (const [left, right] of between) {
    let from = left?.n ?? right.n;
    for (let found = 0; found < MOST_TURNS; found += 1) {
      const [here, end] = [base(from), base(right.n)];
      if (here === undefined || end === undefined) return undefined;
      const mark = holding(here);
      if (mark === holding(end)) break;
      const at = firstWhere(from, right.n, (n) => { const v = base(n); return v !== undefined && holding(v) !== mark; });
      const [before, after] = [base(at - 1n), base(at)];
      if (before === undefined || after === undefined) return undefined;
      turns.push({ before: { value: text(at - 1n), verdict: before }, after: { value: text(at), verdict: after } });
      from = at;
    }
  }
  const first = points[0]?.verdict;
  if (first === undefined) return undefined;
  const breakEvens = targets(first).flatMap((target): readonly BreakEven[] => {
    const crossed = between.flatMap(([left, right]): readonly BreakEven[] => {
      if (left === undefined || above(left.verdict, target) === above(right.verdict, target)) return [];
      const at = firstWhere(left.n, right.n, (n) => { const v = base(n); return v !== undefined && above(v, target) === above(right.verdict, target); });
      return [{ target, at: text(at), above: above(right.verdict, target) }];
    });
    return crossed.length > 0 ? crossed : [{ target, at: null, above: above(first, target) }];
  });
  const moves = between.map(([left, right]) => right.verdict.award - (left?.verdict.award ?? right.verdict.award));
  return { path, along: kind, points, turns, breakEvens, above: [], monotone: moves.every((m) => m >= 0n) || moves.every((m) => m <= 0n) };
};
