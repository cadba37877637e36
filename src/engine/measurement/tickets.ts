import { compare, over, ratio } from '../../values/ratio.js';
import type { Instant } from '../../values/instant.js';
import type { Duration } from '../../values/duration.js';
import { nthWorkingDay } from '../../values/workingDays.js';
import { totalOf } from '../../values/timeSpan.js';
import type { TicketFacts } from '../../model/measured/facts.js';
import type { Figures } from '../../model/measured/measurement.js';
import { dayOf, midnight, moved } from './clock.js';
import { serviceTime, worksOf } from './hours.js';
import type { Frame } from './site.js';
import { sift } from './runs.js';
import type { Sifted } from './sifted.js';

/** Tickets measured: the share handled in time, and by how much each late one overran, in milliseconds. */
export interface Handled {
  readonly figures: Figures | null;
  readonly late: readonly number[];
}

/** How long after the time allowed a ticket was handled, in hours of service; not positive when it was in time. */
const overrun = (frame: Frame, from: Instant, to: Instant, within: Duration): number => {
  const clock = frame.facts.offsetAt;
  if (within.businessDays > 0) {
    const last = nthWorkingDay(dayOf(clock, from) + 1, within.businessDays, worksOf(frame));
    return last === undefined ? 0 : to - (midnight(clock, last + 1) - 1);
  }
  const due = moved(clock, from, within);
  return frame.terms.hours === null ? to - due : totalOf(serviceTime(frame, { from, to })) - (due - from);
};

/** Tickets of the site; where nobody kept any, the outages that are not excluded stand for tickets of a repair. One about an excluded outage is excluded with it. */
const ticketsOf = (frame: Frame, sifted: Sifted): readonly TicketFacts[] => {
  const gone = new Set(sifted.excluded.map((e) => e.id));
  for (const b of sifted.kept) gone.delete(b.outage.id);
  const own = frame.facts.tickets.filter((t) => t.service === null || frame.site.services.some((s) => s.id === t.service));
  if (own.length > 0 || frame.promise.kind !== 'repair-time') return own.filter((t) => t.outage === null || !gone.has(t.outage));
  return sifted.kept.map(({ outage: o, at }) => ({
    id: o.id, incident: o.incident, severity: null, service: null, outage: o.id, firstReplyAt: null, openedAt: typeof o.reportedAt === 'number' ? o.reportedAt : at.from, resolvedAt: o.to === null ? null : at.to,
  }));
};

/** The share of tickets handled in the time allowed. One that is not handled yet counts once its time is over. */
export const ticketsHandled = (frame: Frame): Handled => {
  const sifted = sift(frame);
  const handled = ticketsOf(frame, sifted).filter((t) => t.openedAt >= frame.period.from && t.openedAt < frame.period.to).flatMap((t) => {
    const within = frame.terms.within?.get(t.severity ?? '') ?? frame.terms.within?.get('');
    const done = frame.promise.kind === 'support-response' ? t.firstReplyAt : t.resolvedAt;
    const until = done ?? frame.facts.asOf;
    if (within === undefined || until === null) return [];
    const by = overrun(frame, t.openedAt, until, within);
    return done === null && by <= 0 ? [] : [{ by, ticket: t }];
  });
  if (handled.length === 0) return { figures: null, late: [] };
  const late = handled.filter((h) => h.by > 0);
  const counted = late.map((h) => ({ from: h.ticket.openedAt, to: h.ticket.openedAt + h.by, counted: h.by, incidents: [h.ticket.incident], outages: [h.ticket.outage ?? h.ticket.id] }));
  const uptime = ratio(BigInt(handled.length - late.length), BigInt(handled.length));
  return { figures: { uptime, downtime: null, denominator: null, counted, dropped: [], excluded: sifted.excluded }, late: late.map((h) => h.by) };
};

/** The share of stored objects that are intact: what the records of a period lost, of the most that any of them says was stored. */
export const durability = (frame: Frame): Figures | null => {
  const { from, to } = frame.period;
  const rolling = frame.terms.period.kind === 'rolling';
  const told = frame.facts.records.flatMap((r) => (r.objects !== null && r.occurredAt !== null && r.occurredAt >= from && (r.occurredAt < to || (rolling && r.occurredAt === to)) ? [r.objects] : []));
  const stored = told.reduce((n, o) => (o.stored > n ? o.stored : n), 0n);
  if (stored <= 0n) return null;
  const uptime = over(ratio(told.reduce((n, o) => n - o.lost, stored)), ratio(stored));
  return { uptime: compare(uptime, ratio(0n)) < 0 ? ratio(0n) : uptime, downtime: null, denominator: null, counted: [], dropped: [], excluded: [] };
};
