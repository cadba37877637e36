import { compare } from '../../values/ratio.js';
import { byCodeUnit, inTurn } from '../../values/order.js';
import type { Amount } from '../../values/money.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import type { MeasuredFacts, OutageFacts } from '../../model/measured/facts.js';
import type { CreditResult, Measurement, MeasuredNote, ReadingResult } from '../../model/measured/measurement.js';
import type { MeasuredPromise, PromiseTerms, ReadingTerms, VariantTerms } from '../../model/measured/terms.js';
import { everyWay } from './choices.js';
import type { Pick, Way } from './choices.js';
import { once } from './once.js';
import type { Measured } from './once.js';
import { periodAt, periodsTouched } from './periods.js';
import { recordsOf } from './records.js';
import { concerns, sitesOf } from './site.js';
import type { Frame, Given, Site } from './site.js';
import { stacked } from './stacking.js';
import type { Looked, Paying } from './stacking.js';
import { together } from './together.js';
import { openTables, termsFor } from './variants.js';

type Notes = { readonly code: MeasuredNote; readonly about: string }[];

const noting = (notes: Notes): Frame['note'] => (code, about) => { if (!notes.some((n) => n.code === code && n.about === about)) notes.push({ code, about }); };

/** What runs into the term is about the periods of the term; what lies before it as a whole stays where it is recorded. */
const promisedFrom = (facts: MeasuredFacts, site: Site, from: number, to: number): number => {
  const starts = site.services.map((s) => s.term.from ?? facts.concluded);
  const first = starts.includes(null) || starts.length === 0 ? null : Math.min(...starts.flatMap((x) => x ?? []));
  return first !== null && first > from && first < to ? first : from;
};

/** The stretches of the records that a promise is about. */
const touchedBy = (facts: MeasuredFacts, promise: MeasuredPromise, site: Site): readonly TimeSpan[] => {
  const served = (service: string | null): boolean => service === null || promise.services.includes(service);
  const point = (at: number): TimeSpan => ({ from: at, to: at });
  const dated = facts.records.flatMap((r) => (r.occurredAt === null ? [] : [{ ...r, at: point(r.occurredAt) }]));
  if (promise.kind === 'durability') return dated.filter((r) => r.objects !== null).map((r) => r.at);
  const outages = facts.outages.filter((o) => concerns(o, site)).flatMap((o): readonly TimeSpan[] => {
    // one whose beginning nobody knows is told of in the period of its end
    const from = o.from.length > 0 ? Math.min(...o.from) : (o.to?.[0] ?? facts.occurredAt);
    if (from === null) return [];
    const to = o.to === null || o.endOpen ? (facts.asOf ?? from) : Math.max(from, ...o.to);
    return [{ from: promisedFrom(facts, site, from, to), to }];
  });
  const told = facts.tickets.filter((t) => served(t.service)).map((t) => point(t.openedAt));
  const ticketed = promise.kind === 'support-response' || promise.kind === 'repair-time';
  const others = [...facts.samples.filter((s) => served(s.service)).map((s) => point(s.at)), ...facts.reports.filter((r) => served(r.service))];
  const found = ticketed && told.length > 0 ? told : promise.kind === 'support-response' ? [] : [...outages, ...others];
  return found.length === 0 && facts.outagesComplete && !ticketed ? dated.map((r) => r.at) : found;
};

const LABELS: Readonly<Record<string, readonly string[]>> = { 'reading:count': ['completed', 'started'], 'reading:tier-gap': ['no-tier', 'upper-tier', 'lower-tier'], 'reading:tier-overlap': ['lower-credit', 'higher-credit'], 'reading:month': ['last', 'average', 'of-outage'] };

/** What tells a table from others: the traits it is for. */
const traits = (variant: VariantTerms | null | undefined): string | undefined => (variant === undefined ? undefined : variant === null ? 'no-table' : [...variant.when].map(([name, values]) => `${name}=${values.join('|')}`).join(', '));

const label = (promise: MeasuredPromise, key: string, index: number, open: readonly (VariantTerms | null)[]): string =>
  (key === 'reading:terms' ? promise.readings[index]?.id : key.startsWith('attribute:') || key === 'reading:variant' ? traits(open[index]) : LABELS[key]?.[index]) ?? `${key}-${index}`;

const text = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? `${value}` : value);

const isReading = (key: string): boolean => key.startsWith('reading:') || key.startsWith('attribute:');

/** What each reading of an open clause gives, and each table that a trait nobody knows may choose, all else as at base. */
const readingsOf = (promise: MeasuredPromise, ways: readonly Way<Measured>[], place: number, open: readonly (VariantTerms | null)[]): readonly ReadingResult[] => {
  const base = ways[0];
  const single = ways.flatMap((w) => { const [only, second] = [...w.answers]; return only !== undefined && second === undefined && isReading(only[0]) ? [{ key: only[0], index: only[1], way: w }] : []; });
  const entry = (id: string, w: Way<Measured> | undefined): ReadingResult => { const c = w?.result.credits[place]; return { id, percent: c?.percent ?? null, due: c === undefined ? 0n : c.due, serviceTime: c?.serviceTime ?? null }; };
  const same = (a: ReadingResult, b: ReadingResult): boolean => a.due === b.due && JSON.stringify(a.percent, text) === JSON.stringify(b.percent, text) && JSON.stringify(a.serviceTime, text) === JSON.stringify(b.serviceTime, text);
  const ambiguous = base?.result.credits[place]?.review.includes('clause-ambiguous') === true;
  // an open word of one credit is no reading of the others
  const about = (key: string): boolean => LABELS[key] === undefined || (key === 'reading:count' && ambiguous) || single.some((s) => s.key === key && !same(entry('', s.way), entry('', base)));
  const keys = [...new Set(single.map((s) => s.key))].filter(about);
  return [...keys.filter((key) => key !== 'reading:tier-gap').map((key) => entry(label(promise, key, 0, open), base)), ...single.filter((s) => keys.includes(s.key)).map((s) => entry(label(promise, s.key, s.index, open), s.way))];
};

const sumOf = (credits: readonly CreditResult[]): Amount | null => credits.reduce<Amount | null>((n, c) => (n === null || c.payable === null ? null : n + c.payable), 0n);

/** The records that a period without outages comes from: those dated in it, else those that speak of it. */
const speaking = (facts: MeasuredFacts, period: TimeSpan): readonly string[] => {
  const dated = facts.records.filter((r) => r.occurredAt !== null && r.occurredAt >= period.from && r.occurredAt <= period.to);
  const list = dated.length > 0 ? dated : recordsOf({ facts, period });
  return list.length === 0 ? [facts.incident] : list.map((r) => r.incident);
};

const distinct = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

/** Whether an outage may touch a period. */
const liesIn = (o: OutageFacts, period: TimeSpan): boolean => {
  const from = Math.min(...o.from);
  const to = o.to === null || o.endOpen ? Number.POSITIVE_INFINITY : Math.max(from, ...o.to);
  return from < period.to && (to > period.from || from >= period.from);
};

const measured = (facts: MeasuredFacts, promise: MeasuredPromise, site: Site, period: TimeSpan, first: Notes, given: readonly Given[]): Looked => {
  const run = (pick: Pick): Measured => {
    const notes: Notes = [...first];
    const note = noting(notes);
    const [written, ...others] = promise.readings;
    const reading = others.length === 0 ? written : pick('reading:terms', [written as ReadingTerms, ...others]);
    const terms = reading === undefined ? null : termsFor(promise, reading, site, pick, note);
    if (terms === null) return { terms: (written as ReadingTerms).terms, figures: null, result: 'not-measurable', credits: [], notes };
    const own = terms.period === written?.terms.period || terms.period.kind === 'rolling' ? period : periodAt(terms.period, period.to - 1, facts.offsetAt, site.services[0]).period;
    return once({ facts, promise, terms, site, period: own, pick, note, without: new Set(), given }, notes);
  };
  const { ways, exhaustive } = everyWay(run);
  const base = ways[0].result;
  // a printed figure that may lie on either side of the promise leaves the result open; the credit follows the figure as printed
  const printed = ways.filter((w) => [...w.answers.keys()].every((key) => key.startsWith('reported:'))).map((w) => w.result.result);
  if (!exhaustive) noting(base.notes as Notes)('not-exhaustive', promise.id);
  const incidents = distinct([...(base.figures?.counted ?? []).flatMap((c) => c.incidents), ...facts.outages.filter((o) => concerns(o, site) && liesIn(o, period)).map((o) => o.incident)]);
  const [atBase, ...rest] = ways.map((w): Paying => ({ asked: new Map([...w.asked].map(([key, index]) => [key.startsWith('reading:') ? `${promise.id} ${key}` : key, index])), payables: w.result.credits.map((c) => c.payable) }));
  const measurement: Measurement = {
    id: promise.id, kind: promise.kind, resource: site.resource?.id ?? null, period: { ...period, over: facts.asOf === null || facts.asOf >= period.to },
    terms: base.terms, asOf: facts.asOf, figures: base.figures, target: base.terms.target, result: new Set(printed).size > 1 ? 'unknown' : base.result, results: distinct(ways.map((w) => w.result.result)),
    credits: base.credits.map((c, i) => ({ ...c, readings: readingsOf(promise, ways, i, openTables(promise, site)) })), payables: distinct(ways.map((w) => sumOf(w.result.credits))),
    incidents: incidents.length === 0 ? speaking(facts, period) : incidents, notes: base.notes, offsetAt: facts.offsetAt,
  };
  return { measurement, ways: [atBase as Paying, ...rest] };
};

const baseTerms = (promise: MeasuredPromise): PromiseTerms | undefined => promise.readings[0]?.terms;

/** Of the windows of a rolling period the worst is the figure. */
const worst = (list: readonly Looked[]): readonly Looked[] => {
  const [first, ...rest] = list;
  const lower = (a: Measurement['figures'], b: Measurement['figures']): boolean => a === null || (b !== null && compare(b.uptime, a.uptime) < 0);
  return first === undefined ? [] : [rest.reduce((a, b) => (lower(a.measurement.figures, b.measurement.figures) ? b : a), first)];
};

const ofPromise = (facts: MeasuredFacts, promise: MeasuredPromise): readonly Looked[] => {
  const terms = baseTerms(promise);
  if (terms === undefined) return [];
  const tasks = sitesOf(facts, promise, terms).flatMap((site, place) => periodsTouched(terms.period, touchedBy(facts, promise, site), facts.offsetAt, site.services[0]).map((found) => ({ site, place, ...found })));
  const given: Given[] = [];
  const made = [...tasks].sort((a, b) => inTurn(a.period.from - b.period.from, byCodeUnit(a.site.resource?.id ?? '', b.site.resource?.id ?? ''))).map(({ site, place, period, assumed }) => {
    const m = measured(facts, promise, site, period, [
      ...(facts.zone === null ? [{ code: 'time-zone-assumed' as const, about: promise.id }] : []), ...(assumed ? [{ code: 'billing-cycle-assumed' as const, about: promise.id }] : []),
    ], given);
    // the windows of a rolling period overlap: only one of them gives a credit
    if (terms.period.kind !== 'rolling') given.push(...m.measurement.credits.map((c, i): Given => ({ promise: promise.id, resource: m.measurement.resource, place: i, period, amount: c.payable ?? 0n })));
    return { m, place };
  });
  if (terms.period.kind !== 'rolling') return made.map(({ m }) => m);
  return [...new Set(made.map(({ place }) => place))].flatMap((place) => worst(made.filter((x) => x.place === place).map(({ m }) => m)));
};

/** Measures every promise of one or several records of a contract: once for each promise, resource and period. The order of the records does not matter. */
export const measure = (records: readonly MeasuredFacts[]): readonly Measurement[] => {
  const facts = together(records);
  if (facts === undefined) return [];
  const all = stacked(facts.promises.flatMap((promise) => ofPromise(facts, promise)));
  return [...all].sort((a, b) => inTurn(byCodeUnit(a.id, b.id), byCodeUnit(a.resource ?? '', b.resource ?? ''), a.period.from - b.period.from));
};
