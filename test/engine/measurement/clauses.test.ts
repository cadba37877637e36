import type { CreditResult, Measurement } from '../../../src/model/measured/measurement.js';
import { showRatio } from '../../../src/values/ratio.js';
import { measured, only } from './made.js';
import type { Words } from './made.js';

/** Clauses of service levels, one rule a test; every figure was worked out by hand. A month of thirty days has 43,200 minutes. */

const out = (from: string, to: string, more: Words = {}): Words => ({ id: from, service: 's', from: `2026-04-${from}Z`, to: `2026-04-${to}Z`, ...more });
const april = (outages: readonly Words[], more: Words = {}): Words => ({ asOf: '2026-05-15', outages, ...more });
const basis = { services: ['s'], per: 'month' };
const minutes = (m: Measurement): number => Number(m.figures?.downtime?.num) / Number(m.figures?.downtime?.den) / 60_000;
const credit = (m: Measurement): CreditResult => m.credits[0] as CreditResult;
const dues = (m: Measurement): string => m.credits.map((c) => `${c.due}`).join(' ');
const pays = (list: readonly Measurement[]): readonly string[] => list.map((m) => m.credits.map((c) => `${c.payable}`).join(' '));
const codes = (m: Measurement): readonly string[] => m.notes.map((n) => n.code);
const days = (day: number | null | undefined): string | null => (day === null || day === undefined ? null : new Date(day * 86_400_000).toISOString().slice(0, 10));

describe('bands', () => {
  const at = (tiers: readonly Words[], to = '10T10:00:00'): CreditResult => credit(only({ target: 99.9, credit: { tiers, basis } }, april([out('10T00:00:00', to)])));

  test('several that hold: the one with the lowest upper bound, in any order, never added', () => {
    // ten hours of thirty days: 98.6 %
    const tiers = [{ below: 99, percent: 25 }, { below: 95, percent: 100 }, { below: 99.9, percent: 10 }];
    expect([at(tiers).due, at([...tiers].reverse()).due]).toEqual([2500n, 2500n]);
  });

  test('two for the same figures: both readings, the lower first, whatever the order', () => {
    const tiers = [{ below: 99.9, percent: 25 }, { below: 99.9, percent: 10 }];
    for (const order of [tiers, [...tiers].reverse()])
      expect([at(order).due, at(order).readings.map((r) => [r.id, `${r.due}`]), at(order).review]).toEqual([1000n, [['lower-credit', '1000'], ['higher-credit', '2500']], ['tier-overlap']]);
  });

  test('below the lowest bound of a table that ends there: nothing, and the band above as a reading', () => {
    const c = at([{ below: 99.95, atLeast: 99, percent: 50 }]);
    expect([c.due, c.readings.map((r) => [r.id, `${r.due}`]), c.review]).toEqual([0n, [['upper-tier', '5000']], ['value-in-tier-gap']]);
  });

  test('a sum of money, or days of service', () => {
    expect(at([{ below: 99.9, amount: '12.34' }]).due).toBe(1234n);
    expect(at([{ below: 99.9, serviceTime: 'P3D' }]).serviceTime).toMatchObject({ days: 3 });
  });
});

describe('credits', () => {
  test('a credit beyond an allowance of its own is due though the promise was kept, and is marked', () => {
    // 30 minutes are 99.93 %; beyond none: one half hour begun
    const c = credit(only({ target: 99.9, credit: { kind: 'per-unit-beyond-allowance', unit: 'PT30M', percent: 1, count: 'completed', allowance: 'none', basis } }, april([out('10T00:00:00', '10T00:30:00')])));
    expect([c.due, c.review]).toEqual([100n, ['credit-though-met']]);
  });

  test('days of service for each hour: begun or completed is a reading where the clause does not say', () => {
    const of = (count: Words): CreditResult => credit(only({ target: 99.9, credit: { kind: 'service-time', perUnit: 'P1D', unit: 'PT1H', ...count } }, april([out('10T00:00:00', '10T02:30:00')])));
    expect([of({ count: 'started' }).serviceTime?.days, of({ count: 'completed' }).serviceTime?.days]).toEqual([3, 2]);
    expect([of({}).serviceTime?.days, of({}).readings.map((r) => [r.id, r.serviceTime?.days]), of({}).review]).toEqual([2, [['completed', 2], ['started', 3]], ['clause-ambiguous']]);
  });

  test('an open word of one credit is no reading of the other', () => {
    const m = only({ target: 99.9, credit: [{ tiers: [{ below: 99.9, percent: 10 }], basis }, { kind: 'service-time', perUnit: 'P1D', unit: 'PT1H' }] }, april([out('10T00:00:00', '10T02:30:00')]));
    expect(m.credits.map((c) => c.readings.map((r) => r.id))).toEqual([[], ['completed', 'started']]);
  });

  test('what a credit leaves open of its outages is as in the promise', () => {
    // 301 s are six minutes begun: 100.00 x 6 / 43,200 x 50 = 0.694…
    const words = { target: 100, outage: { rounding: 'up-to-minute' }, credit: { kind: 'downtime-price-multiple', multiple: 50, outage: { moreThan: 'PT5M' }, basis } };
    expect(dues(only(words, april([out('10T00:00:00', '10T00:05:01')])))).toBe('69');
    expect(dues(only(words, april([out('10T00:00:00', '10T00:05:00')])))).toBe('0');
  });

  test('a cap for each outage or for each record is laid on each by itself', () => {
    // a day is 100/30 = 3.33…, ten times 33.33…; an hour 1.388…
    const words = (per: string): Words => ({ target: 100, credit: { kind: 'downtime-price-multiple', multiple: 10, basis, cap: { amount: 20, per } } });
    const [day, hour] = [out('10T00:00:00', '11T00:00:00'), out('12T00:00:00', '12T01:00:00')];
    expect(dues(only(words('outage'), april([day, hour])))).toBe('2139');
    expect(dues(only(words('incident'), april([day, hour])))).toBe('2000');
    const ratioOf = { target: 100, credit: { kind: 'downtime-ratio', multiple: 10, basis, cap: { amount: 20, per: 'outage' } } };
    expect(dues(only(ratioOf, april([day, hour])))).toBe('2139');
  });

  test('the unit price of a month, or of an hour alone', () => {
    const fee = (rate: Words): Words => ({ services: [{ id: 's', type: 'cloud-compute', fee: { rate } }] });
    const words = { target: 99.99, credit: { kind: 'downtime-refund' } };
    expect(dues(only(words, april([out('10T00:00:00', '10T10:00:00')]), fee({ amount: '72.00', per: 'month' })))).toBe('100');
    // a share of the month at 0.1 an hour: 72.00
    expect(dues(only({ target: 99.9, credit: { tiers: [{ below: 99.9, percent: 10 }], basis } }, april([out('10T00:00:00', '10T10:00:00')]), fee({ amount: '0.1', per: 'hour' })))).toBe('720');
  });
});

describe('caps longer than the period', () => {
  const tiers = { tiers: [{ below: 99.9, percent: 10 }], basis };
  const months = (list: readonly string[]): Words => ({ asOf: '2026-12-31', outages: list.map((m) => ({ id: m, service: 's', from: `2026-${m}-10T00:00:00Z`, to: `2026-${m}-10T08:00:00Z` })) });

  test('count the credits of earlier periods of the same run', () => {
    const words = (cap: Words): Words => ({ target: 99.9, credit: { ...tiers, cap } });
    expect(pays(measured(words({ amount: 25, per: 'contract' }), months(['01', '02', '03', '04'])))).toEqual(['1000', '1000', '500', '0']);
    expect(pays(measured(words({ amount: 15, per: 'quarter' }), months(['01', '02', '03', '04'])))).toEqual(['1000', '500', '0', '1000']);
    expect(pays(measured(words({ amount: 15, per: { rolling: 'P2M' } }), months(['01', '02', '03', '04'])))).toEqual(['1000', '500', '1000', '500']);
  });

  test('of another resource only where all share the cap', () => {
    const services = [{ id: 's', type: 'cloud-compute', resources: ['a', 'b'].map((id) => ({ id, fee: { amount: 100, per: 'month' } })) }];
    const record = april([out('10T00:00:00', '10T08:00:00')]);
    const of = (resources: string, cap: Words): readonly string[] => pays(measured({ target: 99.9, credit: { ...tiers, basis: { ...basis, resources }, cap } }, record, { services }));
    expect(of('affected', { amount: 15, per: 'year' })).toEqual(['1000', '500']);
    expect(of('affected', { percent: 15, per: 'year' })).toEqual(['1000', '1000']);
    expect(of('affected', { amount: 15, per: 'period' })).toEqual(['1000', '1000']);
  });

  test('count credits of the history and those received before the outage, and what two records repeat once', () => {
    const words = { target: 99.9, credit: { ...tiers, cap: { amount: 12, per: 'year' } } };
    const history = { creditsGranted: [{ commitment: 'uptime', at: '2026-02-01', amount: 5 }] };
    expect(dues(only(words, april([out('10T00:00:00', '10T08:00:00')], { history })))).toBe('700');
    const received = (at: string): Words => ({ received: [{ kind: 'service-credit', by: 'provider', amount: 5, at }] });
    expect(dues(only(words, april([out('10T00:00:00', '10T08:00:00')], received('2026-03-01'))))).toBe('700');
    expect(dues(only(words, april([out('10T00:00:00', '10T08:00:00')], received('2026-05-01'))))).toBe('1000');
    expect(dues(only(words, april([out('10T00:00:00', '10T08:00:00')], received('2025-03-01'))))).toBe('1000');
  });
});

describe('exclusions', () => {
  const words = (exclusion: Words): Words => ({ target: 99.9, excludes: [exclusion], credit: { tiers: [{ below: 99.9, percent: 10 }], basis } });
  const of = (exclusion: Words, cause: unknown, contract: Words = {}): readonly string[] => only(words(exclusion), april([out('10T00:00:00', '10T08:00:00', { cause })]), contract).payables.map(String);

  test.each([
    ['customer-act', { kind: 'human-error', origin: 'customer' }, { kind: 'human-error', origin: 'provider' }],
    ['third-party', { kind: 'third-party-service', origin: 'third-party' }, { kind: 'network-failure', origin: 'provider' }],
    ['authority', { kind: 'public-authority', origin: 'authority' }, { kind: 'network-failure', origin: 'provider' }],
    ['attack', { kind: 'cyberattack', origin: 'third-party' }, { kind: 'software-defect', origin: 'third-party' }],
    ['attack', { kind: 'malware' }, { kind: 'fire' }],
    ['fire', { kind: 'fire' }, { kind: 'flood' }],
    ['force-majeure', { kind: 'flood', forceMajeure: { outsideControl: true } }, { kind: 'flood', forceMajeure: { outsideControl: false } }],
    ['force-majeure', { kind: 'flood', forceMajeure: { outsideControl: true } }, { kind: 'flood' }],
  ])('%s', (cause, excluded, counted) => {
    expect([of({ cause }, excluded), of({ cause }, counted)]).toEqual([['0'], ['1000']]);
  });

  test('a cause, or whoever caused it, said to be unknown is looked at both ways; unsaid it is not', () => {
    expect(of({ cause: 'customer-act' }, { kind: 'human-error', origin: 'unknown' })).toEqual(['1000', '0']);
    expect(of({ cause: 'attack' }, { kind: 'unknown', origin: 'provider' })).toEqual(['1000', '0']);
    expect(of({ cause: 'customer-act' }, { kind: 'unknown', origin: 'provider' })).toEqual(['1000']);
    expect(of({ cause: 'customer-act' }, { kind: 'human-error' })).toEqual(['1000']);
    expect(of({ cause: 'suspension' }, { kind: 'unknown', origin: 'unknown' })).toEqual(['1000']);
  });

  test('elements of force majeure that the block leaves out are alleged with it; a law asks for four, the contract alone for one', () => {
    expect(of({ cause: 'force-majeure' }, { kind: 'flood', forceMajeure: {} })).toEqual(['1000', '0']);
    const elements = { outsideControl: true, unforeseeable: true, unavoidable: false, preventsPerformance: true };
    expect(of({ cause: 'force-majeure' }, { kind: 'flood', forceMajeure: elements })).toEqual(['0']);
    expect(of({ cause: 'force-majeure' }, { kind: 'flood', forceMajeure: elements }, { governingLaw: 'FR' })).toEqual(['1000']);
    expect(of({ cause: 'force-majeure' }, { kind: 'flood', forceMajeure: { ...elements, unavoidable: true } }, { governingLaw: 'CN' })).toEqual(['0']);
  });

  test.each(['suspension', 'beta', 'spot', 'guideline-breach'])('%s is a state that the record tells under conditions, by the name of the cause or of the exclusion', (cause) => {
    const told = (conditions: Words, exclusion: Words = { cause }): readonly string[] => only(words(exclusion), april([out('10T00:00:00', '10T08:00:00')], { conditions })).payables.map(String);
    expect([told({ [cause]: true }), told({ [cause]: false }), told({ [cause]: 'unknown' }), told({ ex: true }, { id: 'ex', cause })]).toEqual([['0'], ['1000'], ['1000', '0'], ['0']]);
  });

  test('work recorded twice uses a budget once, in order of time, by the calendar year of the contract’s zone', () => {
    const work = (from: string, to: string, id: string): Words => ({ id, service: 's', from, to, planned: true });
    const budget = { target: 99, excludes: [{ cause: 'planned-maintenance', yearlyBudget: 'PT10H' }] };
    const [a, b] = [work('2026-04-10T00:00:00Z', '2026-04-10T06:00:00Z', 'a'), work('2026-04-11T00:00:00Z', '2026-04-11T06:00:00Z', 'b')];
    expect(minutes(only(budget, april([a, b])))).toBe(120);
    expect(minutes(only(budget, april([a, { ...a, id: 'again' }, b])))).toBe(120);
    expect(only(budget, april([b, a])).figures?.excluded.map((e) => [e.id, (e.to - e.from) / 3_600_000])).toEqual([['a', 6], ['b', 4]]);
    // 1 January 00:30 in Paris is still 2025 in Greenwich
    const december = work('2025-12-20T00:00:00Z', '2025-12-20T10:00:00Z', 'd');
    const january = work('2025-12-31T23:30:00Z', '2026-01-01T01:30:00Z', 'j');
    const inJanuary = measured(budget, { asOf: '2026-05-15', outages: [december, january] }, { timeZone: 'Europe/Paris' });
    expect(inJanuary.map(minutes)).toEqual([0, 0]);
  });

  test('a budget of a month or a quarter begins again with each', () => {
    const of_ = (per: string): readonly number[] => measured({ target: 99, excludes: [{ cause: 'planned-maintenance', budget: { max: 'PT4H', per } }] }, {
      asOf: '2026-12-31', outages: ['01', '03', '04'].map((m) => ({ id: m, service: 's', from: `2026-${m}-10T00:00:00Z`, to: `2026-${m}-10T03:00:00Z`, planned: true })),
    }).map(minutes);
    expect([of_('month'), of_('quarter'), of_('year')]).toEqual([[0, 0, 0], [0, 120, 0], [0, 120, 180]]);
  });

  test('without planned work: what is excluded leaves the time it is set against, in either effect; what is not excluded does not', () => {
    const hours = (effect: string, announcedAt: string): number => Number(only(
      { target: 99, denominator: 'without-planned', excludes: [{ cause: 'planned-maintenance', noticeAtLeast: 'PT48H', effect }] },
      april([out('10T00:00:00', '10T10:00:00', { planned: true, announcedAt }), out('20T00:00:00', '20T01:00:00')]),
    ).figures?.denominator) / 3_600_000;
    expect([hours('window', '2026-04-08T00:00:00Z'), hours('outage', '2026-04-08T00:00:00Z'), hours('window', '2026-04-08T00:00:01Z')]).toEqual([710, 710, 720]);
  });

  test('the customer’s own stop is left out as a whole: the provider’s failure under it counts in full; planned work is subtracted', () => {
    const own = out('10T02:00:00', '10T04:00:00', { cause: { kind: 'human-error', origin: 'customer' } });
    const failure = out('10T03:00:00', '10T05:00:00');
    expect(minutes(only({ target: 99, excludes: [{ cause: 'customer-act' }] }, april([own, failure])))).toBe(120);
    expect(minutes(only({ target: 99, excludes: [{ cause: 'planned-maintenance' }] }, april([{ ...own, cause: undefined, planned: true }, failure])))).toBe(60);
  });

  test('part of an outage may be excluded: it stays one for the minimum; two touching ones with other causes are two', () => {
    const test_ = { target: 99, outage: { moreThan: 'PT9M' }, excludes: [{ id: 'ex', cause: 'third-party' }] };
    const part = { from: '2026-04-10T00:06:00Z', to: '2026-04-10T00:10:00Z', cause: 'third-party' };
    expect(minutes(only(test_, april([out('10T00:00:00', '10T00:16:00', { excludedParts: [part] })])))).toBe(12);
    const split = [out('10T00:00:00', '10T00:06:00'), out('10T00:06:00', '10T00:10:00', { cause: { kind: 'third-party-service' } }), out('10T00:10:00', '10T00:16:00')];
    expect(minutes(only(test_, april(split)))).toBe(0);
  });
});

describe('claims', () => {
  const words = (claim: unknown): Words => ({ target: 99.9, credit: { tiers: [{ below: 99.9, percent: 10 }], basis, claim } });
  const of = (claim: unknown, more: Words, contract: Words = {}): string => { const { claim: c, payable } = credit(only(words(claim), april([out('10T14:00:00', '10T22:00:00')], more), contract)); return `${c.state} ${days(c.opens)} ${days(c.closes)} ${payable}`; };
  const claimed = (at: string, kind = 'credit-claim'): Words => ({ notices: [{ kind, by: 'customer', at }] });

  test('two months from the end of February close on 30 April, from December on the last of February', () => {
    const closes = (month: string): string | null => days(credit(only(words({ within: 'P2M', from: 'period-end' }), { asOf: '2026-12-31', outages: [{ id: 'o', service: 's', from: `${month}-10T00:00:00Z`, to: `${month}-10T08:00:00Z` }] })).claim.closes);
    expect([closes('2026-02'), closes('2025-12'), closes('2026-04')]).toEqual(['2026-04-30', '2026-02-28', '2026-06-30']);
  });

  test('hours, days and months from an outage; days are counted from the next one', () => {
    expect(of({ within: 'PT48H', from: 'outage-start' }, { asOf: '2026-04-11' })).toBe('open null 2026-04-12 1000');
    expect(of({ within: 'P5D', from: 'outage-end' }, { asOf: '2026-04-15' })).toBe('open null 2026-04-15 1000');
    expect(of({ within: 'P5D', from: 'outage-end' }, { asOf: '2026-04-16', notices: [] })).toBe('missed null 2026-04-15 0');
    expect(of({ within: 'P1M', from: 'outage-start' }, { asOf: '2026-04-16' })).toBe('open null 2026-05-10 1000');
  });

  test('from the fifth working day, or after five of them; from the end of a period as from an outage', () => {
    const calendar = { businessCalendar: 'weekends-only' };
    // 1 May 2026 is a Friday: 1, 4, 5, 6, 7; the sixth is the 8th
    expect(of({ within: 'P60D', from: 'period-end', earliest: 'P5BD', earliestIs: 'nth-day' }, { asOf: '2026-05-06' }, calendar)).toBe('too-early 2026-05-07 2026-06-29 1000');
    expect(of({ within: 'P60D', from: 'period-end', earliest: 'P5BD' }, { asOf: '2026-05-08' }, calendar)).toBe('open 2026-05-08 2026-06-29 1000');
    // the 10th of April is a Friday: 13, 14, 15, 16, 17; after them the 20th
    expect(of({ from: 'outage-start', earliest: 'P5BD', earliestIs: 'nth-day' }, { asOf: '2026-04-17' }, calendar)).toBe('open 2026-04-17 null 1000');
    expect(of({ from: 'outage-start', earliest: 'P5BD' }, { asOf: '2026-04-17' }, calendar)).toBe('too-early 2026-04-20 null 1000');
    expect(of({ from: 'outage-start', earliest: 'P5D' }, { asOf: '2026-04-17' }, calendar)).toBe('open 2026-04-16 null 1000');
  });

  test('a claim before the window has not been made in it; once the window is over, whether it counts is for the claimant to show', () => {
    const terms = { within: 'P60D', from: 'period-end', earliest: 'P5D' };
    expect(of(terms, { asOf: '2026-06-01', ...claimed('2026-05-03T00:00:00Z') })).toBe('open 2026-05-06 2026-06-29 1000');
    expect(of(terms, { asOf: '2026-07-01', ...claimed('2026-05-03T00:00:00Z') })).toBe('missed 2026-05-06 2026-06-29 0');
    expect(of(terms, { asOf: '2026-07-01', ...claimed('2026-05-06T00:00:00Z') })).toBe('claimed-in-time 2026-05-06 2026-06-29 1000');
    const m = only(words(terms), april([out('10T00:00:00', '10T08:00:00')], { asOf: '2026-07-01', ...claimed('2026-05-03T00:00:00Z') }));
    expect([m.payables, m.notes.map((n) => n.code)]).toEqual([[0n, 1000n], expect.arrayContaining(['claimed-too-early'])]);
  });

  test('what was done before the outage was done about something else', () => {
    expect(of({ within: 'P30D', from: 'period-end' }, { asOf: '2026-07-01', ...claimed('2026-04-09T00:00:00Z') })).toBe('missed null 2026-05-30 0');
    expect(of({ within: 'P30D', from: 'period-end' }, { asOf: '2026-07-01', ...claimed('2026-04-11T00:00:00Z') })).toBe('claimed-in-time null 2026-05-30 1000');
    const two = only(words({ within: 'P5D', from: 'outage-start' }), april([out('10T00:00:00', '10T08:00:00'), out('20T00:00:00', '20T08:00:00')], { asOf: '2026-07-01', ...claimed('2026-04-11T00:00:00Z') }));
    expect([credit(two).claim.state, days(credit(two).claim.closes), credit(two).payable]).toEqual(['partly', '2026-04-15', 1000n]);
    expect(credit(only(words({ within: 'P5D', from: 'outage-start', missed: 'forfeits-all' }), april([out('10T00:00:00', '10T08:00:00'), out('20T00:00:00', '20T08:00:00')], { asOf: '2026-07-01', ...claimed('2026-04-11T00:00:00Z') }))).payable).toBe(0n);
  });

  test('an outage too short to count has no window of its own', () => {
    const m = only({ ...words({ within: 'P5D', from: 'outage-start' }), outage: { moreThan: 'PT5M' } }, april([out('10T00:00:00', '10T08:00:00'), out('20T00:00:00', '20T00:05:00')], { asOf: '2026-07-01', ...claimed('2026-04-11T00:00:00Z') }));
    expect([credit(m).claim.state, credit(m).payable]).toEqual(['claimed-in-time', 1000n]);
  });

  test('notice and claim: both must be kept; a claim tells of the outage too, a notice claims nothing', () => {
    const both = [{ act: 'notify', within: 'P5BD', from: 'outage-start' }, { act: 'claim', within: 'P1M', from: 'period-end' }];
    const calendar = { businessCalendar: 'weekends-only' };
    expect(of(both, { asOf: '2026-07-01', ...claimed('2026-04-17T23:00:00Z') }, calendar)).toBe('claimed-in-time null 2026-04-17 1000');
    expect(of(both, { asOf: '2026-07-01', ...claimed('2026-04-18T00:00:00Z') }, calendar)).toBe('claimed-late null 2026-04-17 0');
    expect(of(both, { asOf: '2026-07-01', ...claimed('2026-04-17T00:00:00Z', 'outage-report') }, calendar)).toBe('missed null 2026-04-17 0');
    expect(of(both, { asOf: '2026-05-20', ...claimed('2026-04-17T00:00:00Z', 'outage-report') }, calendar)).toBe('open null 2026-04-17 1000');
    expect(of(both, { asOf: '2026-05-20', ...claimed('2026-04-17T00:00:00Z', 'outage-report') })).toMatch(/^unknown /);
  });

  test('a window that runs from a report nobody dates is not known; one that runs from a notice is', () => {
    expect(of({ within: 'P5D', from: 'report' }, { asOf: '2026-07-01' })).toBe('unknown null null 1000');
    expect(of({ within: 'P5D', from: 'report' }, { asOf: '2026-04-15', ...claimed('2026-04-10T15:00:00Z', 'outage-report') })).toBe('open null 2026-04-15 1000');
  });

  test('nothing due, nobody has to ask, no day of assessment', () => {
    expect(credit(only(words({ within: 'P5D' }), april([out('10T00:00:00', '10T00:01:00')]))).claim.state).toBe('nothing-due');
    expect(credit(only({ target: 99, credit: { kind: 'no-charge-unit', downMoreThan: 'PT6M', automatic: true } }, april([out('10T00:00:00', '10T00:07:00')]))).claim.state).toBe('not-needed');
    expect(of({ within: 'P30D', from: 'period-end' }, { asOf: undefined })).toBe('unknown null 2026-05-30 1000');
  });
});

describe('slots and rates', () => {
  const month = { period: { every: 'PT1H', from: '2026-04-01T00:00:00Z' } };
  const sample = (minute: number, good: number, total: number): Words => ({ slot: `2026-04-01T00:${String(minute).padStart(2, '0')}:00Z`, good, total });
  const uptime = (m: Measurement): string => showRatio(m.figures?.uptime as never);
  const hour = (metric: Words, incident: Words): Measurement => measured({ target: 99, ...month, metric }, { asOf: '2026-06-01', ...incident })[0] as Measurement;
  const o = (from: string, to: string, more: Words = {}): Words => ({ id: from, service: 's', from: `2026-04-01T${from}Z`, to: `2026-04-01T${to}Z`, ...more });

  test('the mean of twelve slots of five minutes; empty ones are up or left out', () => {
    const samples = [sample(0, 0, 10), sample(5, 5, 10), sample(10, 0, 0)];
    expect(uptime(hour({ kind: 'error-rate', slot: 'PT5M' }, { samples }))).toBe('7/8');
    expect(uptime(hour({ kind: 'error-rate', slot: 'PT5M', empty: 'left-out' }, { samples }))).toBe('1/4');
  });

  test('a slot is up or down by its own rate; requests of excluded time do not count', () => {
    const samples = [sample(0, 94, 100), sample(5, 95, 100), sample(10, 0, 100)];
    expect(uptime(hour({ kind: 'slots', slot: 'PT5M', downWhen: { errorRateMoreThan: 0.05 } }, { samples }))).toBe('5/6');
    expect(uptime(hour({ kind: 'slots', slot: 'PT5M', downWhen: { errorRateAtLeast: 0.05 } }, { samples }))).toBe('3/4');
    const stop = o('00:10:00', '00:15:00', { cause: { kind: 'human-error', origin: 'customer' } });
    const words = { target: 99, ...month, excludes: [{ cause: 'customer-act' }] };
    const first = (metric: Words): Measurement => measured({ ...words, metric }, { asOf: '2026-06-01', samples, outages: [stop] })[0] as Measurement;
    expect(uptime(first({ kind: 'slots', slot: 'PT5M', downWhen: { errorRateMoreThan: 0.05 } }))).toBe('11/12');
    expect(uptime(first({ kind: 'success-ratio' }))).toBe('189/200');
  });

  test('a slot partly down is up, down or its share; an outage that is not total is none, unless the clause says so', () => {
    // from 00:02 to 00:11: three minutes of the first slot, the second, one of the third
    const of = (partial: string, more: Words = {}): string => uptime(hour({ kind: 'slots', slot: 'PT5M', partial }, { outages: [o('00:02:00', '00:11:00', more)] }));
    expect([of('up'), of('down'), of('share')]).toEqual(['11/12', '3/4', '17/20']);
    expect([of('down', { errorRate: 0.5 }), of('share', { impact: 'minor' })]).toEqual(['1', '1']);
    const impact = (word: string): string => uptime(hour({ kind: 'slots', slot: 'PT5M', partial: 'down', downWhen: { impact: ['major'] } }, { outages: [o('00:02:00', '00:11:00', { impact: word })] }));
    expect([impact('major'), impact('critical')]).toEqual(['3/4', '1']);
  });

  test('a rate nobody states is whole where the record is of an outage, none where it is of something else; both are looked at', () => {
    const of = (kind: string): readonly string[] => { const m = hour({ kind: 'error-rate', slot: 'PT5M' }, { kind, outages: [o('00:00:00', '00:05:00')] }); return [uptime(m), ...m.results]; };
    expect([of('outage'), of('degradation'), of('data-loss')]).toEqual([['11/12', 'breached', 'met'], ['1', 'met', 'breached'], ['1', 'met', 'breached']]);
  });

  test('of two rates at one instant the highest', () => {
    expect(uptime(hour({ kind: 'error-rate', slot: 'PT5M' }, { outages: [o('00:00:00', '00:10:00', { errorRate: 0.5 }), o('00:05:00', '00:10:00', { errorRate: 0.9 })] }))).toBe('53/60');
  });
});

describe('figures that were reported', () => {
  const report = (from: string, to: string, more: Words): Words => ({ period: { from, to }, ...more });
  const of = (reported: readonly Words[], more: Words = {}): Measurement => only({ target: 99.5, metric: 'reported-uptime', credit: { tiers: [{ below: 99.5, percent: 10 }], basis }, ...more }, { asOf: '2026-05-15', kind: 'degradation', reported });

  test('two reports of following weeks are one; the rest of the period is up', () => {
    // 3 h and 1 h of 720 h
    const m = of([report('2026-04-08', '2026-04-15', { downtime: 'PT1H' }), report('2026-04-01', '2026-04-08', { downtime: 'PT3H' })]);
    expect([minutes(m), m.result, codes(m).includes('report-differs')]).toEqual([240, 'breached', false]);
  });

  test('two for the same time: the one with less down time first, unless the clause says whose records decide', () => {
    const both = [report('2026-04-01', '2026-05-01', { downtime: 'PT5H', source: 'customer' }), report('2026-04-01', '2026-05-01', { downtime: 'PT1H', source: 'provider' })];
    expect([of(both).result, of(both).payables.map(String), codes(of(both)).includes('report-differs')]).toEqual(['met', ['0', '1000'], true]);
    expect([of(both, { recordsDecide: 'customer' }).result, of(both, { recordsDecide: 'provider' }).payables.map(String)]).toEqual(['breached', ['0']]);
  });

  test('a figure that straddles a threshold leaves the result open and the credit as printed', () => {
    const m = of([report('2026-04-01', '2026-05-01', { uptimePercent: '99.5' })]);
    expect([m.result, m.results, m.payables.map(String)]).toEqual(['unknown', ['met', 'breached'], ['0', '1000']]);
    expect(of([report('2026-04-01', '2026-05-01', { uptimePercent: '99.4' })]).result).toBe('breached');
  });

  test('of the time that was monitored', () => {
    // 6 h of 20 days
    const m = of([report('2026-04-01', '2026-05-01', { days: [{ date: '2026-04-07', downtime: 'PT300M' }, { date: '2026-04-08', downtime: 'PT60M' }], over: 'monitored', monitoredTime: 'P20D' })]);
    expect(showRatio(m.figures?.uptime as never)).toBe('79/80');
  });
});

describe('stacking', () => {
  const words = (rule: string, first: number, second: number): Words => ({
    target: 99.9, credit: [{ id: 'a', tiers: [{ below: 99.9, percent: first }], basis, stacking: { group: 'g', rule } }, { id: 'b', tiers: [{ below: 99.9, percent: second }], basis, stacking: { group: 'g', rule } }],
  });
  const record = april([out('10T00:00:00', '10T08:00:00')]);
  const of = (rule: string, first: number, second: number): string => pays([only(words(rule, first, second), record)])[0] as string;

  test('the highest, the first that gives anything, or the sum', () => {
    expect([of('highest', 10, 25), of('highest', 25, 10), of('first', 10, 25), of('first', 0, 25), of('sum', 10, 25)]).toEqual(['0 2500', '2500 0', '1000 0', '0 2500', '1000 2500']);
  });

  test('the first in the order of the contract, not of the alphabet', () => {
    const promise = (id: string, percent: number): Words => ({ id, kind: 'availability', services: ['s'], target: 99.9, credit: { tiers: [{ below: 99.9, percent }], basis, stacking: { group: 'g', rule: 'first' } } });
    const list = measured({}, record, { commitments: [promise('z', 10), promise('a', 25)] });
    expect(list.map((m) => [m.id, `${m.credits[0]?.payable}`])).toEqual([['a', '0'], ['z', '1000']]);
  });

  test('a credit for all and credits for each resource of it are not added', () => {
    const services = [{ id: 's', type: 'cloud-compute', resources: ['a', 'b'].map((id) => ({ id, fee: { amount: 100, per: 'month' } })) }];
    const promise = (id: string, more: Words, percent: number): Words => ({ id, kind: 'availability', services: ['s'], target: 99.9, ...more, credit: { tiers: [{ below: 99.9, percent }], basis: { ...basis, resources: 'affected' }, stacking: { group: 'g', rule: 'highest' } } });
    const of_ = (region: number): readonly string[] => pays(measured({}, record, { services, commitments: [promise('each', {}, 10), promise('region', { measure: 'together' }, region)] }));
    expect([of_(5), of_(30)]).toEqual([['1000', '1000', '0'], ['0', '0', '6000']]);
  });
});

describe('what the percentage is of', () => {
  const tiers = { tiers: [{ below: 99.9, percent: 10 }] };
  const record = april([out('10T00:00:00', '10T08:00:00')]);
  const paid = (...list: readonly (readonly [string, string, number, Words?])[]): Words => ({ fees: { paid: list.map(([from, to, amount, more]) => ({ service: 's', from, to, amount, ...more })) } });
  const of = (words: Words, contract: Words, incident: Words = record): string => { const c = credit(only({ target: 99.9, credit: { ...tiers, basis: { services: ['s'], per: 'month', ...words } } }, incident, contract)); return `${c.basis.amount} ${c.basis.from}`; };

  test('what was paid for the period, by days or by months; else the fee', () => {
    expect(of({}, paid(['2026-04-01', '2026-05-01', 90]))).toBe('9000 fees.paid');
    // 91 days of the second quarter, 30 of them; or one month of three
    expect(of({}, paid(['2026-04-01', '2026-07-01', 182]))).toBe('6000 fees.paid');
    expect(of({ spread: 'by-months' }, paid(['2026-04-01', '2026-07-01', 182]))).toBe('6067 fees.paid');
    expect(of({}, paid(['2026-04-02', '2026-05-01', 90]))).toBe('10000 services.s.fee');
    expect(of({ of: 'fee' }, paid(['2026-04-01', '2026-05-01', 90]))).toBe('10000 services.s.fee');
    expect(of({ without: ['voucher', 'one-time'] }, paid(['2026-04-01', '2026-05-01', 90], ['2026-04-01', '2026-05-01', 30, { kind: 'voucher' }]))).toBe('9000 fees.paid');
  });

  test('the next invoice is what was paid for the time after the period, where that is known', () => {
    expect(of({ of: 'next-invoice' }, paid(['2026-04-01', '2026-05-01', 90], ['2026-05-01', '2026-06-01', 70]))).toBe('7000 fees.paid');
    expect(of({ of: 'next-invoice' }, paid(['2026-04-01', '2026-05-01', 90]))).toBe('10000 services.s.fee');
  });

  test('components, and only the resources that were hit', () => {
    const services = [{ id: 's', type: 'cloud-compute', fee: { amount: 20, per: 'month', components: [{ id: 'cpu', amount: 8 }, { id: 'ram', amount: 4 }, { id: 'disk', amount: 8 }] } }];
    expect(of({ components: ['cpu', 'ram'] }, { services })).toBe('1200 services.s.fee');
    const three = [{ id: 's', type: 'cloud-compute', resources: ['a', 'b', 'c'].map((id, i) => ({ id, fee: { amount: 10 * (i + 1), per: 'month' } })) }];
    const region = (resources: string): string => `${credit(only({ target: 99.9, measure: 'together', down: { zonesAtLeast: 2 }, credit: { ...tiers, basis: { services: ['s'], per: 'month', resources } } }, april([out('10T00:00:00', '10T08:00:00', { resource: ['a', 'b'] })]), { services: three })).basis.amount}`;
    expect([region('affected'), region('all')]).toEqual(['3000', '6000']);
  });

  test('which month of a year is not said: where the months did not cost the same, each is a reading', () => {
    const year: readonly (readonly [string, string, number])[] = [['2025-01-01', '2025-07-01', 600], ['2025-07-01', '2026-01-01', 1200]];
    const c = credit(only({ target: 99.9, period: 'calendar-year', credit: { tiers: [{ below: 99.9, percent: 50 }], basis: { services: ['s'], per: 'month', spread: 'by-months' } } },
      { asOf: '2026-05-15', outages: [{ id: 'o', service: 's', from: '2025-03-10T00:00:00Z', to: '2025-03-11T00:00:00Z' }] }, paid(...year)));
    // December 200, the mean 150, March 100
    expect([c.due, c.readings.map((r) => [r.id, `${r.due}`]), c.review]).toEqual([10000n, [['last', '10000'], ['average', '7500'], ['of-outage', '5000']], ['fee-month-unstated']]);
  });

  test('what is charged by the hour is charged while the thing is there', () => {
    const services = [{ id: 's', type: 'cloud-compute', resources: [{ id: 'r', from: '2026-04-16T00:00:00Z', to: '2026-05-01T00:00:00Z', fee: { amount: 1, per: 'hour' } }] }];
    expect(of({ resources: 'affected' }, { services }, april([out('20T00:00:00', '20T08:00:00', { resource: 'r' })]))).toBe('36000 services.s.r.fee');
  });
});

describe('records', () => {
  test('an outage that ends as it begins, or of which nobody knows the end', () => {
    const m = only({ target: 99.9 }, april([out('10T10:00:00', '10T10:00:00')]));
    expect([m.result, m.figures?.dropped.map((d) => d.reason), codes(m)]).toEqual(['met', ['zero-length'], ['zero-length-outage-ignored']]);
    const open = measured({ target: 99.9 }, april([{ ...out('10T10:00:00', ''), to: 'unknown' }]))[0] as Measurement;
    expect([open.result, open.results, open.figures?.dropped.map((d) => d.reason), codes(open)]).toEqual(['met', ['met', 'breached'], ['end-unknown'], ['end-of-outage-unknown']]);
  });

  test('a record of an outage without outages is one; without its end it is told', () => {
    const bare = { asOf: '2026-05-15', occurredAt: '2026-04-10T00:00:00Z' };
    expect(minutes(only({ target: 99.9 }, { ...bare, endedAt: '2026-04-10T08:00:00Z' }))).toBe(480);
    expect(minutes(only({ target: 99.9 }, { ...bare, asOf: '2026-04-10', endedAt: null }))).toBe(1440);
    expect(codes(only({ target: 99.9 }, bare))).toEqual(['end-of-outage-unknown']);
    expect(measured({ target: 99.9 }, { ...bare, kind: 'data-loss', endedAt: '2026-04-10T08:00:00Z', outagesComplete: false })).toEqual([]);
  });

  test('down time that counts from a report made after the end is none, and is shown', () => {
    const m = only({ target: 99.9, countsFrom: 'customer-report' }, april([out('10T00:00:00', '10T08:00:00', { reportedAt: '2026-04-10T09:00:00Z' })]));
    expect([minutes(m), m.figures?.dropped.map((d) => d.reason)]).toEqual([0, ['told-after-end']]);
  });

  test('started time of several resources is when one of them ran', () => {
    const services = [{ id: 's', type: 'cloud-compute', resources: [['a', '01', '11'], ['b', '06', '16']].map(([id, from, to]) => ({ id, started: [{ from: `2026-04-${from}T00:00:00Z`, to: `2026-04-${to}T00:00:00Z` }] })) }];
    expect(Number(only({ target: 99.9, measure: 'together', denominator: 'started' }, april([out('10T00:00:00', '10T08:00:00')]), { services }).figures?.denominator) / 86_400_000).toBe(15);
  });

  test('a repair is not late for an outage that is excluded, nor a ticket about it', () => {
    const repair = { id: 'uptime', kind: 'repair-time', target: 100, within: 'PT4H', excludes: [{ cause: 'customer-act' }] };
    const own = out('10T00:00:00', '10T08:00:00', { cause: { kind: 'human-error', origin: 'customer' } });
    const m = only(repair, april([own, out('11T00:00:00', '11T03:00:00')]));
    expect([m.result, m.figures?.counted]).toEqual(['met', []]);
    const ticket = (id: string, outage: string): Words => ({ id, openedAt: '2026-04-10T00:00:00Z', resolvedAt: '2026-04-10T08:00:00Z', outage });
    const told = only(repair, april([own, out('11T00:00:00', '11T03:00:00')], { tickets: [ticket('a', own['id'] as string), ticket('b', '11T00:00:00')] }));
    expect([told.result, told.figures?.counted.map((c) => c.outages)]).toEqual(['breached', [['11T00:00:00']]]);
  });
});
