import { HUGE } from '../model/amount.js';
import { concludes } from '../model/concludes.js';
import { STREAMS } from '../model/stream.js';
import { GROUNDS } from '../model/role.js';
import { CASE } from '../model/subject.js';
import { sameValue } from '../model/fact.js';
import type { StreamName } from '../model/conclusion.js';
import type { Value } from '../model/fact.js';
import { holdsNoLaw } from '../model/finding.js';
import type { Trace } from '../model/finding.js';
import type { Matter } from '../model/matter.js';
import type { Regime } from '../model/regime.js';
import type { Ground } from '../model/role.js';
import type { Rule } from '../model/rule.js';
import type { AnswerAward, GroundResult, NotRaised, Outcome, StreamResult, Sum, Verdict } from '../model/verdict.js';
import { BARRED, concluded } from './board.js';
import { counterOf, facing } from './counterclaim.js';
import { TooWide } from './diagram.js';
import { explore } from './explore.js';
import { EMPTY, awardOf, entryOf, streamOf } from './ledger.js';
import { glance, shownBy } from './glance.js';
import type { Shown } from './glance.js';
import { outlook, responsibleIn } from './looking.js';
import type { Look } from './looking.js';
import { awardReader } from './outlook.js';
import { measurementsOf, sumsOf, withMeasurements } from './measured.js';
import { ofEach, once } from './once.js';
import { placed } from './implied.js';
import { inTurn } from './inTurn.js';
import { liftingRules } from './liftedClauses.js';
import type { Worked } from './inTurn.js';
import { onEveryDay } from './onDays.js';
import { partiesOf } from './parties.js';
import { payeesOf } from './payees.js';
import { clausesOf, commitmentsOf, defencesOf, headsOf, remediesOf, leaves } from './report.js';
import { NOTHING, runOf } from './run.js';
import type { Run } from './run.js';
import { settledOnTheDay } from './settled.js';
import { domainOf } from './standing.js';
import { subtotalsOf } from './subtotals.js';
import { togetherOwed } from './togetherOwed.js';
import { warningsOf } from './warnings.js';

/** What a caller may choose. Everything else follows from the matter. */
export interface Options {
  /** Look at every completion of the raised questions: always; never, so that only the base is computed; or only as far as the outcome depends on what could still be shown. */
  readonly range: boolean | 'outcome';
  /** Raise what nobody mentioned as well. */
  readonly open: 'raised' | 'all';
  /** The ground, where the caller fixes it. */
  readonly ground?: Ground;
}

const routesOf = (run: Run): readonly Rule[] => run.trace.findings.flatMap((f) => (f.fired && concludes(f.rule, 'route') && f.rule.then.some((c) => 'route' in c && c.route.includes(run.claim.ground)) ? [f.rule] : []));

/** The award with one answer that nobody gave, all else at base: read off one exploration of the silent questions, or assessed again where they are too many. */
const awardWithSilent = (run: Run): ((key: string, value: Value) => bigint) => {
  const again = (key: string, value: Value): bigint => awardOf(explore(run.claim, { mode: 'base', supposed: new Map([[key, value]]), routes: run.routes }).leaves[0]?.ledger ?? EMPTY);
  try {
    return awardReader(explore(run.claim, { mode: 'silent', supposed: NOTHING, routes: run.routes, leaves: 256 }), again);
  } catch (error) {
    if (!(error instanceof TooWide)) throw error;
    return again;
  }
};

const notRaised = (run: Run): readonly NotRaised[] => {
  const awardWith = awardWithSilent(run);
  return [...run.base.board.silent].map(([key, s]) => {
    const domain = domainOf(s.question, s.subject, run.claim, s.second);
    const values = domain.some((v) => typeof v === 'bigint' && v >= HUGE) ? [] : domain;
    const answers: readonly AnswerAward[] = values.map((value) => ({ values: [value], award: bounded(sameValue(value, s.taken) ? run.award : awardWith(key, value)) }));
    return { question: s.question, subject: s.subject, ...(s.second === undefined ? {} : { second: s.second }), bearer: s.bearer, taken: s.taken, answers };
  });
};

const bounded = (amount: bigint): Sum => (amount >= HUGE ? null : amount);

const replaces = (rule: Rule): boolean => concludes(rule, 'replace');

/** Whether an agreed sum was reduced, or is less than the proven losses it takes the place of. */
const agreedForLess = (trace: Trace): boolean =>
  trace.additions.some((a) => {
    const steps = replaces(a.rule) ? trace.adjustments.filter((s) => s.rule === a.rule && s.subject?.key === a.subject.key) : [];
    const revised = steps.find((s) => s.because === 'revised')?.to ?? a.amount;
    return revised < a.amount || steps.some((s) => s.because === 'replaced' && s.from - s.to > revised);
  });

/** What of a head was proven, before anything came off. */
const provenOf = (steps: Trace['adjustments']): bigint => steps.filter((s) => s.because === 'proven').at(-1)?.to ?? steps[0]?.from ?? 0n;

/** The steps of heads that an agreed sum makes up for in full: what came off them before is in no figure. */
const madeUpFor = (trace: Trace): ReadonlySet<Trace['adjustments']> => {
  const made = new Set<Trace['adjustments']>();
  for (const a of trace.additions) {
    const under = replaces(a.rule) ? [...trace.heads.values()].filter((steps) => steps.some((s) => s.rule === a.rule && s.subject?.key === a.subject.key)) : [];
    if (under.length > 0 && under.reduce((n, steps) => n + provenOf(steps), 0n) <= a.amount) for (const steps of under) made.add(steps);
  }
  return made;
};

/** Whether a rule keeps one loss from being made good twice: nothing is cut by it. */
const countsOnce = (rule: Rule): boolean => rule.then.some((c) => 'deduct' in c && c.together === 'counted-once');

/** Reductions of something proven: what makes an award partial. */
const cut = (trace: Trace, matter: Matter): boolean => {
  const made = madeUpFor(trace);
  return [...trace.heads.values()].some((steps) => !made.has(steps) && steps.some((s) => !['proven', 'no-breach', 'excused', 'on-account'].includes(s.because) && !replaces(s.rule) && !countsOnce(s.rule) && s.to < s.from && !(s.because === 'denied' && s.subject?.kind === 'loss'))) || agreedForLess(trace) ||
  [...matter.determinations.values()].some((s) => s.state === 'is' && (s.netOf ?? []).length > 0);
};

/** What the rules found that can found liability on the ground of a run. */
const founding = (run: Run): Trace['findings'] => run.trace.findings.filter((f) => concludes(f.rule, 'breach', 'add'));

/** Whether the record speaks of anything that could found liability on the ground of a run: a ground on which it says nothing has no figure to show. */
const spokenOf = (run: Run): boolean =>
  founding(run).some((f) => f.fired || leaves(f.because).some((a) => a.place !== null || a.origin === 'determination'));

const outcomeOf = (run: Run, shown: Shown | null): Outcome => {
  if (founding(run).length === 0 && (run.claim.ground === 'contract' || run.trace.findings.some(holdsNoLaw))) return 'insufficient-evidence';
  const ledger = run.base.leaves[0]?.ledger ?? EMPTY;
  const now = responsibleIn(run.base) || streamOf(ledger, 'credits') > 0n || streamOf(ledger, 'damages') > 0n;
  if (!now && shown?.responsible !== true) return 'not-liable';
  if (run.award > 0n) return cut(run.trace, run.claim.matter) ? 'partly-liable' : 'liable';
  return shown?.above === true ? 'insufficient-evidence' : now ? 'liable' : 'not-liable';
};

const routed = ofEach((regime: Regime): boolean => regime.rules.some((r) => concludes(r, 'route')));

/**
 * Decides one dispute under one regime. Total and pure: a checked matter always gets a verdict; no file, clock, locale or randomness.
 * Amounts in minor units of the matter's currency.
 */
export const assess = (matter: Matter, regime: Regime, options: Options): Verdict => {
  const measurements = measurementsOf([matter]);
  return worked(withMeasurements(matter, measurements, true), regime, options, measurements, alone).verdict;
};

/** A matter with what is measured over it alone. */
const alone = (matter: Matter): Matter => withMeasurements(matter, measurementsOf([matter]), true);

/** Decides several records of one contract: promises are measured over all of them, and each credit counts once, beside the verdicts. */
export const assessTogether = (matters: readonly Matter[], regime: Regime, options: Options): readonly Verdict[] => {
  const measurements = measurementsOf(matters);
  return matters.length < 2 || measurements.length === 0 ? inTurn(matters, (m) => { const own = measurementsOf([m]); return worked(withMeasurements(m, own, true), regime, options, own, alone); }) : apart(matters, regime, options, measurements);
};

/** Decides records of one contract by themselves and measures them together, however few they are: credits stand beside the verdicts. */
export const assessByPeriod = (matters: readonly Matter[], regime: Regime, options: Options): readonly Verdict[] => apart(matters, regime, options, measurementsOf(matters));

const apart = (matters: readonly Matter[], regime: Regime, options: Options, measurements: Verdict['measurements']): readonly Verdict[] => {
  const shared = (m: Matter): Matter => withMeasurements(m, measurements.filter((x) => x.incidents.includes(m.incident.id)), false, measurements);
  const verdicts = inTurn(matters, (m) => worked(shared(m), regime, options, measurements, shared));
  const together = sumsOf(verdicts, measurements);
  return verdicts.map((v) => ({ ...v, together }));
};

/** What a party paid already; an insurer's money is not its own. */
const paidBy = (matter: Matter, party: string): bigint => matter.payments.reduce((n, p) => (p.by === party && p.kind !== 'insurance' ? n + p.amount : n), 0n);

/** What is left of a debt in the other direction after what was paid on it. */
const stillOwed = (owed: StreamResult, paid: bigint): StreamResult => {
  const less = (sum: bigint): bigint => (sum > paid ? sum - paid : 0n);
  return { base: less(owed.base), low: owed.low === null ? null : less(owed.low), high: owed.high === null ? null : less(owed.high) };
};

/** Decides a matter, its debts set off on the day of the set-off. */
const worked = (given: Matter, regime: Regime, options: Options, measurements: Verdict['measurements'], measured: (matter: Matter) => Matter): Worked => {
  const matter = placed(given, regime);
  return settledOnTheDay(matter, paidBy(matter, matter.claimant), (declared) => decided(declared(matter), regime, options, measurements, (m) => declared(measured(m)), () => paidToOthers(matter, regime, options, measurements, measured)));
};

/** What is paid on the claims of the claimants after the first, each decided by itself. */
const paidToOthers = (matter: Matter, regime: Regime, options: Options, measurements: Verdict['measurements'], measured: (matter: Matter) => Matter): Verdict['payees'] =>
  (matter.beside ?? []).flatMap((own) => worked(measured(own), regime, { ...options, range: false }, measurements, measured).verdict.payees.map((p) => ({ ...p, apart: true as const })));

/** Decides a matter whose promises were measured; `measured` measures them again where an event happened on another day, `paidBeside` tells what other claimants get. */
const decided = (matter: Matter, regime: Regime, options: Options, measurements: Verdict['measurements'], measured: (matter: Matter) => Matter, paidBeside: () => Verdict['payees']): Worked => {
  const first = matter.respondents[0] ?? 'provider';
  const named = options.ground ?? matter.ground;
  const open = GROUNDS.map((ground) => runOf(matter, regime, ground, first, options.open === 'all', ground === named ? 'named' : 'required')).filter((r) => r.base.admitted);
  const covered = open.filter((r) => spokenOf(r) || r.claim.ground === named);
  const considered = covered.length > 0 ? covered : [runOf(matter, regime, named ?? 'contract', first, options.open === 'all', 'named')];
  /* Where no rule says which footings a claim may have, those it has no rule for are none of its business. */
  const uncovered = routed(regime) ? open.filter((r) => !considered.some((c) => c.claim.ground === r.claim.ground)).map((r) => ({ ground: r.claim.ground, held: founding(r).length > 0 })) : [];
  const pool = considered.filter((r) => named === null || r.claim.ground === named);
  const chosen = pool.reduce((best, r) => (r.award > best.award ? r : best));
  const run = facing(matter, regime, chosen, options.open === 'all');
  const { opposed } = run.claim.matter;
  const looks = options.range === true;
  const look: Look = (r, as = (m) => (opposed === undefined ? m : { ...m, opposed })) => onEveryDay(outlook(r), matter, (dated) => { const other = runOf(as({ ...measured(dated), clauses: matter.clauses }), regime, r.claim.ground, r.claim.debtor, options.open === 'all', 'named'); return other.base.admitted ? outlook(other) : null; });
  const looked = looks ? look(run) : null;
  const hangs = options.range === 'outcome' && (run.award <= 0n || outcomeOf(run, null) === 'not-liable');
  const outcome = outcomeOf(run, looked !== null ? shownBy(looked) : hangs ? glance(run) : null);
  const grounds = considered.map((r): GroundResult => {
    const seen = once(() => (!looks ? null : r === chosen ? looked : look(r)));
    return {
      ground: r.claim.ground, admissible: routesOf(r).length > 0 || !routed(regime), chosen: r === chosen, award: r.award, rules: routesOf(r), get range() { return seen()?.outlook.range ?? null; },
      get decisive() { return r === chosen ? [] : (seen()?.outlook.decisive ?? []).filter((q) => q.beside === undefined); },
    };
  });
  const others = matter.respondents.slice(1).map((r) => runOf(matter, regime, run.claim.ground, r, options.open === 'all', 'named'));
  const parties = partiesOf([run, ...others], matter, regime);
  const ledger = run.base.leaves[0]?.ledger ?? EMPTY;
  const countered = counterOf(matter, regime, run, { look: looks ? look : null, open: options.open });
  const counter = countered?.counterclaim ?? null;
  const streams = {
    ...Object.fromEntries(
      STREAMS.map((s) => { const base = streamOf(ledger, s); return [s, { base, low: looked?.outlook.streams[s].low ?? base, high: looked === null ? base : looked.outlook.streams[s].high }]; }),
    ) as Record<StreamName, StreamResult>,
    ...(counter?.setOff === true ? { setOff: stillOwed(counter.owed, paidBy(matter, matter.claimant)) } : {}),
  };
  const claimantTotal = togetherOwed([run, ...others], parties);
  const received = matter.payments.reduce((n, p) => (p.kind === 'insurance' || p.by === matter.claimant ? n : n + p.amount), 0n);
  const own = parties[0]?.paid ?? 0n;
  /* What was paid on a claim that is barred stays paid (C. civ. 2249; PRC Civil Code 192(2)). */
  const barred = concluded(run.base.board, BARRED, CASE) !== run.base.board.diagrams.no;
  const unpaid = (sum: bigint): bigint => (barred && sum < 0n ? 0n : sum);
  const owed = unpaid(run.award - own);
  const left = unpaid(claimantTotal - received);
  const due = (parties.length > 1 && left < owed ? left : owed) + streams.interest.base + streams.costs.base - streams.setOff.base;
  const range = looked?.outlook.range ?? null;
  const claimed = run.claim.matter.subjects.loss.reduce<Sum>((n, s) => {
    const terms = run.claim.matter.losses.get(s.id);
    const stream = entryOf(ledger, s.id)?.stream;
    if (n === null || stream !== 'damages') return n;
    return terms?.claimed === null || terms === undefined ? null : n + terms.claimed;
  }, matter.sums.relief.claimed);
  /* What a reader may not ask for is laid out when it is. */
  const heads = once(() => headsOf(run.claim, ledger, run.trace));
  const subtotals = once(() => subtotalsOf(run.claim, ledger, run.trace, heads()));
  const payees = once(() => [...payeesOf(matter, heads(), claimantTotal), ...paidBeside()]);
  const commitments = once(() => commitmentsOf(run.claim, run.base, run.trace));
  const defences = once(() => defencesOf(run.trace));
  const clauses = once(() => clausesOf(run.claim, run.base, run.trace, looked?.outlook.decisive ?? [], looked?.outlook.notDecisive ?? []));
  const remedies = once(() => remediesOf(run.trace));
  const silent = once(() => (looks ? notRaised(run) : []));
  const verdict: Verdict = {
    matter, regime, outcome, respondent: first, grounds, ground: run.claim.ground, claimed, award: run.award, range, streams,
    netPayable: due >= 0n ? { amount: due, from: first, to: matter.claimant } : { amount: -due, from: matter.claimant, to: first },
    claimantTotal, received, get payees() { return payees(); },
    offers: matter.offers.map((o) => ({ ...o, stands: range === null || range.low === null ? null : o.amount < range.low ? 'below' : range.high !== null && o.amount > range.high ? 'above' : 'inside' })),
    get commitments() { return commitments(); }, measurements, together: null, get defences() { return defences(); }, get clauses() { return clauses(); },
    get heads() { return heads(); }, get subtotals() { return subtotals(); }, adjustments: run.trace.adjustments, additions: run.trace.additions, get remedies() { return remedies(); }, deadlines: run.trace.deadlines, steps: run.trace.steps, parties, counterclaims: counter === null ? [] : [counter],
    margins: looked?.outlook.margins ?? [], decisive: looked?.outlook.decisive ?? [], notDecisive: looked?.outlook.notDecisive ?? [], get notRaised() { return silent(); },
    findings: run.trace.findings, warnings: warningsOf(run.claim, run.trace, [...liftingRules(run), ...(countered?.lifting ?? [])], range, looked?.outlook.decisive ?? [], uncovered),
  };
  return { verdict, underLimits: run.trace.underLimits };
};
