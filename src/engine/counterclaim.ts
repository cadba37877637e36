import { CASE } from '../model/subject.js';
import type { Matter } from '../model/matter.js';
import type { Ground } from '../model/role.js';
import type { Regime } from '../model/regime.js';
import type { Rule } from '../model/rule.js';
import type { StreamName } from '../model/stream.js';
import type { Counterclaim, StreamResult, Sum } from '../model/verdict.js';
import { concluded } from './board.js';
import { EMPTY, streamOf } from './ledger.js';
import { owesTheWhole } from './parties.js';
import { liftingRules } from './liftedClauses.js';
import type { Look } from './looking.js';
import { headsOf, remediesOf } from './report.js';
import { runOf } from './run.js';
import type { Run } from './run.js';

/** What a side of a contract can be owed: the provider its price and its loss, the customer all that goes back or makes good. Interest and costs come with each. */
const OWED: Readonly<Record<'provider' | 'customer', readonly StreamName[]>> = {
  provider: ['price', 'damages', 'interest', 'costs'],
  customer: ['damages', 'credits', 'priceRelief', 'restitution', 'punitive', 'interest', 'costs'],
};

const isSide = (id: string): id is 'provider' | 'customer' => id === 'provider' || id === 'customer';

/** The dispute from the other side: what was asked in figures was asked by the claimant. */
const turned = (matter: Matter, claimant: string, respondent: string): Matter => ({ ...matter, claimant, respondents: [respondent], answering: true, sums: { ...matter.sums, relief: { ...matter.sums.relief, penalty: null, interest: [] } } });

/** Whether the record holds anything that the other side could ask for. */
const anything = (matter: Matter, respondent: string): boolean =>
  [...matter.losses.values()].some((loss) => loss.by === respondent) || matter.sums.penalties.size > 0 ||
  (respondent === 'provider' ? matter.sums.unpaid.length > 0 : matter.subjects.credit.length > 0 || matter.subjects.case.some((c) => (c.labels['asked'] ?? []).length > 0));

const plus = (a: Sum, b: Sum): Sum => (a === null || b === null ? null : a + b);

const plainly = (r: Run, names: readonly StreamName[]): NonNullable<Matter['opposed']> =>
  names.flatMap((stream) => { const amount = stream === 'interest' || stream === 'costs' ? 0n : streamOf(r.base.leaves[0]?.ledger ?? EMPTY, stream); return amount === 0n ? [] : [{ stream, amount }]; });

const isSetOff = ({ base: { board } }: Run): boolean => concluded(board, 'set-off', CASE) !== board.diagrams.no;

/** What a claim is met with. */
const metWith = (run: Run, names: readonly StreamName[]): Pick<Matter, 'opposed'> => (isSetOff(run) ? { opposed: plainly(run, names) } : {});

/** The claim of the respondent against the claimant, where both are the sides of the contract. */
const answerTo = (matter: Matter, regime: Regime, run: Run, openAll: boolean): { readonly other: Run; readonly as: (m: Matter) => Matter; readonly names: readonly StreamName[] } | null => {
  const { claimant, respondent, debtor } = run.claim;
  /* Of those who promised together for the whole, what one sets off frees the others; what it does not is its own affair. */
  if (debtor !== respondent && !(isSetOff(run) && owesTheWhole(run))) return null;
  if (!isSide(claimant) || !isSide(respondent) || matter.contract.stranger || !anything(matter, respondent)) return null;
  const names = OWED[respondent];
  const as = (m: Matter): Matter => ({ ...turned(m, respondent, claimant), ...metWith(run, OWED[claimant]) });
  const on = (ground: Ground): Run => runOf(as(matter), regime, ground, claimant, openAll, 'named');
  const same = on(run.claim.ground);
  /* What a claim outside the contract meets may still be owed under it: the price, above all. */
  const agreed = run.claim.ground === 'contract' ? same : on('contract');
  return { other: owedIn(agreed, names) > owedIn(same, names) ? agreed : same, as, names };
};

const owedIn = (r: Run, names: readonly StreamName[]): bigint => names.reduce((n, s) => n + streamOf(r.base.leaves[0]?.ledger ?? EMPTY, s), 0n);

/** The claim with what is set off against it: interest may stop on that part. */
export const facing = (matter: Matter, regime: Regime, run: Run, openAll: boolean): Run => {
  const answer = isSetOff(run) ? answerTo(matter, regime, run, openAll) : null;
  const opposed = answer === null ? [] : plainly(answer.other, answer.names);
  return opposed.length === 0 ? run : runOf({ ...matter, opposed }, regime, run.claim.ground, run.claim.debtor, openAll, run.routes);
};

/** A claim in turn, and the marked rules that lift a clause by which it would otherwise come to another sum. */
export interface Countered {
  readonly counterclaim: Counterclaim;
  readonly lifting: readonly Rule[];
}

/** What the claimant owes the respondent in turn, where both are the sides of the contract; null when it owes nothing in any completion. */
export const counterOf = (matter: Matter, regime: Regime, run: Run, options: { readonly look: Look | null; readonly open: 'raised' | 'all' }): Countered | null => {
  const answer = answerTo(matter, regime, run, options.open === 'all');
  if (answer === null) return null;
  const { other, as, names } = answer;
  const ledger = other.base.leaves[0]?.ledger ?? EMPTY;
  const base = owedIn(other, names);
  const looked = options.look?.(other, as).outlook.streams ?? null;
  const end = (of: 'low' | 'high'): Sum => (looked === null ? base : names.reduce<Sum>((n, s) => plus(n, looked[s][of]), 0n));
  const owed: StreamResult = { base, low: end('low'), high: end('high') };
  if (base === 0n && owed.high === 0n) return null;
  const counterclaim: Counterclaim = {
    by: run.claim.respondent, against: run.claim.claimant, owed,
    streams: Object.fromEntries(names.flatMap((s) => (streamOf(ledger, s) === 0n ? [] : [[s, streamOf(ledger, s)]]))),
    heads: headsOf(other.claim, ledger, other.trace).filter((h) => names.includes(h.stream)), adjustments: other.trace.adjustments,
    additions: other.trace.additions.filter((a) => names.includes(a.stream) && a.amount !== 0n), remedies: remediesOf(other.trace),
    setOff: isSetOff(run),
  };
  return { counterclaim, lifting: liftingRules(other, names) };
};
