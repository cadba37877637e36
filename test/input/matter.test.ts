import type { Stated } from '../../src/model/fact.js';
import type { Matter } from '../../src/model/matter.js';
import { subjectKey } from '../../src/model/subject.js';
import type { Subject, SubjectKind } from '../../src/model/subject.js';
import { formatDay } from '../../src/values/day.js';
import { ratio } from '../../src/values/ratio.js';
import { CONTRACT, INCIDENT, matterOf } from './documents.js';

const subject = (m: Matter, kind: SubjectKind, id = ''): Subject => m.index.get(subjectKey(kind, id)) as Subject;
const answer = (stated: Stated | undefined): unknown =>
  stated === undefined ? 'nothing said' : stated.state === 'is' ? stated.value : { ...(stated.values === undefined ? {} : { values: stated.values }), ...(stated.likely === undefined ? {} : { likely: stated.likely }), ...(stated.limits === undefined ? {} : { limits: stated.limits }) };
const with_ = (...more: string[]): Matter => matterOf(CONTRACT, `${INCIDENT}${more.join('\n')}\n`);
const loss = (fields: string): Matter => matterOf(CONTRACT, INCIDENT.replace('amount: 60000.00, proven: 43000.10', fields));

describe('losses', () => {
  test('amounts are exact, and know where they stand', () => {
    const m = with_();
    expect(subject(m, 'loss', 'rebuild').facts['proven']).toEqual({ state: 'is', value: 4300010n, place: { file: 'incident.yaml', path: 'losses[0].proven', line: 9, column: 69 } });
    expect(m.losses.get('rebuild')).toMatchObject({ head: 'data-restoration', class: 'recovery', by: 'customer', against: [], claimed: 6000000n });
    expect(subject(m, 'loss', 'rebuild').labels['serviceTypes']).toEqual(['cloud-compute', 'backup']);
  });

  test.each([
    ['amount: unknown', null], ['amount: "12.5"', 1250n], ['proven: 8', 800n], ['amount: {low: 1, high: 9}', 900n], ['amount: {low: 1, likely: 4, high: 9}', 900n],
    ['evidence: none', 0n], ['series: [{date: 2021-03-10, amount: 1.10}, {date: 2021-03-11, amount: 2}]', 310n], ['estimate: {method: units, units: 3, unitAmount: 5}', 1500n], ['proven: unknown', null],
  ])('of `%s` there is claimed %s', (fields, claimed) => {
    expect(loss(fields).losses.get('rebuild')?.claimed).toBe(claimed);
  });

  test.each([
    ['proven', 'proven: unknown', {}],
    ['proven', 'proven: {low: 1, likely: 2, high: 3}', { values: [100n, 200n, 300n], likely: 200n }],
    ['proven', 'proven: {low: 1, high: 1}', { values: [100n] }],
    ['direct', 'direct: unknown', {}],
    ['direct', 'direct: false', false],
    ['direct', 'amount: 1', 'nothing said'],
    ['chance', 'chance: unknown', { values: [ratio(0n), ratio(1n)], limits: ['low', 'high'] }],
    ['chance', 'chance: 0.25', ratio(1n, 4n)],
    ['chance', 'chance: null', 'nothing said'],
    ['certainty', 'certainty: chance', 'chance'],
    ['avoidable', 'avoidable: 0', 0n],
  ])('%s of `%s`', (fact, fields, expected) => {
    expect(answer(subject(loss(fields), 'loss', 'rebuild').facts[fact])).toEqual(expected);
  });

  test('another currency is converted at the rate of the record, once', () => {
    const m = matterOf(CONTRACT, `${INCIDENT.replace('60000.00', '{amount: 100.01, currency: USD}').replace(', proven: 43000.10', '')}fx: [{from: USD, to: EUR, rate: "0.925"}]\n`);
    expect(m.losses.get('rebuild')?.claimed).toBe(9251n); // 92.50925
  });
});

describe('the case and its parties', () => {
  test('a block of force majeure raises the question; its elements answer what they say', () => {
    const s = subject(with_('cause: {kind: fire, origin: provider, forceMajeure: {outsideControl: false, unforeseeable: unknown}}'), 'case');
    expect(s.labels).toMatchObject({ causes: ['fire'], origins: ['provider'], personalData: 'no' });
    expect([answer(s.facts['forceMajeure']), answer(s.facts['outsideControl']), answer(s.facts['unforeseeable']), answer(s.facts['unavoidable'])]).toEqual([{}, false, {}, 'nothing said']);
  });

  test.each([
    ['ordinary', 'ordinary'], ['unknown', {}], ['{atLeast: ordinary, atMost: unknown}', { values: ['ordinary', 'gross', 'intentional'] }], ['{atMost: slight}', { values: ['none', 'slight'] }],
  ])('fault %s', (written, expected) => {
    expect(answer(subject(with_(`fault: {provider: ${written}, evidence: [report]}`), 'party', 'provider').facts['fault'])).toEqual(expected);
  });

  test('with content the right-holder claims, from the provider, as a stranger', () => {
    const m = with_('parties: [{id: zed, name: Zed, role: right-holder}]', 'content: {id: c1, right: copyright, holder: right-holder, providedBy: customer, unlawful: true}',
      'notices: [{id: n1, kind: takedown, by: right-holder, receivedAt: 2021-03-11T23:30:00Z, preliminaryEvidence: unknown, measures: [{kind: removal, at: 2021-03-12T01:00:00}]}]');
    expect([m.claimant, m.respondents, m.contract.stranger, m.losses.get('rebuild')?.by]).toEqual(['zed', ['provider'], true, 'zed']);
    expect(subject(m, 'party', 'provider').labels['party']).toBe('no');
    expect(subject(m, 'notice', 'n1').links).toEqual({ content: ['content:c1'], infringer: ['party:customer'], sender: ['party:zed'] });
    expect(subject(m, 'content', 'c1').links).toEqual({ infringer: ['party:customer'], holder: ['party:zed'] });
    const terms = m.notices.get('n1');
    expect(formatDay(terms?.arrival?.day as number)).toBe('2021-03-12'); // 00:30 in Paris
    expect(terms?.measures).toEqual([{ kind: 'removal', at: { at: Date.UTC(2021, 2, 12, 0), day: terms?.arrival?.day }, items: null }]);
  });

  test('a provider claims from the customer', () => {
    expect(with_('claimant: provider').respondents).toEqual(['customer']);
  });

  test('debtors weigh in whole numbers', () => {
    expect([...with_('shares: [{party: provider, share: 0.6}, {party: customer, share: 0.3}]').weights]).toEqual([['provider', 30n], ['customer', 15n]]);
    expect(with_('shares: [{party: provider, weight: unknown}, {party: customer, weight: 1}]').weights.size).toBe(0);
  });
});

describe('the contract', () => {
  const m = with_('performance: [{commitment: backups, performed: none}, {commitment: backups, performed: late}]');

  test('promises', () => {
    expect(subject(m, 'commitment', 'backups')).toMatchObject({ labels: { kind: 'backup', owedBy: 'provider', essential: 'yes', worded: 'yes', serviceTypes: ['backup'] }, facts: { location: { state: 'open' }, performed: { state: 'is', value: 'none' } } });
    expect(subject(m, 'commitment', 'paying').labels['owedBy']).toBe('customer');
  });

  test('clauses', () => {
    expect(subject(m, 'clause', 'cap')).toMatchObject({ labels: { limiting: 'yes', majorInterest: 'yes', protects: 'provider', dispenses: 'no' }, facts: { explained: { state: 'is', value: true }, drawnToAttention: { state: 'open' } } });
    expect(subject(m, 'clause', 'list').labels).toMatchObject({ causes: ['fire'], dispenses: 'yes' });
    expect(m.clauses.get('cap')).toEqual({ limit: { kind: 'fees', basis: 'fees-paid', services: ['vps', 'copy'], months: 6, days: null, before: 'event', multiple: ratio(1n), count: 'service-period' }, heads: null, classes: null, causes: [], window: null, from: 'event', source: null });
    expect(m.clauses.get('heads')).toMatchObject({ heads: [], classes: ['indirect'] });
  });

  test.each([
    ['{amount: 10000}', { kind: 'amount', amount: 1000000n }],
    ['{basis: fees-due}', { kind: 'fees', basis: 'fees-due', services: ['vps', 'copy'], months: null, days: null, before: 'event', multiple: ratio(1n), count: 'service-period' }],
    ['{basis: fees-paid, period: P5BD, before: event}', { kind: 'unsupported', basis: 'fees-paid' }],
    ['{basis: fees-paid, period: P6M}', { kind: 'unsupported', basis: 'fees-paid' }],
    ['{lesserOf: [{basis: monthly-fee, multiple: 6}, {basis: proven-direct-loss}]}', { kind: 'lesser', of: [{ kind: 'monthly-fee', services: ['vps', 'copy'], multiple: ratio(6n) }, { kind: 'proven-direct-loss' }] }],
    ['{basis: fees-paid, period: P90D, before: claim, service: vps}', { kind: 'fees', basis: 'fees-paid', services: ['vps'], months: null, days: 90, before: 'claim', multiple: ratio(1n), count: 'service-period' }],
  ])('a limit %s', (written, expected) => {
    expect(matterOf(CONTRACT.replace('{basis: fees-paid, period: P6M, before: event}', written), INCIDENT).clauses.get('cap')?.limit).toEqual(expected);
  });

  test('fees that nobody recorded, or not exactly, are unknown', () => {
    expect(m.fees.paid).toMatchObject([{ service: 'vps', amount: 2490n, kind: 'recurring', paidOn: null }]);
    expect([m.fees.paid?.[0]?.from, m.fees.paid?.[0]?.to].map((d) => formatDay(d as number))).toEqual(['2020-09-01', '2020-10-01']);
    expect(matterOf(CONTRACT.replace('to: 2020-10, amount: 24.90', 'to: 2020-10, amount: unknown'), INCIDENT).fees.paid).toBeNull();
    expect(matterOf(CONTRACT.replace(/fees:\n.*\n/, ''), INCIDENT).fees.paid).toBeNull();
    expect(matterOf(CONTRACT.replace(/paid: .*\n/, 'paid: []\n'), INCIDENT).fees.paid).toEqual([]);
  });
});

describe('the days that choose the law', () => {
  const days = (incident: string, asOf: string | null = null): Readonly<Record<string, string | null>> =>
    Object.fromEntries(Object.entries(matterOf(CONTRACT, incident, [], asOf).days).flatMap(([k, d]) => (k === 'renewals' ? [] : [[k, d === null ? null : formatDay(d as number)]])));

  test('of a loss of data', () => {
    expect(days(INCIDENT)).toEqual({ contract: '2020-06-01', event: '2021-03-10', breach: '2021-03-10', judgment: '2025-04-24', claim: null, end: null, loss: null });
  });
  test('of a renewal, with the day of what came before it', () => {
    expect(matterOf(CONTRACT, INCIDENT).days.renewals?.map(({ on, after }) => [formatDay(on), after === null ? null : formatDay(after)])).toEqual([['2020-06-01', '2019-06-01']]);
  });
  test('of an outage that has not ended: it is still a breach on the day of judgment', () => {
    expect(days(INCIDENT.replace('data-loss', 'outage'))['breach']).toBe('2025-04-24');
    expect(days(INCIDENT.replace('data-loss', 'outage').replace('endedAt: null', 'endedAt: 2021-03-12T23:30:00Z'))).toMatchObject({ breach: '2021-03-13', end: '2021-03-13' });
    expect(days(INCIDENT.replace('data-loss', 'outage').replace('endedAt: null\n', ''))['breach']).toBe('2021-03-10');
  });
  test('of a promise not kept for a time: the last day of that time, where the record does not say when it ended', () => {
    const silent = INCIDENT.replace('data-loss', 'outage').replace('endedAt: null\n', '');
    const during = (time: string): string | null | undefined => days(`${silent.replace(/performance: .*\n/, '')}performance: [{commitment: backups, performed: none, ${time}}]\n`)['breach'];
    expect(during('from: 2021-01-01, to: 2021-04-01')).toBe('2021-03-31');
    expect(during('from: 2021-03-10, to: null')).toBe('2025-04-24');
    expect(during('from: 2021-01-01, to: 2021-02-01')).toBe('2021-03-10');
    expect(during('from: 2021-03-11, to: 2021-04-01')).toBe('2021-03-10');
    expect(days(`${silent.replace(/performance: .*\n/, '')}performance: [{commitment: paying, performed: none, from: 2021-01-01, to: 2021-04-01}]\n`)['breach']).toBe('2021-03-10');
  });
  test('the command line goes before the record; a year is its last day', () => {
    expect(days(INCIDENT, '2026-06-01')['judgment']).toBe('2026-06-01');
    expect(days(INCIDENT.replace('2021-03-10T00:47:00+01:00', '2021'))['event']).toBe('2021-12-31');
    expect(days(`${INCIDENT}claim: {filedOn: 2021-09-01}\n`)['claim']).toBe('2021-09-01');
  });
  test('a date asks no clock', () => {
    const silent = matterOf(CONTRACT.replace('timeZone: Europe/Paris\n', ''), INCIDENT.replace('2021-03-10T00:47:00+01:00', '2021-03-10'));
    expect(silent.days.event).toBe(silent.days.breach);
  });
});

describe('determinations, disputes and pleas', () => {
  const laid = (text: string): Matter => matterOf(CONTRACT, INCIDENT, [text]);

  test.each([
    ['{question: clause-significant-imbalance, clause: cap, answer: false}', 'clause-significant-imbalance|clause:cap', false],
    ['{question: force-majeure, answer: true}', 'force-majeure|case:', true],
    ['{question: loss-amount, loss: rebuild, answer: {amount: 40000}}', 'loss-amount|loss:rebuild', 4000000n],
    ['{question: loss-amount, loss: rebuild, answer: 93000}', 'loss-amount|loss:rebuild', 9300000n],
    ['{question: victim-share, answer: 0.5}', 'victim-share|case:', ratio(1n, 2n)],
    ['{question: victim-share, answer: "0.30"}', 'victim-share|case:', ratio(3n, 10n)],
    ['{question: fault-degree, party: provider, answer: gross}', 'fault-degree|party:provider', 'gross'],
    ['{question: fault-degree, party: provider, answer: {atLeast: gross}}', 'fault-degree|party:provider', { values: ['gross', 'intentional'] }],
    ['{question: clause-covers, clause: cap, loss: rebuild, answer: true}', 'clause-covers|clause:cap|loss:rebuild', true],
    ['{question: late-interest-surcharge, answer: 0.30}', 'late-interest-surcharge|case:', ratio(3n, 10n)],
    ['{question: provider-knew, party: provider, answer: false}', 'provider-knew|party:provider', false],
    ['{question: reading, rule: cn.civil-code.1197, answer: first}', 'reading|rule:cn.civil-code.1197', 'first'],
  ])('%s', (entry, key, expected) => {
    expect(answer(laid(`determinations: [${entry}]\n`).determinations.get(key))).toEqual(expected);
  });

  test('who decided, and what the figure already contains', () => {
    expect(laid('determinations: [{question: loss-amount, loss: rebuild, answer: {amount: 5, netOf: [victim-share]}, by: CA}]').determinations.get('loss-amount|loss:rebuild'))
      .toEqual({ state: 'is', value: 500n, netOf: ['victim-share'], by: 'CA', place: { file: 'with-0.yaml', path: 'determinations[0].answer', line: 1, column: 65 } });
  });

  test('one entry may speak of several subjects', () => {
    expect([...laid('determinations: [{question: owed-in-solidum, parties: [provider, customer], answer: true}]').determinations.keys()]).toEqual(['owed-in-solidum|party:provider', 'owed-in-solidum|party:customer']);
  });

  test('a higher instance, then a later date, decides; never the order', () => {
    const entry = (yes: boolean, more: string): string => `{question: clause-significant-imbalance, clause: cap, answer: ${yes}, ${more}}`;
    const decided = (...entries: string[]): unknown => answer(laid(`determinations: [${entries.join(', ')}]`).determinations.get('clause-significant-imbalance|clause:cap'));
    const [first, appeal] = [entry(true, 'instance: 1, date: 2026-01-01'), entry(false, 'instance: 2, date: 2025-01-01')];
    expect([decided(first, appeal), decided(appeal, first)]).toEqual([false, false]);
    const [early, late] = [entry(true, 'date: 2024-01-01'), entry(false, 'date: 2025-01-01')];
    expect([decided(early, late), decided(late, early)]).toEqual([false, false]);
    expect(decided(entry(true, 'by: a'), entry(true, 'by: b'))).toBe(true);
  });

  test('disputes raise, pleas are made by the side that gains', () => {
    const m = laid('disputed: [{question: clause-significant-imbalance, clause: cap}]\npleas: [{plea: clause-unfair}, {plea: contributory-fault}, {plea: clause-not-incorporated, clause: cap, by: customer}]\n');
    expect(m.disputed.get('clause-significant-imbalance|clause:cap')).toMatchObject({ file: 'with-0.yaml', path: 'disputed[0]', line: 1 });
    expect(m.pleas).toEqual([{ plea: 'clause-unfair', by: 'customer', clause: null }, { plea: 'contributory-fault', by: 'provider', clause: null }, { plea: 'clause-not-incorporated', by: 'customer', clause: 'cap' }]);
  });
});

test('money received and offered, and what no rule decides', () => {
  const m = with_('received: [{amount: 50, by: customer, kind: insurance}, {amount: unknown}]', 'offers: [{kind: goodwill, amount: 136469}]', 'relief: {withholdPayment: 1200, annulment: false, priceReduction: {deliveredValue: 0.6}}', 'personalData: {involved: true}');
  expect(m.payments).toEqual([{ by: 'customer', kind: 'insurance', amount: 5000n }]);
  expect(m.offers).toEqual([{ by: 'provider', kind: 'goodwill', amount: 13646900n }]);
  expect(m.notAssessed.map((p) => `${p.path} ${p.line}`)).toEqual(['personalData.involved 13', 'relief.withholdPayment 12', 'relief.priceReduction 12', 'received[1].amount 10']);
});
