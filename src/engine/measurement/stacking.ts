import type { Amount } from '../../values/money.js';
import type { CreditTerms } from '../../model/measured/terms.js';
import type { CreditResult, Measurement } from '../../model/measured/measurement.js';

/** What each credit of a measurement pays in one way of answering what is open; `asked` are the points that were open, with the answer each was given. */
export interface Paying {
  readonly asked: ReadonlyMap<string, number>;
  readonly payables: readonly (Amount | null)[];
}

/** A measurement with every way in which it was looked at, the base first. */
export interface Looked {
  readonly measurement: Measurement;
  readonly ways: readonly [Paying, ...Paying[]];
}

/** A credit of a group: whose it is, for what, and what it pays. */
interface Member {
  readonly of: number;
  readonly place: number;
  readonly resource: string | null;
  readonly rule: NonNullable<CreditTerms['stacking']>['rule'];
}

type Worth = (x: Member) => Amount;

const total = (list: readonly Member[], worth: Worth): bigint => list.reduce((n, x) => n + worth(x), 0n);

/** Of several credits for one thing the one that holds: the highest, or the first that gives anything. */
const holder = (list: readonly Member[], worth: Worth): readonly Member[] => {
  const [first, ...others] = list.filter((x) => worth(x) > 0n);
  if (first === undefined) return list.slice(0, 1);
  return [first.rule === 'highest' ? others.reduce((a, b) => (worth(b) > worth(a) ? b : a), first) : first];
};

/** What is kept of a group: one credit for each resource, or one for all of them, whichever the clause prefers. */
const kept = (list: readonly Member[], worth: Worth): readonly Member[] => {
  if (list.some((x) => x.rule === 'sum')) return list;
  const resources = [...new Set(list.map((x) => x.resource))].filter((r) => r !== null);
  const each = resources.flatMap((r) => holder(list.filter((x) => x.resource === r), worth));
  const whole = holder(list.filter((x) => x.resource === null), worth);
  if (whole.length === 0 || each.length === 0) return [...whole, ...each];
  const first = list.find((x) => worth(x) > 0n);
  const wholeHolds = first?.rule === 'highest' ? total(whole, worth) >= total(each, worth) : (first === undefined || first.resource === null);
  return wholeHolds ? whole : each;
};

const groupsOf = (list: readonly Looked[]): readonly (readonly Member[])[] => {
  const groups = new Map<string, Member[]>();
  for (const [of, { measurement: m }] of list.entries())
    for (const [place, credit] of m.credits.entries()) {
      if (credit.stacking === null) continue;
      const key = `${credit.stacking.group}|${m.period.from}|${m.period.to}`;
      groups.set(key, [...(groups.get(key) ?? []), { of, place, resource: m.resource, rule: credit.stacking.rule }]);
    }
  return [...groups.values()].filter((g) => g.length > 1);
};

/** Combinations of the ways of several measurements beyond which not every one is looked at. */
const MOST = 4096;

type Chosen = ReadonlyMap<number, Paying>;

/** The ways in which several measurements go together: a point that both leave open has one answer. */
const goingTogether = (list: readonly Looked[], which: readonly number[]): readonly Chosen[] | undefined => {
  let found: readonly { readonly chosen: Chosen; readonly asked: ReadonlyMap<string, number> }[] = [{ chosen: new Map(), asked: new Map() }];
  for (const of of which) {
    const ways = (list[of] as Looked).ways;
    found = found.flatMap(({ chosen, asked }) => ways.filter((w) => [...w.asked].every(([key, index]) => (asked.get(key) ?? index) === index)).map((w) => ({ chosen: new Map([...chosen, [of, w]]), asked: new Map([...asked, ...w.asked]) })));
    if (found.length > MOST) return undefined;
  }
  return found.map((f) => f.chosen);
};

const amountIn = (way: Paying | undefined, place: number): Amount | null => (way === undefined ? 0n : way.payables[place] === undefined ? 0n : way.payables[place]);

/** What is payable of one measurement over every way in which those of its groups go together. What a credit that gives way at base pays in another way stands with the one that holds at base. */
const payablesOf = (list: readonly Looked[], own: number, groups: readonly (readonly Member[])[]): readonly (Amount | null)[] => {
  const { measurement, ways } = list[own] as Looked;
  const mine = groups.filter((g) => g.some((x) => x.of === own));
  const worthIn = (chosen: Chosen): Worth => (x) => amountIn(chosen.get(x.of), x.place) ?? 0n;
  const atBase = mine.map((g) => kept(g, worthIn(new Map(list.map((l, i) => [i, l.ways[0]])))));
  const together = goingTogether(list, [...new Set([own, ...mine.flat().map((x) => x.of)])]) ?? ways.map((w): Chosen => new Map(list.map((l, i) => [i, i === own ? w : l.ways[0]])));
  const sums = together.map((chosen) => {
    const free = measurement.credits.flatMap((_, place) => (mine.some((g) => g.some((x) => x.of === own && x.place === place)) ? [] : [amountIn(chosen.get(own), place)]));
    const grouped = mine.flatMap((g, i) => {
      const base = atBase[i] ?? [];
      return kept(g, worthIn(chosen)).filter((x) => (base.includes(x) ? x.of === own : base[0]?.of === own)).map((x) => amountIn(chosen.get(x.of), x.place));
    });
    return [...free, ...grouped].reduce<Amount | null>((n, a) => (n === null || a === null ? null : n + a), 0n);
  });
  return [...new Set(sums)];
};

/** Credits of one group, one resource and one period are not added: the highest holds, or the first in the order of the contract, unless the clause adds them. */
export const stacked = (list: readonly Looked[]): readonly Measurement[] => {
  const groups = groupsOf(list);
  const atBase: Worth = (x) => amountIn((list[x.of] as Looked).ways[0], x.place) ?? 0n;
  const lost = new Set(groups.flatMap((g) => { const holding = kept(g, atBase); return g.filter((x) => !holding.includes(x)); }).map((x) => `${x.of}|${x.place}`));
  return list.map(({ measurement: m }, of) => {
    if (!groups.some((g) => g.some((x) => x.of === of))) return m;
    const credits = m.credits.map((c, place): CreditResult => (lost.has(`${of}|${place}`) ? { ...c, payable: 0n } : c));
    return { ...m, credits, payables: payablesOf(list, of, groups) };
  });
};
