import type { ActFacts, CauseFacts, GrantedFacts, MeasuredFacts, OutageFacts, RecordFacts, ReportFacts, SampleFacts, TicketFacts } from '../../model/measured/facts.js';
import type { Stated } from '../../model/fact.js';
import type { QuestionKey } from '../../model/subject.js';
import type { Instant } from '../../values/instant.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import { parseDay } from '../../values/day.js';
import { ratio, WHOLE, ZERO } from '../../values/ratio.js';
import type { Conversion } from '../conversion.js';
import { amountOf } from '../figures.js';
import { at, each, either, word, words } from '../item.js';
import type { Item } from '../item.js';
import { idOf } from '../names.js';
import type { Names } from '../names.js';
import { endingLevels } from './endings.js';
import { midnight } from '../../values/localTime.js';
import { choosingDayOf } from '../versions.js';
import { promises } from './promise.js';
import { boundOf, clockOf, eventOf, instantOf, lengthOf, numberOf, shareOptions, stretchOf, triOf } from './read.js';
import { paid, services } from './services.js';

const causeOf = (items: readonly Item[]): CauseFacts => {
  const block = items.map((i) => at(i, 'forceMajeure')).find((b) => b !== undefined);
  const element = (name: string): ReturnType<typeof triOf> => triOf(at(block, name));
  return {
    kinds: items.flatMap((i) => word(at(i, 'kind')) ?? []), origins: items.flatMap((i) => word(at(i, 'origin')) ?? []),
    forceMajeure: block === undefined ? null : {
      outsideControl: element('outsideControl'), unforeseeable: element('unforeseeable'), unavoidable: element('unavoidable'), preventsPerformance: element('preventsPerformance'),
    },
  };
};

const decidedOf = (determinations: ReadonlyMap<QuestionKey, Stated>, id: string): ReadonlyMap<string, boolean> =>
  new Map([...determinations].flatMap(([key, stated]): [string, boolean][] => {
    const [question, outage, exclusion = ''] = key.split('|');
    return question === 'outage-excluded' && outage === `outage:${id}` && stated.state === 'is' && typeof stated.value === 'boolean' ? [[exclusion.replace(/^[^:]*:/, ''), stated.value]] : [];
  }));

/** What the record says around its outages. */
interface Around {
  readonly incident: Item;
  readonly names: Names;
  readonly determinations: ReadonlyMap<QuestionKey, Stated>;
}

const servicesHit = (around: Around, item: Item): readonly string[] => {
  const own = words(either(item, 'services', 'service'));
  const named = own.length > 0 ? own : words(either(around.incident, 'services', 'service'));
  return named.length > 0 ? named : [...around.names.ids.service.keys()];
};

const outage = (c: Conversion, around: Around, item: Item): OutageFacts => {
  const { incident, names } = around;
  const [to, from] = [at(item, 'to'), at(item, 'from')];
  const hit = servicesHit(around, item);
  const [start, end] = [boundOf(c, from, 'start'), to?.value === null ? null : boundOf(c, to ?? at(incident, 'endedAt'), 'end')];
  const own = either(item, 'causes', 'cause');
  const resources = at(item, 'resource');
  return {
    id: idOf(item), incident: idOf(incident), services: hit, resources: resources === undefined || resources.value === null ? null : words(resources), from: start, to: end, endOpen: (to ?? at(incident, 'endedAt'))?.text === 'unknown',
    planned: triOf(at(item, 'planned')), plannedUntil: instantOf(c, at(item, 'plannedUntil')) ?? null, announcedAt: eventOf(c, at(item, 'announcedAt')), reportedAt: eventOf(c, at(item, 'reportedAt')),
    detectedAt: eventOf(c, at(item, 'detectedAt') ?? at(incident, 'detectedAt')), affectedShare: shareOptions(at(item, 'affectedShare'), [WHOLE, ZERO]), errorRate: shareOptions(at(item, 'errorRate'), [WHOLE, ZERO]),
    impact: word(at(item, 'impact')) ?? null, degraded: word(at(incident, 'kind')) === 'degradation' && at(item, 'errorRate') === undefined && at(item, 'impact') === undefined,
    gone: word(at(incident, 'kind')) === 'outage',
    cause: causeOf(each(own ?? either(incident, 'causes', 'cause'))),
    excludedParts: each(at(item, 'excludedParts')).flatMap((part) => {
      const [a, b] = [instantOf(c, at(part, 'from')), instantOf(c, at(part, 'to'))];
      const cause = at(part, 'cause');
      return a === undefined || b === undefined ? [] : [{ from: a, to: b, cause: causeOf(cause?.fields === null ? [] : each(cause)), word: word(cause) ?? null }];
    }),
    source: word(at(item, 'source')) ?? null, serviceAssumed: either(item, 'services', 'service') === undefined && hit.length > 1 && names.ids.service.size > 1, decided: decidedOf(around.determinations, idOf(item)),
  };
};

/** Without outages and reports a record of the kind outage is one itself. */
const outages = (c: Conversion, around: Around): readonly OutageFacts[] => {
  const { incident } = around;
  const listed = at(incident, 'outages');
  if (listed !== undefined) return each(listed).map((item) => outage(c, around, item));
  const [from, to] = [at(incident, 'occurredAt'), at(incident, 'endedAt')];
  if (word(at(incident, 'kind')) !== 'outage' || at(incident, 'reported') !== undefined || from === undefined) return [];
  const fields = new Map([['id', at(incident, 'id')], ['from', from], ['to', to]].flatMap(([name, item]) => (typeof name === 'string' && item !== undefined && typeof item !== 'string' ? [[name, item] as const] : [])));
  return [outage(c, around, { ...incident, fields })];
};

const samples = (c: Conversion, incident: Item): readonly SampleFacts[] =>
  each(at(incident, 'samples')).flatMap((item) => {
    const [slot, good, total] = [instantOf(c, at(item, 'slot')), word(at(item, 'good')), word(at(item, 'total'))];
    return slot === undefined || good === undefined || total === undefined ? [] : [{ at: slot, good: BigInt(good), total: BigInt(total), service: word(at(item, 'service')) ?? null, resource: word(at(item, 'resource')) ?? null }];
  });

const report = (c: Conversion, item: Item): readonly ReportFacts[] => {
  const { from, to } = stretchOf(c, at(item, 'period'));
  const printed = word(at(item, 'uptimePercent'));
  const percent = numberOf(at(item, 'uptimePercent'));
  const places = printed?.split('.')[1]?.length ?? 0;
  const days = at(item, 'days');
  if (from === null || to === null) return [];
  return [{
    service: word(at(item, 'service')) ?? null, resource: word(at(item, 'resource')) ?? null, from, to,
    days: days === undefined ? null : each(days).flatMap((d) => { const day = parseDay(word(at(d, 'date')) ?? ''); const down = lengthOf(at(d, 'downtime')); return day === undefined || down === null ? [] : [{ day, downtime: down }]; }),
    downtime: lengthOf(at(item, 'downtime')), uptime: percent === null ? null : { percent, half: ratio(1n, 2n * 10n ** BigInt(places)) },
    monitored: word(at(item, 'over')) === 'monitored' ? lengthOf(at(item, 'monitoredTime')) : null, source: word(at(item, 'source')) ?? null,
  }];
};

const tickets = (c: Conversion, incident: Item): readonly TicketFacts[] =>
  each(at(incident, 'tickets')).flatMap((item) => {
    const openedAt = instantOf(c, at(item, 'openedAt'));
    return openedAt === undefined ? [] : [{
      id: idOf(item), incident: idOf(incident), severity: word(at(item, 'severity')) ?? null, openedAt, firstReplyAt: instantOf(c, at(item, 'firstReplyAt')) ?? null,
      resolvedAt: instantOf(c, at(item, 'resolvedAt')) ?? null, service: word(at(item, 'service')) ?? null, outage: word(at(item, 'outage')) ?? null,
    }];
  });

const ACTS = ['credit-claim', 'outage-report', 'credit-refusal'] as const;

const acts = (c: Conversion, incident: Item): readonly ActFacts[] | null => {
  const list = at(incident, 'notices');
  return list === undefined ? null : each(list).flatMap((item) => {
    const kind = ACTS.find((k) => k === word(at(item, 'kind')));
    const when = instantOf(c, at(item, 'receivedAt')) ?? instantOf(c, at(item, 'at'));
    const made = { incident: idOf(incident), channel: word(at(item, 'channel')) ?? null, evidence: words(at(item, 'evidence')) };
    return kind === undefined || when === undefined ? [] : [{ kind, at: when, ...made }];
  });
};

/** Credits of earlier periods, and service credits received. */
const granted = (c: Conversion, incident: Item): readonly GrantedFacts[] => {
  const read = (received: boolean) => (item: Item): readonly GrantedFacts[] => {
    const amount = amountOf(c, at(item, 'amount'));
    return amount === undefined ? [] : [{ commitment: word(at(item, 'commitment')) ?? null, at: instantOf(c, at(item, 'at')) ?? null, amount, received }];
  };
  return [...each(at(at(incident, 'history'), 'creditsGranted')).flatMap(read(false)), ...each(at(incident, 'received')).filter((r) => word(at(r, 'kind')) === 'service-credit').flatMap(read(true))];
};

const whole = (item: Item | undefined): bigint | null => { const n = numberOf(item); return n === null ? null : n.num / n.den; };

const chosenAt = (k: Conversion, contract: Item, incident: Item): Pick<RecordFacts, 'chosenAt'> => {
  if (!['conclusion', 'renewal'].includes(word(at(at(contract, 'versions'), 'chosenBy')) ?? '')) return {};
  const day = choosingDayOf(contract, incident);
  return { chosenAt: day === null ? null : midnight(clockOf(k), day) };
};

/** Whether the contract was over on the day of assessment. */
const ended = (k: Conversion, contract: Item, asOf: number | null): boolean => { const { to } = stretchOf(k, at(contract, 'term')); return to !== null && asOf !== null && to < asOf; };

/** The stretch in which an outage lay, over every way of reading its ends; none where nobody states a beginning or an end. */
const spanOf = (o: OutageFacts): readonly TimeSpan[] => {
  const ends = [...o.from, ...(o.to ?? [])];
  return ends.length === 0 ? [] : [{ from: Math.min(...ends), to: o.to === null || o.endOpen ? Number.POSITIVE_INFINITY : Math.max(...ends) }];
};

/** What the record says for itself. */
const recordOf = (k: Conversion, contract: Item, incident: Item, occurredAt: Instant | null, facts: Pick<MeasuredFacts, 'outages' | 'outagesComplete' | 'samples' | 'reports' | 'tickets'>): RecordFacts => {
  const [stored, lost] = [whole(at(at(incident, 'objects'), 'stored')), whole(at(at(incident, 'objects'), 'lost'))];
  const point = (instant: Instant): TimeSpan => ({ from: instant, to: instant });
  return {
    incident: idOf(incident), occurredAt, outagesComplete: facts.outagesComplete, objects: stored === null || lost === null ? null : { stored, lost },
    conditions: new Map([...(at(incident, 'conditions')?.fields ?? [])].flatMap(([id, item]) => { const stated = triOf(item); return stated === undefined ? [] : [[id, stated] as const]; })), ...chosenAt(k, contract, incident),
    spans: [...facts.outages.flatMap(spanOf), ...facts.samples.map((s) => point(s.at)), ...facts.reports.map(({ from, to }) => ({ from, to })), ...facts.tickets.map((t) => point(t.openedAt))],
  };
};

/** The measured part of a matter: promises and services of the contract, outages and other facts of the record. */
export const measuredFacts = (sides: { readonly contract: Conversion; readonly incident: Conversion }, names: Names, contract: Item, incident: Item, asOf: Item | undefined, ownTerms: boolean, determinations: ReadonlyMap<QuestionKey, Stated>): MeasuredFacts => {
  const { contract: k, incident: c } = sides;
  const history = at(incident, 'history');
  const occurredAt = instantOf(c, at(incident, 'occurredAt')) ?? null;
  const told = {
    outages: outages(c, { incident, names, determinations }), outagesComplete: at(incident, 'outagesComplete')?.value === true, samples: samples(c, incident),
    reports: each(at(incident, 'reported')).flatMap((item) => report(c, item)), tickets: tickets(c, incident),
  };
  return {
    promises: promises(k, names, contract), endings: endingLevels(contract), services: services(k, contract), paid: paid(k, names, contract), incident: idOf(incident), offsetAt: clockOf(c), zone: c.calendar,
    calendar: word(at(contract, 'businessCalendar')) ?? null, ownTerms, asOf: instantOf(c, asOf, 'after') ?? null, occurredAt,
    ...told, records: [recordOf(k, contract, incident, occurredAt, told)],
    granted: granted(c, incident),
    plannedUsed: each(at(history, 'plannedUsed')).map((item) => ({ commitment: word(at(item, 'commitment')) ?? null, year: Number(word(at(item, 'year'))), duration: lengthOf(at(item, 'duration')) ?? 0 })),
    acts: acts(c, incident), effective: stretchOf(k, at(at(contract, 'versions'), 'effective')), concluded: instantOf(k, at(contract, 'concludedOn')) ?? null, ended: ended(k, contract, instantOf(c, asOf, 'after') ?? null),
  };
};
