import type { Instant } from '../../values/instant.js';
import { common, subtract, union } from '../../values/timeSpan.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import type { MeasuredFacts, OutageFacts, ResourceFacts, ServiceFacts } from '../../model/measured/facts.js';
import type { MeasuredNote } from '../../model/measured/measurement.js';
import type { MeasuredPromise, OpenSpan, PromiseTerms } from '../../model/measured/terms.js';
import type { Pick } from './choices.js';
import { serviceTime } from './hours.js';

/** What is measured as one: services as a whole, or one resource of a service. */
export interface Site {
  readonly services: readonly ServiceFacts[];
  readonly resource: ResourceFacts | null;
}

/** A credit that was measured before this one, in the same run. */
export interface Given {
  readonly promise: string;
  readonly resource: string | null;
  /** Which of the credits of the promise. */
  readonly place: number;
  readonly period: TimeSpan;
  readonly amount: bigint;
}

/** Everything one measurement is made with. */
export interface Frame {
  readonly facts: MeasuredFacts;
  readonly promise: MeasuredPromise;
  readonly terms: PromiseTerms;
  readonly site: Site;
  readonly period: TimeSpan;
  readonly pick: Pick;
  readonly note: (code: MeasuredNote, about: string) => void;
  /** Outages left out because nobody claimed for them in time. */
  readonly without: ReadonlySet<string>;
  /** Credits measured before, which caps longer than a period count. */
  readonly given: readonly Given[];
}

const EVER: TimeSpan = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** An open stretch with its missing ends at the ends of time. */
export const closed = (s: OpenSpan): TimeSpan => ({ from: s.from ?? EVER.from, to: s.to ?? EVER.to });

/** Whether an outage concerns a site at all. */
export const concerns = (outage: OutageFacts, site: Site): boolean =>
  outage.services.some((id) => site.services.some((s) => s.id === id)) && (site.resource === null || outage.resources === null || outage.resources.includes(site.resource.id));

/** The resources of a site. */
export const resourcesOf = (site: Site): readonly ResourceFacts[] => (site.resource === null ? site.services.flatMap((s) => s.resources) : [site.resource]);

/** The sites of a promise: each resource by itself, or the services as a whole. */
export const sitesOf = (facts: MeasuredFacts, promise: MeasuredPromise, terms: PromiseTerms): readonly Site[] => {
  const services = facts.services.filter((s) => promise.services.includes(s.id));
  const resources = services.flatMap((s) => s.resources.map((resource): Site => ({ services: [s], resource })));
  return terms.measure === 'each' && resources.length > 0 ? resources : [{ services, resource: null }];
};

/** When a site was there: its resource; of services as a whole their terms, and the time of their resources where they have any. */
export const existenceOf = (site: Site): readonly TimeSpan[] => {
  if (site.resource !== null) return [closed(site.resource.existed)];
  const terms = site.services.length === 0 ? [EVER] : site.services.map((s) => closed(s.term));
  const resources = resourcesOf(site);
  return resources.length === 0 ? terms : common(terms, resources.map((r) => closed(r.existed)));
};

/** When a site ran: one of its resources at least. One of which nobody says when it was started ran whenever it was there. */
const startedOf = (frame: Frame): readonly TimeSpan[] => {
  const resources = resourcesOf(frame.site);
  const ran = resources.filter((r) => r.started !== null).flatMap((r) => common((r.started ?? []).map(closed), [closed(r.existed)]));
  const silent = resources.filter((r) => r.started === null);
  for (const r of silent) frame.note('started-assumed', r.id);
  if (resources.length > 0) return [...ran, ...silent.map((r) => closed(r.existed))];
  frame.note('started-assumed', frame.promise.id);
  return existenceOf(frame.site);
};

/** The time against which down time is set, of the hours in which the promise holds. `planned` is the planned work that is left out. */
export const denominatorOf = (frame: Frame, planned: readonly TimeSpan[]): readonly TimeSpan[] => {
  const whole = serviceTime(frame, frame.period);
  switch (frame.terms.denominator) {
    case 'whole-period': return whole;
    case 'without-planned': return subtract(whole, planned);
    case 'existence': return common(existenceOf(frame.site), whole);
    case 'started': return common(startedOf(frame), whole);
  }
};

/** The part of a stretch in which there was something to be down: resources whose time is on record count while they were there and ran, whatever the time down time is set against. */
export const thereOf = (frame: Frame, time: readonly TimeSpan[]): readonly TimeSpan[] => {
  const resources = resourcesOf(frame.site);
  const runs = (r: ResourceFacts): readonly TimeSpan[] => (r.started === null ? [closed(r.existed)] : common(r.started.map(closed), [closed(r.existed)]));
  return resources.length === 0 ? time : common(time, union(resources.flatMap(runs)));
};

/** Where an outage begins and ends in this way of answering what is open; undefined when its end is not known. */
export const boundsOf = (frame: Opened, outage: OutageFacts): TimeSpan | undefined => {
  const from = option(frame.pick, `start:${outage.id}`, outage.from);
  const { asOf } = frame.facts;
  const ends = outage.endOpen && from !== undefined && asOf !== null && asOf > from ? [from, asOf] : outage.to;
  const to = ends === null ? asOf ?? undefined : option(frame.pick, `end:${outage.id}`, ends);
  // what lies after the day of assessment is not known yet
  return from === undefined || to === undefined ? undefined : { from, to: asOf === null ? to : Math.max(from, Math.min(to, asOf)) };
};

type Opened = { readonly pick: Pick; readonly facts: { readonly asOf: Instant | null } };

/** One of the options of a fact; undefined where nobody said anything. No fork where only one is left. */
export const option = <T>(pick: Pick, key: string, options: readonly T[]): T | undefined => {
  const [first, ...rest] = options;
  return first === undefined || rest.length === 0 ? first : pick(key, [first, ...rest]);
};
