import type { Day } from '../../values/day.js';
import { formatAmount, min, roundRatio, sum } from '../../values/money.js';
import type { Amount } from '../../values/money.js';
import { plus, ratio, showRatio, times, WHOLE, ZERO } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import type { Matter } from '../../model/matter.js';
import type { Subject } from '../../model/subject.js';
import type { PenaltyBase, PenaltyTerms } from '../../model/sums.js';
import type { AmountMeasure, Line, Measured, Source } from '../words.js';
import { elapsed } from './elapsed.js';
import { monthlyFee, remainingFees, wholePrice } from './fees.js';

const NOT_COMPUTED: Measured<Amount> = { value: undefined, working: [] };

const baseOf = (of: PenaltyBase | null, matter: Matter): Amount | undefined => {
  const all = { services: [], multiple: { num: 1n, den: 1n } } as const;
  switch (of) {
    case 'overdue-amount': return sum(matter.sums.unpaid.map((fee) => fee.amount));
    case 'contract-price': return wholePrice([], matter);
    case 'period-fee': return monthlyFee({ kind: 'monthly-fee', ...all }, matter).value;
    case 'remaining-fees': return remainingFees([], matter);
    case null: return undefined;
  }
};

interface Pause {
  readonly from: Day;
  readonly to: Day;
}

interface Delay extends Pause {
  readonly amount: Amount | null;
}

/** A sum of money that is late. */
interface Late extends Pause {
  readonly amount: Amount;
}

/** The time in which an event that passed hindered performance: from the event until it was over. */
const hindered = ({ days, work }: Matter): Pause | undefined => {
  const [from, to] = [days.event, work?.hindrance?.day ?? null];
  return from === null || to === null || to <= from ? undefined : { from, to };
};

/** A delay without the time in which it did not run. */
const without = (delay: Delay, pause: Pause | undefined): readonly Delay[] =>
  pause === undefined ? [delay] : [{ ...delay, to: Math.min(delay.to, pause.from) }, { ...delay, from: Math.max(delay.from, pause.to) }].filter((d) => d.to > d.from);

/** What the other side's claim covers of sums, the one that fell due first before the others; what it does not cover is owed on. */
const uncovered = (late: readonly Late[], claim: Amount): readonly Amount[] => {
  let left = claim;
  return late.map(({ amount }) => {
    const met = min(amount, left);
    left -= met;
    return amount - met;
  });
};

/** Sums that were set off on a day before the assessment are late until that day; what the other side's claim did not cover stays late. */
const untilSetOff = (late: readonly Late[], { sums: { setOff }, claimant }: Matter): readonly Late[] => {
  if (setOff === undefined) return late;
  const [before, after] = [late.filter((d) => d.from < setOff.on), late.filter((d) => d.from >= setOff.on)];
  const due = [...before].sort((a, b) => a.from - b.from);
  const claim = setOff.owed === null ? sum(due.map((d) => d.amount)) : (Object.entries(setOff.owed).find(([party]) => party !== claimant)?.[1] ?? 0n);
  const rest = uncovered(due, claim);
  return [...due.map((d) => ({ ...d, to: Math.min(d.to, setOff.on) })), ...due.flatMap((d, i) => ((rest[i] as Amount) > 0n && d.to > setOff.on ? [{ from: setOff.on, to: d.to, amount: rest[i] as Amount }] : [])), ...after];
};

/** What the debtor paid in part, the earliest first; a credit or an insurer’s money is none of it. */
const paid = ({ payments, claimant }: Matter): readonly { readonly on: Day; readonly amount: Amount }[] =>
  payments.flatMap((p) => (p.at === undefined || p.by === claimant || (p.kind !== 'payment' && p.kind !== 'provisional-payment') ? [] : [{ on: p.at, amount: p.amount }])).sort((a, b) => a.on - b.on);

/** Sums of which a part was paid on a day: that part is late until then, the sum that fell due first before the others; what was paid beyond them meets what falls due later, which is then not late. */
const untilPaid = (late: readonly Late[], { on, amount }: { readonly on: Day; readonly amount: Amount }): readonly Late[] => {
  const [over, open] = [late.filter((d) => d.to <= on), late.filter((d) => d.to > on).sort((a, b) => a.from - b.from)];
  const rest = uncovered(open, amount);
  const met = open.flatMap((d, i) => (d.from >= on ? [{ ...d, amount: rest[i] as Amount }] : [{ ...d, to: on }, { ...d, from: on, amount: rest[i] as Amount }]));
  return [...over, ...met.filter((d) => d.amount > 0n)];
};

/** Sums until they were paid or set off, in the order of the days. */
const untilMet = (late: readonly Late[], matter: Matter): readonly Late[] => {
  const [payments, { setOff }] = [paid(matter), matter.sums];
  const [before, after] = [payments.filter((p) => setOff === undefined || p.on <= setOff.on), payments.filter((p) => setOff !== undefined && p.on > setOff.on)];
  return after.reduce(untilPaid, untilSetOff(before.reduce(untilPaid, late), matter));
};

/** Fees that fell due on a known day before the contract ended and ran late, until they were paid, were set off, or the day of judgment. */
export const latePayments = (matter: Matter): readonly Late[] => {
  const { sums, days: { judgment } } = matter;
  const end = sums.relief.termination?.on ?? null;
  return untilMet(sums.unpaid.flatMap((fee) => (fee.due === null || judgment === null || (end !== null && fee.due > end) ? [] : [{ from: fee.due, to: judgment, amount: fee.amount }])), matter).filter((d) => d.to > d.from);
};

/** What ran late: each fee unpaid until the contract ended, from its due day, or the delivery from the day it was promised for; until it came, was set off, or the day of judgment. */
const delays = (clause: Subject, terms: PenaltyTerms, matter: Matter, pause: Pause | undefined): readonly Delay[] | undefined => {
  const { sums, days } = matter;
  if (terms.runs === 'payment') {
    const { judgment } = days;
    const end = sums.relief.termination?.on ?? null;
    const unpaid = sums.unpaid.filter((fee) => fee.due === null || end === null || fee.due <= end);
    const dated = unpaid.flatMap((fee) => (fee.due === null || judgment === null ? [] : [{ from: fee.due, to: judgment, amount: fee.amount }]));
    return dated.length < unpaid.length || dated.length === 0 ? undefined : terms.per === 'invoice' ? dated : untilMet(dated, matter);
  }
  const due = (clause.links['triggers'] ?? []).flatMap((key) => sums.dueOn.get(key.slice('commitment:'.length)) ?? []);
  const to = sums.deliveredOn ?? sums.relief.termination?.on ?? days.judgment;
  return due.length === 0 || to === null ? undefined : without({ from: Math.min(...due), to, amount: null }, pause);
};

const whole = ({ num, den }: Ratio): Ratio => ratio(num / den);

const exactOf = (clause: Subject, terms: PenaltyTerms, matter: Matter, pause: Pause | undefined, wholeMonths: boolean): { readonly exact: Ratio; readonly working: readonly Line[] } | undefined => {
  const { per } = terms;
  const unit = (base: Amount | undefined): Ratio | undefined =>
    terms.amount !== null ? ratio(terms.amount) : terms.rate === null || base === undefined ? undefined : times(ratio(base), terms.rate);
  const late = per === 'day' || per === 'month' || per === 'invoice' ? delays(clause, terms, matter, pause) : [];
  if (late === undefined) return undefined;
  if (per !== 'day' && per !== 'month' && per !== 'invoice') {
    const exact = unit(baseOf(terms.of, matter));
    return exact === undefined ? undefined : { exact, working: [] };
  }
  let exact = ZERO;
  const working: Line[] = [];
  for (const { from, to, amount } of late) {
    const one = unit(terms.of === 'overdue-amount' ? (amount ?? undefined) : baseOf(terms.of, matter));
    if (one === undefined) return undefined;
    const length = per === 'invoice' ? WHOLE : wholeMonths ? whole(elapsed(per, from, to)) : elapsed(per, from, to);
    exact = plus(exact, times(one, length));
    working.push({ name: per === 'month' ? 'months' : per === 'day' ? 'days' : 'invoices', value: showRatio(length) });
  }
  return { exact, working };
};

const mostOf = (terms: PenaltyTerms, matter: Matter): Amount | undefined => {
  if (terms.max === null) return undefined;
  if (terms.max.amount !== null) return terms.max.amount;
  const base = baseOf(terms.max.of, matter);
  return terms.max.share === null || base === undefined ? undefined : roundRatio(times(ratio(base), terms.max.share));
};

const measured = (id: string, source: Source, pauseIn: (matter: Matter) => Pause | undefined, wholeMonths = false): AmountMeasure => ({
  id, source, asks: [],
  compute: ({ matter, self }) => {
    const terms = matter.sums.penalties.get(self.id);
    const asked = matter.sums.relief.penalty;
    if (terms === undefined || (asked !== null && asked.clause !== null && asked.clause !== self.id)) return NOT_COMPUTED;
    const found = exactOf(self, terms, matter, pauseIn(matter), wholeMonths);
    if (found === undefined) return NOT_COMPUTED;
    const show = (amount: Amount): string => formatAmount(amount, matter.digits);
    const agreed = roundRatio(found.exact);
    const most = mostOf(terms, matter);
    const claimed = asked?.amount ?? undefined;
    return {
      value: min(agreed, ...(most === undefined ? [] : [most]), ...(claimed === undefined ? [] : [claimed])),
      working: [
        ...found.working, { name: 'agreed-sum', value: show(agreed) },
        ...(most === undefined ? [] : [{ name: 'agreed-maximum', value: show(most) }]), ...(claimed === undefined ? [] : [{ name: 'claimed', value: show(claimed) }]),
      ],
    };
  },
});

/** What an agreed sum comes to for a breach: the clause's formula, its own maximum, and no more than is claimed under it. */
export const penaltyDue = (source: Source): AmountMeasure => measured('contract.penalty-due', source, () => undefined);

/** The same for whole months only: what is agreed for a month says nothing of a part of one. */
export const penaltyOfWholeMonths = (source: Source): AmountMeasure => measured('contract.penalty-of-whole-months', source, () => undefined, true);

/** The same without the time in which an event hindered performance for a while. */
export const penaltyRunning = (source: Source): AmountMeasure => measured('contract.penalty-running', source, hindered);
