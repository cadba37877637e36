import type { CreditResult, Measurement } from '../../model/measured/measurement.js';

/** A credit of a group, with where it stands and whom it is for; null: all of them. */
interface Member {
  readonly credit: CreditResult;
  readonly resource: string | null;
}

const worth = (credit: CreditResult): bigint => credit.payable ?? 0n;

const total = (list: readonly Member[]): bigint => list.reduce((n, x) => n + worth(x.credit), 0n);

const groupOf = (m: Measurement, credit: CreditResult): string | null => (credit.stacking === null ? null : `${credit.stacking.group}|${m.period.from}|${m.period.to}`);

/** Of several credits for one thing the one that holds: the highest, or the first that gives anything. */
const holder = (list: readonly Member[]): readonly Member[] => {
  const giving = list.filter((x) => worth(x.credit) > 0n);
  const [first, ...others] = giving;
  if (first === undefined) return list.slice(0, 1);
  return [first.credit.stacking?.rule === 'highest' ? others.reduce((a, b) => (worth(b.credit) > worth(a.credit) ? b : a), first) : first];
};

/** What is kept of a group: one credit for each resource, or one for all of them, whichever the clause prefers. */
const kept = (list: readonly Member[]): readonly Member[] => {
  if (list.some((x) => x.credit.stacking?.rule === 'sum')) return list;
  const resources = [...new Set(list.map((x) => x.resource))].filter((r) => r !== null);
  const each = resources.flatMap((r) => holder(list.filter((x) => x.resource === r)));
  const whole = holder(list.filter((x) => x.resource === null));
  if (whole.length === 0 || each.length === 0) return [...whole, ...each];
  const first = list.find((x) => worth(x.credit) > 0n);
  const wholeHolds = first?.credit.stacking?.rule === 'highest' ? total(whole) >= total(each) : (first === undefined || first.resource === null);
  return wholeHolds ? whole : each;
};

/** Credits of one group, one resource and one period are not added: the highest holds, or the first in the order of the contract, unless the clause adds them. */
export const stacked = (list: readonly Measurement[]): readonly Measurement[] => {
  const groups = new Map<string, Member[]>();
  for (const m of list)
    for (const credit of m.credits) {
      const key = groupOf(m, credit);
      if (key !== null) groups.set(key, [...(groups.get(key) ?? []), { credit, resource: m.resource }]);
    }
  const holding = new Set([...groups.values()].flatMap(kept).map((x) => x.credit));
  return list.map((m) => {
    const credits = m.credits.map((c) => (c.stacking === null || holding.has(c) ? c : { ...c, payable: 0n }));
    const lost = credits.reduce((n, c, i) => { const before = m.credits[i]; return before === undefined || before === c ? n : n + worth(before); }, 0n);
    return lost === 0n ? { ...m, credits } : { ...m, credits, payables: [...new Set(m.payables.map((p) => (p === null ? null : p > lost ? p - lost : 0n)))] };
  });
};
