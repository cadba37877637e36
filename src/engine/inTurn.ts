import { UNBOUNDED } from '../model/amount.js';
import type { Trace } from '../model/finding.js';
import type { ClauseTerms, Matter } from '../model/matter.js';
import type { Verdict } from '../model/verdict.js';

/** A decided record, and what is due under each limit of the contract for it. */
export interface Worked {
  readonly verdict: Verdict;
  readonly underLimits: Trace['underLimits'];
}

type Due = NonNullable<ClauseTerms['dueBefore']>[number];

const dueFor = ({ verdict, underLimits }: Worked, clause: string): readonly Due[] => {
  const found = underLimits.get(clause);
  if (found === undefined) return [];
  const { amount, all } = found;
  const { range, streams: { damages }, matter } = verdict;
  const settled = range === null || (range.low === range.high && damages.low === damages.high);
  const least = all && damages.low !== null && damages.low < amount ? damages.low : all ? amount : 0n;
  return [{ at: matter.days.event, incident: matter.incident.id, amount, low: settled ? amount : least, high: settled ? amount : damages.high === null ? UNBOUNDED : damages.high > amount ? damages.high : amount }];
};

const sameSides = (a: Matter, b: Matter): boolean => a.contract.id === b.contract.id && a.claimant === b.claimant && a.respondents[0] === b.respondents[0];

/** The terms of the clauses with what is due under them for the earlier records, where a limit is one for a year or for the whole contract. */
const withDue = (matter: Matter, earlier: readonly Worked[]): Matter => {
  const own = earlier.filter((w) => sameSides(w.verdict.matter, matter));
  const due = [...matter.clauses].map(([id, terms]): [string, ClauseTerms] => {
    const before = terms.per === 'year' || terms.per === 'contract' ? own.flatMap((w) => dueFor(w, id)) : [];
    return [id, before.length === 0 ? terms : { ...terms, dueBefore: before }];
  });
  return own.length === 0 ? matter : { ...matter, clauses: new Map(due) };
};

/** By the day of the event, one without a day last; on one day by id. */
const before = (a: Matter, b: Matter): number => {
  const [x, y] = [a.days.event, b.days.event];
  if (x === y) return a.incident.id < b.incident.id ? -1 : 1;
  return y === null || (x !== null && x < y) ? -1 : 1;
};

/** Decides records of one contract in the order of their events, so that a limit for a year or for the whole contract is used up once; the verdicts stand as the records were given. */
export const inTurn = (matters: readonly Matter[], decide: (matter: Matter) => Worked): readonly Verdict[] => {
  const done: Worked[] = [];
  const verdicts = new Map<Matter, Verdict>();
  for (const matter of [...matters].sort(before)) {
    const found = decide(withDue(matter, done));
    done.push(found);
    verdicts.set(matter, found.verdict);
  }
  return matters.flatMap((m) => verdicts.get(m) ?? []);
};
