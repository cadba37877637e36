import fc from 'fast-check';
import { measurementsOf } from '../../../src/engine/measured.js';
import { matterOf } from './made.js';
import type { Words } from './made.js';

/**
 * A second counter that shares nothing with the engine: it looks at every second, one resource after the other, over random schedules with planned work with and
 * without notice and within a budget, hours of service, the customer's own stops, reports, a minimum, rounding, resources that come and go, and outages spread over several records.
 */

const START = Date.parse('2026-04-01T00:00:00Z');
const [BEFORE, SECONDS, AFTER] = [600, 1800, 900];
const at = (second: number): string => new Date(START + second * 1000).toISOString();

interface Out { readonly from: number; readonly length: number; readonly kind: 'failure' | 'own-stop' | 'planned' | 'planned-late'; readonly on: 'all' | 'a' | 'b'; readonly told: number | null; readonly record: 0 | 1 | 2 }
interface Clause { readonly least: number; readonly strict: boolean; readonly rounding: 'none' | 'up-to-minute' | 'down-to-minute'; readonly denominator: 'whole-period' | 'existence' | 'without-planned'; readonly from: 'failure' | 'customer-report'; readonly budget: number | null; readonly hours: readonly [number, number] | null }
interface Lives { readonly a: readonly [number, number]; readonly b: readonly [number, number] }

/** Mostly multiples of twenty seconds, so that lengths meet the bounds exactly, now and then a second more. */
const seconds = (min: number, max: number): fc.Arbitrary<number> => fc.tuple(fc.integer({ min: min / 20, max: max / 20 }), fc.constantFrom(0, 0, 0, 1)).map(([n, more]) => n * 20 + more);

const outs = fc.array(fc.record<Out>({
  from: seconds(20 - BEFORE, SECONDS - 20), length: seconds(0, 400), kind: fc.constantFrom('failure', 'failure', 'own-stop', 'planned', 'planned-late'),
  on: fc.constantFrom('all', 'a', 'b'), told: fc.option(seconds(0, 200), { nil: null }), record: fc.constantFrom(0, 1, 2),
}), { minLength: 1, maxLength: 7 });

const clauses = fc.record<Clause>({
  least: fc.integer({ min: 0, max: 9 }).map((n) => n * 20), strict: fc.boolean(), rounding: fc.constantFrom('none', 'up-to-minute', 'down-to-minute'),
  denominator: fc.constantFrom('whole-period', 'existence', 'without-planned'), from: fc.constantFrom('failure', 'customer-report'),
  budget: fc.option(fc.integer({ min: 0, max: 20 }).map((n) => n * 20), { nil: null }), hours: fc.option(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 12, max: 40 })), { nil: null }),
});

const life = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 900, max: SECONDS }));
const lives = fc.record<Lives>({ a: life, b: life });

const outage = (o: Out, i: number): Words => ({
  id: `o${i}`, service: 's', resource: o.on === 'all' ? null : o.on, from: at(o.from), to: at(o.from + o.length), planned: o.kind.startsWith('planned'),
  ...(o.kind.startsWith('planned') ? { announcedAt: at(o.from - (o.kind === 'planned' ? 3600 : 3599)) } : {}), reportedAt: o.told === null ? null : at(o.from + o.told),
  cause: { kind: 'hardware-failure', origin: o.kind === 'own-stop' ? 'customer' : 'provider' },
});

const clock = (minute: number): string => `00:${String(minute).padStart(2, '0')}`;

const promise = (c: Clause): Words => ({
  target: 99, period: { every: `PT${SECONDS}S`, from: at(0) }, outage: { [c.strict ? 'moreThan' : 'atLeast']: `PT${c.least}S`, rounding: c.rounding }, denominator: c.denominator, countsFrom: c.from,
  ...(c.hours === null ? {} : { hours: { from: clock(c.hours[0]), to: clock(c.hours[1]) } }),
  excludes: [{ cause: 'customer-act' }, { cause: 'planned-maintenance', noticeAtLeast: 'PT1H', ...(c.budget === null ? {} : { budget: { max: `PT${c.budget}S`, per: 'month' } }) }],
});

/** Down time and the time it is set against, in seconds. */
const counted = (list: readonly Out[], c: Clause, resource: 'a' | 'b', alive: readonly [number, number]): readonly [number, number] => {
  const mine = list.filter((o) => (o.on === 'all' || o.on === resource) && o.length > 0);
  const kept = mine.filter((o) => o.kind !== 'own-stop');
  const covers = (o: Out, s: number): boolean => s >= o.from && s < o.from + o.length;
  const down = (s: number): boolean => kept.some((o) => covers(o, s));
  // of announced work as much as the budget of each month allows, in order of time; the period begins with a month
  const allowed = new Set<number>();
  const used = { before: 0, after: 0 };
  for (let s = -BEFORE; s < SECONDS + AFTER; s += 1) {
    const month = s < 0 ? 'before' : 'after';
    if (!mine.some((o) => o.kind === 'planned' && covers(o, s)) || (c.budget !== null && used[month] >= c.budget)) continue;
    used[month] += 1;
    allowed.add(s);
  }
  const work = (s: number): boolean => allowed.has(s);
  // what was not there was not down, whatever the time down time is set against
  const there = (s: number): boolean => s >= alive[0] && s < alive[1];
  const inTime = (s: number): boolean => s >= 0 && s < SECONDS && (c.hours === null || (s >= c.hours[0] * 60 && s < c.hours[1] * 60)) && (c.denominator === 'existence' ? there(s) : c.denominator === 'without-planned' ? !work(s) : true);
  const round = (n: number): number => (c.rounding === 'none' ? n : (c.rounding === 'up-to-minute' ? Math.ceil(n / 60) : Math.floor(n / 60)) * 60);
  let [total, time] = [0, 0];
  for (let s = 0; s < SECONDS; s += 1) if (inTime(s)) time += 1;
  for (let s = -BEFORE; s < SECONDS + AFTER; s += 1) {
    if (!down(s)) continue;
    let end = s;
    while (down(end)) end += 1;
    // the run begins with its earliest report
    const told = kept.filter((o) => o.from < end && o.from + o.length > s).flatMap((o) => (o.told === null ? [] : [o.from + o.told]));
    const begins = c.from === 'failure' ? s : told.length === 0 ? end : Math.max(s, Math.min(...told));
    let [length, within] = [0, 0];
    const close = (): void => { if (length > 0 && (c.strict ? length > c.least : length >= c.least)) total += round(within); [length, within] = [0, 0]; };
    for (let x = begins; x < end; x += 1)
      if (work(x)) close();
      else { length += 1; if (inTime(x) && there(x)) within += 1; }
    close();
    s = end;
  }
  return [Math.min(total, time), time];
};

test('of each resource, whatever the clause and however the records are cut, what a counter of seconds counts', () => {
  fc.assert(fc.property(outs, clauses, lives, (list, clause, there) => {
    const services = [{ id: 's', type: 'cloud-compute', resources: (['a', 'b'] as const).map((id) => ({ id, from: at(there[id][0]), to: at(there[id][1]) })) }];
    const records = [0, 1, 2].map((r) => list.flatMap((o, i) => (o.record === r ? [outage(o, i)] : []))).filter((outages) => outages.length > 0);
    const matters = records.map((outages, i) => matterOf(promise(clause), { id: `r${i}`, asOf: '2026-06-01', outages }, { services }));
    for (const order of [matters, [...matters].reverse()])
      for (const m of measurementsOf(order)) {
        if (m.period.from !== START || m.figures === null) continue;
        const [down, time] = counted(list, clause, m.resource as 'a' | 'b', there[m.resource as 'a' | 'b']);
        expect([m.resource, m.figures.denominator, m.figures.downtime]).toEqual([m.resource, time * 1000, { num: BigInt(down) * 1000n, den: 1n }]);
        if (time > 0) expect(m.figures.uptime.num * BigInt(time)).toBe(BigInt(time - down) * m.figures.uptime.den);
      }
  }), { numRuns: 120 });
});

test('over the months in which clocks change, what a counter of minutes counts', () => {
  // an hour in Paris, half an hour on Lord Howe in the other direction, none in Kolkata, which is half an hour off
  const months = [['Europe/Paris', '2026-03'], ['Europe/Paris', '2026-10'], ['Australia/Lord_Howe', '2026-04'], ['Australia/Lord_Howe', '2026-10'], ['Asia/Kolkata', '2026-03']] as const;
  const zones = new Map(months.map(([name]) => [name, new Intl.DateTimeFormat('en-CA', { timeZone: name, year: 'numeric', month: '2-digit' })]));
  fc.assert(fc.property(fc.constantFrom(...months), fc.integer({ min: -3000, max: 46_000 }), fc.integer({ min: 1, max: 4000 }), ([timeZone, month], start, length) => {
    const inMonth = (wanted: string, instant: number): boolean => zones.get(timeZone)?.format(instant) === wanted;
    const first = Date.parse(`${month}-01T00:00:00Z`);
    const [from, to] = [first + start * 60_000, first + (start + length) * 60_000];
    let [down, all] = [0, 0];
    for (let t = first - 86_400_000; t < first + 33 * 86_400_000; t += 60_000) if (inMonth(month, t)) { all += 1; if (t >= from && t < to) down += 1; }
    const found = measurementsOf([matterOf({ target: 99 }, { asOf: '2027-01-01', outages: [{ id: 'o', service: 's', from: new Date(from).toISOString(), to: new Date(to).toISOString() }] }, { timeZone })]).find((m) => inMonth(month, m.period.from));
    if (found === undefined) expect(down).toBe(0);
    else expect([found.figures?.denominator, found.figures?.downtime]).toEqual([all * 60_000, { num: BigInt(down) * 60_000n, den: 1n }]);
  }), { numRuns: 15 });
}, 120_000);
