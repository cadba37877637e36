import { addMonths } from '../../values/day.js';
import type { Day } from '../../values/day.js';
import type { Duration } from '../../values/duration.js';
import { nthWorkingDay, workingDaysOf } from '../../values/workingDays.js';
import type { Instant } from '../../values/instant.js';
import type { ActFacts, OutageFacts } from '../../model/measured/facts.js';
import type { ClaimResult, ClaimState } from '../../model/measured/measurement.js';
import type { ClaimTerms, CreditTerms } from '../../model/measured/terms.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import type { Amount } from '../../values/money.js';
import { dayOf, midnight, milliseconds } from './clock.js';
import { calendarSpan, periodAt } from './periods.js';
import { actsOf } from './records.js';
import { noteCalendar } from './hours.js';
import { boundsOf } from './site.js';
import type { Frame } from './site.js';

/** Where a claim stands, and what it loses: outages whose window was missed, or everything. */
export interface Claimed {
  readonly result: ClaimResult;
  readonly lost: ReadonlySet<string>;
  readonly all: boolean;
}

/** A window: its first instant, and the first instant after it. `since`: what was done earlier was done about something else. */
interface Window {
  readonly opens: Instant | null;
  readonly closes: Instant | null;
  readonly since: Instant;
  readonly outage: OutageFacts | null;
}

/** The first instant after a length of time from an anchor. Whole days run to their end; business days are counted from the anchor's own day. */
const endOf = (frame: Frame, anchor: Instant, within: Duration, exclusive: boolean): Instant | null => {
  const clock = frame.facts.offsetAt;
  const first = dayOf(clock, anchor);
  if (within.businessDays > 0) {
    const works = frame.facts.calendar === null ? undefined : workingDaysOf(frame.facts.calendar);
    const last = works === undefined ? undefined : nthWorkingDay(exclusive ? first : first + 1, within.businessDays, works);
    if (last === undefined) { noteCalendar(frame); return null; }
    return midnight(clock, last + 1);
  }
  const days = addMonths(first, within.years * 12 + within.months) + within.days;
  if (within.seconds.num > 0n) return anchor + (midnight(clock, days) - midnight(clock, first)) + milliseconds(within.seconds);
  return midnight(clock, exclusive ? days : days + 1);
};

/** The first instant at which a claim may be made; days are counted as those of the window are. */
const startOf = (frame: Frame, anchor: Instant, claim: ClaimTerms, exclusive: boolean): Instant | null => {
  if (claim.earliest === null) return null;
  const clock = frame.facts.offsetAt;
  const first = exclusive ? dayOf(clock, anchor) : dayOf(clock, anchor) + 1;
  const { earliest } = claim;
  const nth = claim.earliestIs === 'nth-day';
  if (earliest.businessDays > 0) {
    const works = frame.facts.calendar === null ? undefined : workingDaysOf(frame.facts.calendar);
    const day = works === undefined ? undefined : nthWorkingDay(first, nth ? earliest.businessDays : earliest.businessDays + 1, works);
    if (day === undefined) { noteCalendar(frame); return null; }
    return midnight(clock, day);
  }
  const days = addMonths(first, earliest.years * 12 + earliest.months) + earliest.days;
  return midnight(clock, nth ? days - 1 : days) + milliseconds(earliest.seconds);
};

const told = (at: OutageFacts['reportedAt']): Instant | null => (typeof at === 'number' ? at : null);

/** The first report of an outage among the notices of the record. */
const reported = (frame: Frame, bounds: TimeSpan | undefined): Instant | null => {
  const notices = (frame.facts.acts ?? []).filter((a) => a.kind === 'outage-report' && bounds !== undefined && a.at >= bounds.from && a.at < bounds.to).map((a) => a.at);
  return notices.length === 0 ? null : Math.min(...notices);
};

const outageAnchor = (frame: Frame, outage: OutageFacts, from: ClaimTerms['from']): Instant | null => {
  const bounds = boundsOf(frame, outage);
  switch (from) {
    case 'outage-start': return bounds?.from ?? null;
    case 'outage-end': return outage.to === null ? null : bounds?.to ?? null;
    case 'detection': return told(outage.detectedAt);
    case 'report': return told(outage.reportedAt) ?? reported(frame, bounds);
    case 'period-end':
    case 'month-end':
    case 'billing-cycle-end':
    case 'eligibility': return null;
  }
};

const windowsOf = (frame: Frame, claim: ClaimTerms, outages: readonly OutageFacts[]): readonly Window[] => {
  const begun = (o: OutageFacts): Instant => boundsOf(frame, o)?.from ?? frame.period.from;
  const window = (anchor: Instant, exclusive: boolean, outage: OutageFacts | null): Window => ({
    opens: startOf(frame, anchor, claim, exclusive), closes: claim.within === null ? null : endOf(frame, anchor, claim.within, exclusive), outage,
    since: outage !== null ? begun(outage) : outages.length === 0 ? frame.period.from : Math.min(...outages.map(begun)),
  });
  const clock = frame.facts.offsetAt;
  switch (claim.from) {
    case 'period-end':
    case 'eligibility': return [window(frame.period.to, true, null)];
    case 'month-end': return [window(calendarSpan(clock, frame.period.to - 1, 1).to, true, null)];
    case 'billing-cycle-end': return [window(periodAt({ kind: 'billing-cycle' }, frame.period.to - 1, clock, frame.site.services[0]).period.to, true, null)];
    case 'outage-start':
    case 'outage-end':
    case 'detection':
    case 'report': return outages.map((o): Window => {
      const at = outageAnchor(frame, o, claim.from);
      if (at !== null) return window(at, false, o);
      frame.note('claim-window-unknown', o.id);
      return { opens: null, closes: null, since: begun(o), outage: o };
    });
  }
};

const fits = (claim: ClaimTerms, act: ActFacts): boolean =>
  (claim.act === 'claim' ? act.kind === 'credit-claim' : act.kind !== 'credit-refusal');

type State = Exclude<ClaimState, 'partly' | 'not-needed' | 'nothing-due'>;

const stateOf = (frame: Frame, claim: ClaimTerms, window: Window): State => {
  const all = actsOf(frame, frame.facts.acts ?? [], window.outage).filter((a) => fits(claim, a) && a.at >= window.since).sort((a, b) => a.at - b.at);
  const made = all.filter((a) => window.opens === null || a.at >= window.opens);
  const [first] = made;
  const { asOf } = frame.facts;
  if (first === undefined && all.length > 0) {
    frame.note('claimed-too-early', frame.promise.id);
    // the window is over: whether what came before it counts is not said by the clause, and for the claimant to show
    if (asOf === null || (window.closes !== null && asOf > window.closes)) return frame.pick(`claimed-too-early:${frame.promise.id}`, ['missed', 'claimed-in-time'] as const);
  }
  if (first !== undefined) {
    if ((claim.channel !== null && first.channel !== null && first.channel !== claim.channel) || (first.evidence.length > 0 && claim.evidence.some((e) => !first.evidence.includes(e)))) frame.note('incomplete-claim', frame.promise.id);
    if (window.closes === null) return claim.within === null ? 'claimed-in-time' : 'unknown';
    return made.some((a) => a.at < (window.closes ?? a.at)) ? 'claimed-in-time' : 'claimed-late';
  }
  if (asOf === null || (window.closes === null && claim.within !== null)) return 'unknown';
  if (window.opens !== null && asOf <= window.opens) return 'too-early';
  if (window.closes === null || asOf <= window.closes) return 'open';
  if (frame.facts.acts === null) frame.note('claim-not-recorded', frame.promise.id);
  return 'missed';
};

const LOST: readonly ClaimState[] = ['missed', 'claimed-late'];
/** The state that decides when several acts are asked for, the worst first. */
const WORST: readonly State[] = ['missed', 'claimed-late', 'unknown', 'too-early', 'open', 'claimed-in-time'];

/** The first day on which every act may be done, and the last on which none is too late. */
const daysOf = (frame: Frame, windows: readonly Window[]): { readonly opens: Day | null; readonly closes: Day | null } => {
  const clock = frame.facts.offsetAt;
  const [opens, closes] = [windows.flatMap((w) => w.opens ?? []), windows.flatMap((w) => w.closes ?? [])];
  return { opens: opens.length === 0 ? null : dayOf(clock, Math.max(...opens)), closes: closes.length === 0 ? null : dayOf(clock, Math.min(...closes) - 1) };
};

/** Where the claim for a credit stands, and what was lost by being late. */
export const claimOf = (frame: Frame, terms: CreditTerms, due: Amount | null, outages: readonly OutageFacts[]): Claimed => {
  const none = (state: ClaimState): Claimed => ({ result: { state, opens: null, closes: null }, lost: new Set(), all: false });
  if (terms.automatic) return none(due === 0n ? 'nothing-due' : 'not-needed');
  if (terms.claims.length === 0) { if (due !== 0n) frame.note('claim-window-unknown', frame.promise.id); return none(due === 0n ? 'nothing-due' : 'unknown'); }
  const all = terms.claims.flatMap((claim) => windowsOf(frame, claim, outages).map((window) => ({ claim, window, state: stateOf(frame, claim, window) })));
  const late = all.filter((x) => LOST.includes(x.state));
  const whole = late.some((x) => x.window.outage === null || x.claim.missed === 'forfeits-all');
  const lost = new Set(late.flatMap((x) => x.window.outage?.id ?? []));
  const everyOutage = lost.size > 0 && outages.every((o) => lost.has(o.id));
  const kept = all.filter((x) => x.window.outage === null || !lost.has(x.window.outage.id));
  const worst = (list: typeof all): State => WORST.find((s) => list.some((x) => x.state === s)) ?? 'unknown';
  const state: ClaimState = due === 0n ? 'nothing-due' : whole || everyOutage ? worst(late) : lost.size > 0 ? 'partly' : worst(kept);
  return { result: { state, ...daysOf(frame, state === 'partly' ? kept.map((x) => x.window) : all.map((x) => x.window)) }, lost, all: whole || everyOutage };
};
