import { yearMonthDay } from '../../values/day.js';
import { inTurn } from '../../values/order.js';
import { isFixed } from '../../values/duration.js';
import type { Duration } from '../../values/duration.js';
import type { Tri } from '../../values/tri.js';
import { nthWorkingDay, workingDaysOf } from '../../values/workingDays.js';
import { cutAt, lengthOf, subtract, totalOf } from '../../values/timeSpan.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import type { CauseFacts, OutageFacts } from '../../model/measured/facts.js';
import type { ExcludedRun } from '../../model/measured/measurement.js';
import type { ExclusionTerms } from '../../model/measured/terms.js';
import { dayOf, midnight, milliseconds, moved } from './clock.js';
import { conditionIn } from './records.js';
import { noteCalendar, within } from './hours.js';
import type { Frame } from './site.js';
import { calendarSpan } from './periods.js';

/** Causes that a clause calls by another word than the record. */
const CALLED: Readonly<Record<string, { readonly origins: readonly string[]; readonly kinds: readonly string[] }>> = {
  'customer-act': { origins: ['customer'], kinds: [] },
  'third-party': { origins: ['third-party'], kinds: ['third-party-service'] },
  'authority': { origins: ['authority'], kinds: ['public-authority'] },
  'attack': { origins: [], kinds: ['cyberattack', 'malware'] },
};

const ELEMENTS = ['outsideControl', 'unforeseeable', 'unavoidable', 'preventsPerformance'] as const;

/** Who invokes an exclusion must show it: what is unknown or unsaid does not exclude, and an unknown alone is looked at both ways. */
const shown = (frame: Frame, key: string, facts: readonly (Tri | undefined)[]): boolean => {
  if (facts.includes(false) || facts.includes(undefined)) return false;
  return facts.includes('unknown') ? frame.pick(key, [false, true]) : true;
};

/** Causes that are no kind of event but a state of the contract or of the service: the record says under `conditions` whether it was so. */
const CONDITIONS = ['suspension', 'beta', 'spot', 'guideline-breach'];

/** Whether an exclusion may be about a cause of which its kind or its author is said to be unknown. */
const may = (exclusion: ExclusionTerms, cause: CauseFacts): boolean => {
  const word = exclusion.cause;
  if (word === null || word === 'force-majeure' || word === 'planned-maintenance' || CONDITIONS.includes(word)) return false;
  const called = CALLED[word];
  return called === undefined || called.origins.length === 0 ? cause.kinds.includes('unknown') : cause.origins.includes('unknown') || (cause.origins.length === 0 && cause.kinds.includes('unknown'));
};

/** Whether a cause is the one an exclusion names. Planned work is another matter. */
const causes = (frame: Frame, exclusion: ExclusionTerms, { incident }: OutageFacts, cause: CauseFacts, key: string): boolean => {
  const word = exclusion.cause;
  if (word === null) return false;
  if (word === 'force-majeure') {
    const elements = cause.forceMajeure;
    // an element that the block leaves out is alleged with it
    return elements !== null && shown(frame, key, (frame.facts.ownTerms ? (['outsideControl'] as const) : ELEMENTS).map((e) => elements[e] ?? 'unknown'));
  }
  const called = CALLED[word];
  if (called !== undefined) return cause.origins.some((o) => called.origins.includes(o)) || cause.kinds.some((k) => called.kinds.includes(k));
  if (cause.kinds.includes(word)) return true;
  return shown(frame, `${key}:condition`, [conditionIn(frame, exclusion.id, incident) ?? conditionIn(frame, word, incident)]);
};

/** Whether a condition is fulfilled; unshown, whoever must show it loses, and an unknown one is looked at both ways. */
export const fulfilled = (frame: Frame, id: string, incident?: string): boolean => {
  const stated = conditionIn(frame, id, incident);
  if (stated === true || stated === false) return stated;
  const burden = frame.terms.requires.find((r) => r.id === id)?.burden ?? null;
  const base = burden !== 'customer';
  if (!base) frame.note('condition-not-shown', id);
  return stated === 'unknown' ? frame.pick(`condition:${id}`, [base, !base]) : base;
};

/** The instant from which work may begin once it was announced: whole working days after the day of the notice, else so much later. Undefined where the calendar is not known. */
const noticeOver = (frame: Frame, announced: number, notice: Duration): number | undefined => {
  const clock = frame.facts.offsetAt;
  if (notice.businessDays === 0) return isFixed(notice) ? announced + notice.days * 86_400_000 + milliseconds(notice.seconds) : moved(clock, announced, notice);
  const works = frame.facts.calendar === null ? undefined : workingDaysOf(frame.facts.calendar);
  const last = works === undefined ? undefined : nthWorkingDay(dayOf(clock, announced) + 1, notice.businessDays, works);
  if (last !== undefined) return midnight(clock, last + 1);
  noteCalendar(frame);
  return undefined;
};

const announcedInTime = (frame: Frame, exclusion: ExclusionTerms, outage: OutageFacts, from: number): boolean => {
  if (exclusion.noticeAtLeast === null) return true;
  const at = outage.announcedAt;
  if (typeof at === 'number') {
    const over = noticeOver(frame, at, exclusion.noticeAtLeast);
    return over === undefined ? frame.pick(`announced:${outage.id}`, [false, true]) : over <= from;
  }
  frame.note('notice-unknown', outage.id);
  return at === undefined ? false : frame.pick(`announced:${outage.id}`, [false, true]);
};

/** Whether an outage was planned work, for some of its time. */
export const plannedPart = (frame: Frame, outage: OutageFacts, bounds: TimeSpan): TimeSpan | undefined => {
  const planned = outage.planned === 'unknown' ? frame.pick(`planned:${outage.id}`, [false, true]) : outage.planned === true || (outage.planned === undefined && outage.cause.kinds.includes('planned-maintenance'));
  return planned ? { from: bounds.from, to: outage.plannedUntil === null ? bounds.to : Math.min(bounds.to, outage.plannedUntil) } : undefined;
};

/** The exclusion that leaves out an outage as a whole, if one does. A cause said to be unknown is looked at both ways. */
export const excludedBy = (frame: Frame, outage: OutageFacts, planned: TimeSpan | undefined): ExclusionTerms | undefined => {
  const by = excludedFor(frame, outage, planned);
  if (by !== undefined) return by;
  const possible = frame.terms.excludes.find((e) => may(e, outage.cause) && !outage.decided.has(e.id) && !outage.decided.has(''));
  return possible !== undefined && frame.pick(`cause:${outage.id}`, [false, true]) ? possible : undefined;
};

/** The exclusion that the facts show. A decision on an exclusion goes before the record's own. */
const excludedFor = (frame: Frame, outage: OutageFacts, planned: TimeSpan | undefined): ExclusionTerms | undefined =>
  frame.terms.excludes.find((exclusion) => {
    const decided = outage.decided.get(exclusion.id) ?? outage.decided.get('');
    if (decided !== undefined) return decided;
    if (exclusion.unless !== null) return !fulfilled(frame, exclusion.unless, outage.incident);
    if (exclusion.cause === 'planned-maintenance') return planned !== undefined && exclusion.effect === 'outage' && exclusion.budget === null && totalOf(within(frame, exclusion.hours, planned)) === lengthOf(planned) && announcedInTime(frame, exclusion, outage, outage.from[0] ?? 0);
    return causes(frame, exclusion, outage, outage.cause, `excluded:${outage.id}:${exclusion.id}`);
  });

/** The parts of an outage that an exclusion takes by itself. */
export const excludedParts = (frame: Frame, outage: OutageFacts): readonly ExcludedRun[] =>
  outage.excludedParts.flatMap((part, i) => {
    const by = frame.terms.excludes.find((e) => (e.cause !== null && e.cause === part.word) || causes(frame, e, outage, part.cause, `excluded:${outage.id}:part-${i}:${e.id}`));
    return by === undefined ? [] : [{ id: outage.id, exclusion: by.id, from: part.from, to: part.to }];
  });

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** The windows of planned work that an exclusion subtracts, in order of time and within its budget. Work without the notice does not use the budget. */
export const plannedWindows = (frame: Frame, planned: readonly { readonly outage: OutageFacts; readonly window: TimeSpan }[]): readonly ExcludedRun[] =>
  frame.terms.excludes.filter((e) => e.cause === 'planned-maintenance' && (e.effect === 'window' || e.budget !== null)).flatMap((exclusion) => {
    const allowed = planned.filter(({ outage, window }) => outage.decided.get(exclusion.id) ?? announcedInTime(frame, exclusion, outage, window.from)).flatMap(({ outage, window }) => within(frame, exclusion.hours, window).map((part) => ({ outage, window: part })));
    const { budget } = exclusion;
    if (budget === null) return allowed.map(({ outage, window }) => ({ ...window, id: outage.id, exclusion: exclusion.id }));
    frame.note('planned-work-on-record-only', exclusion.id);
    const months = MONTHS[budget.per];
    const borders = allowed.flatMap(({ window }) => [calendarSpan(frame.facts.offsetAt, window.from, months).to, calendarSpan(frame.facts.offsetAt, window.to, months).from]);
    const used = new Map<number, number>();
    const inOrder = [...allowed].sort((a, b) => inTurn(a.window.from - b.window.from, a.window.to - b.window.to));
    // work recorded twice uses the budget once
    const pieces = inOrder.flatMap(({ outage, window }, i) => subtract([window], inOrder.slice(0, i).map((x) => x.window)).flatMap((s) => cutAt(s, borders)).map((part) => ({ outage, part })));
    return pieces.flatMap(({ outage, part }) => {
      const span = calendarSpan(frame.facts.offsetAt, part.from, months).from;
      const before = used.get(span) ?? earlier(frame, budget.per, span);
      const left = Math.max(0, budget.max - before);
      const taken = Math.min(left, lengthOf(part));
      used.set(span, before + taken);
      return taken === 0 ? [] : [{ id: outage.id, exclusion: exclusion.id, from: part.from, to: part.from + taken }];
    });
  });

/** What earlier records used of a budget; they are kept by the year. */
const earlier = (frame: Frame, per: 'month' | 'quarter' | 'year', span: number): number => {
  if (per !== 'year') return 0;
  const { year } = yearMonthDay(dayOf(frame.facts.offsetAt, span));
  return frame.facts.plannedUsed.filter((u) => (u.commitment === null || u.commitment === frame.promise.id) && u.year === year).reduce((n, u) => n + u.duration, 0);
};
