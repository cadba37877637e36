import type { CreditResult, Measurement } from '../../model/measured/measurement.js';

const keyOf = (m: Measurement, credit: CreditResult): string | null => (credit.stacking === null ? null : `${credit.stacking.group}|${m.resource ?? ''}|${m.period.from}|${m.period.to}`);

const worth = (credit: CreditResult): bigint => credit.payable ?? 0n;

/** Credits of one group, one resource and one period are not added: the highest holds, or the first, unless the clause adds them. */
export const stacked = (list: readonly Measurement[]): readonly Measurement[] => {
  const holders = new Map<string, CreditResult>();
  for (const m of list)
    for (const credit of m.credits) {
      const key = keyOf(m, credit);
      const held = key === null ? undefined : holders.get(key);
      if (key !== null && (held === undefined || (credit.stacking?.rule === 'highest' && worth(credit) > worth(held)))) holders.set(key, credit);
    }
  return list.map((m) => {
    const credits = m.credits.map((c) => { const key = keyOf(m, c); return key === null || c.stacking?.rule === 'sum' || holders.get(key) === c ? c : { ...c, payable: 0n }; });
    const lost = credits.reduce((n, c, i) => { const before = m.credits[i]; return before === undefined || before === c ? n : n + worth(before); }, 0n);
    return lost === 0n ? { ...m, credits } : { ...m, credits, payables: [...new Set(m.payables.map((p) => (p === null ? null : p > lost ? p - lost : 0n)))] };
  });
};
