import type { Amount } from '../values/money.js';
import { allocate } from '../values/allocate.js';
import { byCodeUnit } from '../values/order.js';

/** A debtor outside: the sum the creditor may ask of him. */
export interface Debt {
  readonly id: string;
  readonly external: Amount;
  readonly weight: bigint;
  readonly paid: Amount;
  /** What he owes outside is his own part already: he bears it, and whoever owes the whole bears the rest. */
  readonly ownPart?: boolean;
  /** Nothing can be got from him: whoever owes beside him bears his part. */
  readonly unrecoverable?: boolean;
}

/** The same debtor inside: what nobody shares with him, what he bears in the end, and whom he may turn to. */
export interface Borne {
  readonly id: string;
  readonly alone: Amount;
  readonly internalShare: Amount;
  readonly recourse: readonly { readonly against: string; readonly amount: Amount }[];
}

/**
 * Relates debts for one damage. Sums owed outside overlap: the part up to the smallest is common to all, the next layer to those who owe more, and so on;
 * each layer is borne by responsibility. Inside, shares add up to the greatest debt; who paid more than he bears turns to those who paid less.
 */
export const apportion = (debts: readonly Debt[]): readonly Borne[] => {
  const whole = debts.some((x) => x.external > 0n && x.ownPart !== true);
  const ofOwn = whole ? debts.reduce((n, x) => (x.ownPart === true ? n + x.external : n), 0n) : 0n;
  const owing = debts.flatMap((x) => (whole && x.ownPart === true ? [] : x.external > ofOwn ? [{ ...x, external: x.external - ofOwn }] : []));
  const levels = [...new Set(owing.map((x) => x.external))].sort((a, b) => (a < b ? -1 : 1));
  const borne = new Map<string, Amount>(debts.map((x) => [x.id, whole && x.ownPart === true ? x.external : 0n]));
  const alone = new Map<string, Amount>(debts.map((x) => [x.id, 0n]));
  let below = 0n;
  for (const level of levels) {
    const sharing = owing.filter((x) => x.external >= level);
    const able = sharing.filter((x) => x.unrecoverable !== true);
    const parts = allocate(level - below, (able.length > 0 ? able : sharing).map((x) => ({ id: x.id, weight: x.weight })));
    for (const [id, part] of parts) {
      borne.set(id, (borne.get(id) ?? 0n) + part);
      if (sharing.length === 1) alone.set(id, (alone.get(id) ?? 0n) + part);
    }
    below = level;
  }
  const excess = (x: Debt): Amount => x.paid - (borne.get(x.id) ?? 0n);
  return debts.map((x) => {
    const over = excess(x);
    const behind = debts.filter((y) => y.id !== x.id && excess(y) < 0n).sort((a, b) => byCodeUnit(a.id, b.id));
    const room = behind.reduce((n, y) => n - excess(y), 0n);
    const claimable = over <= 0n ? 0n : over < room ? over : room;
    const parts = allocate(claimable, behind.map((y) => ({ id: y.id, weight: -excess(y) })));
    return {
      id: x.id, alone: alone.get(x.id) ?? 0n, internalShare: borne.get(x.id) ?? 0n,
      recourse: [...parts].filter(([, amount]) => amount > 0n).map(([against, amount]) => ({ against, amount })),
    };
  });
};
