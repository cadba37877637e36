import type { Matter } from '../model/matter.js';
import type { StreamResult, Sum, Verdict } from '../model/verdict.js';
import type { Day } from '../values/day.js';
import type { Worked } from './inTurn.js';

/** The day on which the first set-off that was declared before the assessment took effect; null where none has a day. */
const dayOfSetOff = ({ pleas, days: { judgment } }: Matter): Day | null => {
  const days = pleas.flatMap((p) => (p.plea === 'set-off' && p.on !== undefined && (judgment === null || p.on < judgment) ? p.on : []));
  return days.length === 0 ? null : Math.min(...days);
};

const less = (owed: bigint, paid: bigint): bigint => (owed > paid ? owed - paid : 0n);

/** What the claimant is owed with interest and costs, less what it received. */
const claimOn = ({ award, streams, received }: Verdict): bigint => less(award + streams.interest.base + streams.costs.base, received);

/** A stream whose ends reach those of others. */
const reaching = (own: StreamResult, others: readonly StreamResult[]): StreamResult => ({
  base: own.base,
  low: others.reduce<Sum>((n, o) => (n === null || o.low === null ? null : o.low < n ? o.low : n), own.low),
  high: others.reduce<Sum>((n, o) => (n === null || o.high === null ? null : o.high > n ? o.high : n), own.high),
});

const isOpen = ({ low, high }: { readonly low: Sum; readonly high: Sum }): boolean => low !== high;

/**
 * What a set-off declared on a day does to interest: the dispute is decided once with interest to that day, to learn what each side was owed on it, and once
 * with interest on what was left. While a claim is open, interest lies between everything having been set off and nothing.
 */
export const settledOnTheDay = (matter: Matter, paid: bigint, decide: (declared: (m: Matter) => Matter) => Worked): Worked => {
  const running = decide((m) => m);
  const [on, counter] = [dayOfSetOff(matter), running.verdict.counterclaims[0]];
  if (on === null || counter?.setOff !== true) return running;
  const settledAt = (owed: NonNullable<Matter['sums']['setOff']>['owed']): Worked => decide((m) => ({ ...m, sums: { ...m.sums, setOff: { on, owed } } }));
  const stopped = settledAt(null).verdict;
  const settled = settledAt({ [matter.claimant]: claimOn(stopped), [counter.by]: less(stopped.counterclaims[0]?.owed.base ?? 0n, paid) });
  const { range } = running.verdict;
  if (range === null || !(isOpen(range) || isOpen(counter.owed))) return settled;
  const { streams } = settled.verdict;
  const ends = (name: 'interest' | 'setOff'): StreamResult => reaching(streams[name], [stopped.streams[name], running.verdict.streams[name]]);
  return { ...settled, verdict: { ...settled.verdict, streams: { ...streams, interest: ends('interest'), setOff: ends('setOff') } } };
};
