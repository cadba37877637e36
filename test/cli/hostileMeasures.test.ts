import { stringify } from 'yaml';
import { runIn } from './memory-world.js';

/** Keys of measured promises with what cannot be: every one is refused where it stands, or told of; nothing becomes nothing in silence. */

type Words = Readonly<Record<string, unknown>>;

const tiers = [{ below: 99.9, percent: 10 }];
const credit: Words = { kind: 'tiers', tiers, basis: { services: ['s'], per: 'month' }, automatic: true };
const OUTAGE = [{ id: 'o1', from: '2026-04-10T00:00:00Z', to: '2026-04-10T10:00:00Z' }];

const run = (promise: Words, incident: Words = { outages: OUTAGE }, contract: Words = {}) => {
  const profile = { schema: 'liability/contract@1', id: 'c', title: 'C', governingLaw: 'none', currency: 'EUR', timeZone: 'UTC', concludedOn: '2024-01-01', services: [{ id: 's', type: 'saas', fee: { amount: '100.00', per: 'month' } }], commitments: [{ id: 'uptime', kind: 'availability', services: ['s'], target: 99.9, credit, ...promise }], ...contract };
  const record = { schema: 'liability/incident@1', id: 'i', contract: 'c', title: 'I', kind: 'outage', currency: 'EUR', asOf: '2026-05-20', outagesComplete: true, ...incident };
  return runIn(['assess', 'c.yaml', 'i.yaml', '--format', 'json'], { files: { 'c.yaml': stringify(profile), 'i.yaml': stringify(record) } });
};

describe('refused where it stands', () => {
  const promised: readonly (readonly [name: string, code: string, path: string, promise: Words])[] = [
    ['months as a least length', 'E0122', 'outage.moreThan', { outage: { moreThan: 'P1M' } }],
    ['working days as a least length', 'E0122', 'outage.atLeast', { outage: { atLeast: 'P1BD' } }],
    ['a slot of nothing', 'E0206', 'metric.slot', { metric: { kind: 'slots', slot: 'PT0S' } }],
    ['a slot of a millisecond', 'E0206', 'metric.slot', { metric: { kind: 'slots', slot: 'PT0.001S' } }],
    ['a slot longer than a day', 'E0206', 'metric.slot', { metric: { kind: 'error-rate', slot: 'P40D' } }],
    ['a slot of a year', 'E0122', 'metric.slot', { metric: { kind: 'slots', slot: 'P1Y' } }],
    ['a period of nothing', 'E0206', 'period.every', { period: { every: 'P0D', from: '2026-01-01' } }],
    ['a period of a second', 'E0206', 'period.every', { period: { every: 'PT1S', from: '2026-01-01' } }],
    ['a rolling period of nothing', 'E0206', 'period.rolling', { period: { rolling: 'PT0S' } }],
    ['a unit of nothing', 'E0206', 'credit.unit', { credit: { kind: 'per-unit-beyond-allowance', unit: 'PT0S', percent: 5, count: 'started' } }],
    ['a unit of a month', 'E0122', 'credit.unit', { credit: { kind: 'per-unit-beyond-allowance', unit: 'P1M', percent: 5, count: 'started' } }],
    ['a credit below nothing', 'E0206', 'credit.tiers[0].percent', { credit: { ...credit, tiers: [{ below: 99.9, percent: -10 }] } }],
    ['a multiple below nothing', 'E0206', 'credit.multiple', { credit: { kind: 'downtime-price-multiple', multiple: -10 } }],
    ['a cap below nothing', 'E0206', 'credit.cap.amount', { credit: { ...credit, cap: { amount: -5, per: 'period' } } }],
    ['a minimum below nothing', 'E0206', 'credit.minimumPayable', { credit: { ...credit, minimumPayable: -1 } }],
    ['a share for a target', 'E0206', 'target', { target: 0.999 }],
    ['a target above the whole', 'E0206', 'target', { target: 101 }],
    ['a band above the whole', 'E0206', 'credit.tiers[0].below', { credit: { ...credit, tiers: [{ below: 101, percent: 10 }] } }],
    ['a band that begins above its end', 'E0207', 'credit.tiers[0]', { credit: { ...credit, tiers: [{ below: 99, atLeast: 99.9, percent: 10 }] } }],
    ['a band without an end', 'E0103', 'credit.tiers[0]', { credit: { ...credit, tiers: [{ percent: 10 }] } }],
    ['a table without bands', 'E0103', 'credit.tiers', { credit: { ...credit, tiers: [] } }],
    ['no zone at all', 'E0206', 'down.zonesAtLeast', { down: { zonesAtLeast: 0 } }],
    ['a bound given twice', 'E0124', 'outage.atLeast', { outage: { moreThan: 'PT1M', atLeast: 'PT2M' } }],
  ];
  test.each(promised)('%s', async (_, code, path, promise) => {
    const { code: exit, err, out } = await run(promise);
    expect([exit, out, err.includes(` ${code} commitments[0].${path}: `)]).toEqual([2, '', true]);
    expect(err).toMatch(/^c\.yaml:\d+:\d+: /);
  });

  const recorded: readonly (readonly [name: string, code: string, path: string, incident: Words])[] = [
    ['an end before its beginning', 'E0216', 'outages[0].to', { outages: [{ id: 'o', from: '2026-04-10T10:00:00Z', to: '2026-04-10T00:00:00Z' }] }],
    ['a report before the outage', 'E0217', 'outages[0].reportedAt', { outages: [{ ...OUTAGE[0], reportedAt: '2026-04-01T00:00:00Z' }] }],
    ['an uptime above the whole', 'E0206', 'reported[0].uptimePercent', { reported: [{ service: 's', period: { from: '2026-04-01', to: '2026-05-01' }, uptimePercent: '130' }] }],
    ['a share for an uptime', 'E0206', 'reported[0].uptimePercent', { reported: [{ service: 's', period: { from: '2026-04-01', to: '2026-05-01' }, uptimePercent: '0.995' }] }],
    ['more good requests than there were', 'E0206', 'samples[0].good', { samples: [{ slot: '2026-04-10T00:00:00Z', good: 20, total: 10 }] }],
    ['more objects lost than were stored', 'E0206', 'objects.lost', { objects: { stored: 10, lost: 30 } }],
    ['a credit granted below nothing', 'E0206', 'history.creditsGranted[0].amount', { outages: OUTAGE, history: { creditsGranted: [{ commitment: 'uptime', at: '2026-02-01', amount: -12 }] } }],
    ['a service that is not there', 'E0301', 'outages[0].service', { outages: [{ ...OUTAGE[0], service: 'zz' }] }],
  ];
  test.each(recorded)('%s', async (_, code, path, incident) => {
    const { code: exit, err } = await run({}, incident);
    expect([exit, err.includes(` ${code} ${path}: `)]).toEqual([2, true]);
    expect(err).toMatch(/^i\.yaml:\d+:\d+: /);
  });

  test.each([['a zone that is not there', 'E0215', { timeZone: 'Europe/Atlantis' }], ['a cycle of nothing', 'E0206', { services: [{ id: 's', type: 'saas', billing: { from: '2026-01-15', every: 'P0D' } }] }], ['a fee below nothing', 'E0206', { services: [{ id: 's', type: 'saas', fee: { amount: -5, per: 'month' } }] }]])('%s', async (_, code, contract) => {
    const { code: exit, err } = await run({}, undefined, contract);
    expect([exit, err.includes(` ${code} `)]).toEqual([2, true]);
  });
});

describe('told, and never nothing in silence', () => {
  const verdict = async (...args: Parameters<typeof run>) => {
    const { code, err, out } = await run(...args);
    expect([code, err]).toEqual([0, '']);
    const v = JSON.parse(out);
    return { v, m: v.commitments[0], codes: v.warnings.map((w: { code: string }) => w.code) };
  };

  test('a fee that nobody recorded, or that is paid once', async () => {
    for (const fee of [undefined, { amount: '100.00', per: 'once' }]) {
      const { v, m, codes } = await verdict({}, undefined, { services: [{ id: 's', type: 'saas', ...(fee === undefined ? {} : { fee }) }] });
      expect([m.credit.due, m.credit.review, v.amounts.range.high, v.outcome]).toEqual([null, ['basis-unknown'], null, 'insufficient-evidence']);
      expect(codes).toContain('fees-unknown');
    }
  });

  test('an outage after the day of assessment, or beyond it', async () => {
    const later = await verdict({}, { outages: [{ id: 'o1', from: '2027-04-10T00:00:00Z', to: '2027-04-10T10:00:00Z' }] });
    expect([later.m.measured.downtime, later.m.measured.dropped[0].reason, later.m.result, later.v.amounts.award]).toEqual(['PT0S', 'after-as-of', 'unknown', '0.00']);
    expect(later.codes).toContain('after-as-of');
    // the day of assessment ends at midnight: nine hours of it, and of the outage that runs on
    const beyond = await verdict({}, { outages: [{ id: 'o1', from: '2026-05-20T15:00:00Z', to: '2026-06-02T00:00:00Z' }] });
    expect([beyond.m.measured.downtime, beyond.codes.includes('after-as-of')]).toEqual(['PT9H', true]);
  });

  test('an outage outside the term; a resource that was not there', async () => {
    const before = await verdict({}, { outages: [{ id: 'o1', from: '2020-04-10T00:00:00Z', to: '2020-04-10T10:00:00Z' }] }, { term: { from: '2024-01-01', to: null } });
    expect(before.codes).toContain('outside-term');
    const gone = await verdict({ denominator: 'existence' }, undefined, { services: [{ id: 's', type: 'saas', fee: { amount: '100.00', per: 'month' }, resources: [{ id: 'a', from: '2026-05-01T00:00:00Z', to: '2026-06-01T00:00:00Z' }] }] });
    expect([gone.m.result, gone.codes.includes('no-time-to-measure')]).toEqual(['not-measurable', true]);
  });

  test('an outage of no length; one without its end or its beginning', async () => {
    const zero = await verdict({}, { outages: [{ id: 'o1', from: '2026-04-10T00:00:00Z', to: '2026-04-10T00:00:00Z' }] });
    expect([zero.m.result, zero.m.measured.dropped[0].reason, zero.codes.includes('zero-length-outage-ignored')]).toEqual(['met', 'zero-length', true]);
    const open = await verdict({}, { outages: [{ id: 'o1', from: '2026-04-30T00:00:00Z', to: 'unknown' }] });
    expect([open.m.result, open.v.amounts.range]).toMatchObject(['met', { low: '0.00', high: '20.00' }]);
    expect((await verdict({}, { outages: [{ id: 'o1', to: '2026-04-10T10:00:00Z' }] })).codes).toContain('end-of-outage-unknown');
  });

  test('not claimable differs from no breach', async () => {
    const late = await verdict({ credit: { ...credit, automatic: false, claim: { within: 'P10D', from: 'period-end' } } });
    expect([late.m.result, late.m.credit.due, late.m.credit.payable, late.m.credit.claim.state]).toEqual(['breached', '10.00', '0.00', 'missed']);
    const kept = await verdict({ target: 98, credit: { ...credit, tiers: [{ below: 98, percent: 10 }] } });
    expect([kept.m.result, kept.m.credit.due, kept.m.credit.claim.state]).toEqual(['met', '0.00', 'nothing-due']);
  });

  test('notice in working days: five whole ones after the day of the notice', async () => {
    // told on Thursday 9 April: 10, 13, 14, 15 and 16 April in a calendar of weekends only
    const work = (from: string): Words => ({ outages: [{ id: 'w', planned: true, announcedAt: '2026-04-09T10:00:00Z', from, to: from.replace('T00', 'T10') }] });
    const of = async (from: string) => (await verdict({ excludes: [{ cause: 'planned-maintenance', noticeAtLeast: 'P5BD' }] }, work(from), { businessCalendar: 'weekends-only' })).m.measured.downtime;
    expect([await of('2026-04-16T00:00:00Z'), await of('2026-04-17T00:00:00Z')]).toEqual(['PT10H', 'PT0S']);
  });

  test('two thousand outages of one minute, in one record', async () => {
    const outages = Array.from({ length: 2000 }, (_, i) => ({ id: `o${i}`, from: new Date(Date.UTC(2026, 3, 1) + i * 20 * 60_000).toISOString(), to: new Date(Date.UTC(2026, 3, 1) + (i * 20 + 1) * 60_000).toISOString() }));
    expect((await verdict({}, { outages })).m.measured.downtime).toBe('PT33H20M');
  });
});
