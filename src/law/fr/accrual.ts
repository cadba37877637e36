import type { ParameterEntry } from '../../model/parameter.js';
import type { Line, Measured, Statement } from '../../model/measure.js';
import { addDays, addMonths, formatDay } from '../../values/day.js';
import type { Day } from '../../values/day.js';
import { formatAmount, roundRatio } from '../../values/money.js';
import type { Amount } from '../../values/money.js';
import { compare, minus, plus, ratio, times, ZERO } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';

export type Table = readonly ParameterEntry<Ratio>[];

/** A sum that bears interest from a day on, the day of judgment outside. */
export interface Debt {
  readonly principal: Ratio;
  readonly from: Day;
  /** The yearly rate beyond which nothing is asked. */
  readonly most?: Ratio | null;
}

/** Money that went towards the debts on a day. */
export interface Part {
  readonly at: Day;
  readonly amount: Ratio;
  /** It takes off principal alone. */
  readonly onPrincipal?: true;
}

/** At what rate interest runs and until when, and what was paid meanwhile. */
export interface Terms {
  readonly to: Day;
  readonly table: Table;
  /** Added to the rate of the table. */
  readonly points: Ratio;
  /** Days of the year. */
  readonly year: bigint;
  readonly compounded: boolean;
  readonly paid: readonly Part[];
  readonly digits: number;
}

/** The interest, what each payment took off the principal, and what was paid beyond the debts. */
export interface Accrued {
  readonly interest: Measured<Amount>;
  readonly off: readonly Part[];
  readonly beyond: readonly Part[];
}

const least = (a: Ratio, b: Ratio): Ratio => (compare(a, b) < 0 ? a : b);

/** The day after the last one that a table knows; nothing where it has no end. */
const pastTheTable = (table: Table): readonly Day[] => table.slice(-1).flatMap((e) => (e.to === null ? [] : [addDays(e.to, 1)]));

/** The days on which the rate changes between two days, with both ends. */
const turns = (from: Day, to: Day, table: Table): readonly Day[] => [from, ...table.map((e) => e.from).concat(pastTheTable(table)).filter((day) => day > from && day < to), to];

const stretches = ({ principal, from, most }: Debt, to: Day, { table, points, year }: Terms): readonly { readonly exact: Ratio; readonly statement: Statement }[] => {
  const days = turns(from, to, table);
  return days.slice(1).map((end, i) => {
    const start = days[i] ?? from;
    const known = table.find((e) => e.from <= start && (e.to === null || start <= e.to))?.value;
    const rate = known === undefined ? null : least(plus(known, points), most ?? plus(known, points));
    const exact = rate === null ? ZERO : times(times(principal, rate), ratio(BigInt(end - start), year));
    return { exact, statement: { principal: roundRatio(principal), from: start, to: end, rate, amount: rate === null ? null : roundRatio(exact) } };
  });
};

/** A debt on its way: interest is earned until `from`, `year` began its running year, `owed` is the interest not yet paid. */
interface Open extends Debt {
  readonly year: Day;
  readonly owed: Ratio;
}

/** Takes a sum off a figure of each debt in turn, the oldest first; what is left over. */
const taken = (open: readonly Open[], name: 'owed' | 'principal', sum: Ratio): { readonly open: readonly Open[]; readonly rest: Ratio } => {
  let rest = sum;
  const next = open.map((d) => { const off = least(rest, d[name]); rest = minus(rest, off); return { ...d, [name]: minus(d[name], off) }; });
  return { open: next, rest };
};

/**
 * Interest of several debts up to a day, stretch by stretch. A payment first covers the interest earned so far, then the principal, the oldest debt first;
 * interest due for a whole year bears interest in turn where it was so ordered.
 */
export const accrue = (debts: readonly Debt[], terms: Terms): Accrued => {
  const statements: Statement[] = [];
  const [off, beyond]: [Part[], Part[]] = [[], []];
  let total = ZERO;
  let open: readonly Open[] = [...debts].sort((a, b) => a.from - b.from).map((d) => ({ ...d, year: d.from, owed: ZERO }));
  const earnedBy = (d: Open, end: Day): Open => {
    let { principal, from, year, owed } = d;
    while (from < end) {
      const anniversary = addMonths(year, 12);
      const stop = terms.compounded && anniversary < end ? anniversary : end;
      const parts = stretches({ ...d, principal, from }, stop, terms);
      const earned = parts.reduce((n, p) => plus(n, p.exact), ZERO);
      [total, owed, from] = [plus(total, earned), plus(owed, earned), stop];
      statements.push(...parts.map((p) => p.statement));
      if (terms.compounded && stop === anniversary) [principal, owed, year] = [plus(principal, owed), ZERO, anniversary];
    }
    return { ...d, principal, from, year, owed };
  };
  const paid = terms.paid.filter((p) => p.at < terms.to);
  for (const { at, amount, onPrincipal: plain } of paid) {
    const earned = open.map((d) => earnedBy(d, at));
    const onInterest = plain === true ? { open: earned, rest: amount } : taken(earned, 'owed', amount);
    const onPrincipal = taken(onInterest.open, 'principal', onInterest.rest);
    open = onPrincipal.open.filter((d) => d.principal.num > 0n || d.owed.num > 0n);
    off.push({ at, amount: minus(onInterest.rest, onPrincipal.rest) });
    if (onPrincipal.rest.num > 0n && plain !== true) beyond.push({ at, amount: onPrincipal.rest });
  }
  open.forEach((d) => earnedBy(d, terms.to));
  const unknown = [...new Set(statements.filter((x) => x.rate === null).map((x) => x.from))].sort((a, b) => a - b).map((day): Line => ({ name: 'no-rate', value: formatDay(day) }));
  const show = (amount: Ratio): string => formatAmount(roundRatio(amount), terms.digits);
  const working: readonly Line[] = paid.length === 0
    ? [{ name: 'principal', value: show(debts.reduce((n, d) => plus(n, d.principal), ZERO)) }]
    : paid.map((p) => ({ name: p.onPrincipal === true ? 'set-off' : 'part-payment', value: show(p.amount), from: formatDay(p.at) }));
  return { interest: statements.length === 0 ? { value: undefined, working: [] } : { value: roundRatio(total), working: [...working, ...unknown], statements }, off, beyond };
};
