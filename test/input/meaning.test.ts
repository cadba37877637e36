import { fromPlain } from '../../src/input/document.js';
import { toMatter } from '../../src/input/matter.js';
import { CONTRACT, INCIDENT, problemsOf } from './documents.js';

/** One slip in the small documents: what is replaced by what, or what is added to the incident, and the problem with its place. */
const inIncident = (from: string, to: string): string => INCIDENT.replace(from, to);
const added = (text: string): string => `${INCIDENT}${text}\n`;

test('the small documents are right', () => {
  expect(problemsOf(CONTRACT, INCIDENT)).toEqual([]);
});

describe('what the incident says', () => {
  test.each([
    ['more places than the currency has', inIncident('43000.10', '43000.105'), { code: 'E0202', path: 'losses[0].proven', line: 9, column: 69, detail: { currency: 'EUR', digits: 2 } }],
    ['another currency without a rate', inIncident('43000.10', '{amount: 1, currency: USD}'), { code: 'E0204', path: 'losses[0].proven.amount', line: 9, detail: { from: 'USD', to: 'EUR' } }],
    ['a currency that is none', inIncident('43000.10', '{amount: 1, currency: EUA}'), { code: 'E0203', path: 'losses[0].proven.currency' }],
    ['less than nothing', inIncident('43000.10', '-1'), { code: 'E0206', path: 'losses[0].proven', line: 9, column: 69 }],
    ['a range that falls', inIncident('43000.10', '{low: 2, high: 1}'), { code: 'E0207', path: 'losses[0].proven' }],
    ['a percentage for a share', added('customer: {contributedShare: 30}'), { code: 'E0205', path: 'customer.contributedShare', line: 10, column: 30, detail: { found: '30', suggestion: '0.3' } }],
    ['a share no percentage explains', added('customer: {contributedShare: 300}'), { code: 'E0205', detail: { suggestion: null } }],
    ['a weight below nothing', inIncident('losses:', 'shares: [{party: provider, weight: -1}]\nlosses:'), { code: 'E0206', path: 'shares[0].weight' }],
    ['a share found below nothing', inIncident('losses:', 'determinations: [{question: responsibility-share, party: provider, answer: -2, by: court}]\nlosses:'), { code: 'E0206' }],
    ['a chance that is certain', inIncident('proven: 43000.10', 'chance: 1'), { code: 'E0206', path: 'losses[0].chance', line: 9 }],
    ['a series that misses its sum', inIncident('43000.10', '100, series: [{date: 2021-03-10, amount: 60}, {date: 2021-03-11, amount: 39.99}]'), { code: 'E0208', path: 'losses[0].series', line: 9, detail: { sum: '99.99', expected: '100.00', field: 'proven' } }],
    ['a day that does not exist', inIncident('asOf: 2025-04-24', 'asOf: 2025-02-29'), { code: 'E0211', path: 'asOf', line: 7, column: 7 }],
    ['a time the clocks skipped', inIncident('2021-03-10T00:47:00+01:00', '2021-03-28T02:30:00'), { code: 'E0212', path: 'occurredAt', line: 5, column: 13, detail: { zone: 'Europe/Paris' } }],
    ['a time the clocks showed twice', inIncident('2021-03-10T00:47:00+01:00', '2021-10-31T02:30:00'), { code: 'E0213', path: 'occurredAt', line: 5 }],
    ['an end before the beginning', inIncident('endedAt: null', 'endedAt: 2021-03-09'), { code: 'E0216', path: 'endedAt', line: 6, column: 10 }],
    ['another contract', inIncident('contract: shop', 'contract: ship'), { code: 'E0304', path: 'contract', line: 3, column: 11, detail: { expected: 'shop', found: 'ship' } }],
    ['one id for two losses', inIncident('losses:\n', 'losses:\n  - {id: rebuild, head: other}\n'), { code: 'E0302', path: 'losses[1].id', line: 10, detail: { of: 'loss', id: 'rebuild', firstLine: 9 } }],
    ['a party with the name of a side', added('parties: [{id: provider}]'), { code: 'E0302', path: 'parties[0].id', line: 10 }],
    ['a service nobody agreed', added('services: [vsp]'), { code: 'E0301', path: 'services[0]', line: 10, column: 12, detail: { of: 'service', found: 'vsp', suggestion: 'vps' } }],
    ['a promise nobody made', added('performance: [{commitment: backup, performed: none}]'), { code: 'E0301', path: 'performance[0].commitment', line: 10, detail: { suggestion: 'backups' } }],
    ['a cause of loss nobody promised', inIncident('proven: 43000.10', 'causedBy: [copies]'), { code: 'E0301', path: 'losses[0].causedBy[0]', line: 9, detail: { of: 'commitment' } }],
    ['a notice nobody sent', inIncident('proven: 43000.10', 'notices: [n1]'), { code: 'E0301', path: 'losses[0].notices[0]', detail: { of: 'notice' } }],
    ['fault of nobody', added('fault: {provder: gross}'), { code: 'E0301', path: 'fault.provder', line: 10, detail: { of: 'party', suggestion: 'provider' } }],
    ['a claimant nobody knows', added('claimant: custmer'), { code: 'E0301', path: 'claimant', line: 10, column: 11, detail: { suggestion: 'customer' } }],
    ['a role that two play', added('parties: [{id: a, role: victim}, {id: b, role: victim}]\nclaimant: victim'), { code: 'E0303', path: 'claimant', line: 11, detail: { parties: ['a', 'b'] } }],
    ['a plea about no clause', added('pleas: [{plea: clause-unfair, clause: cup}]'), { code: 'E0301', path: 'pleas[0].clause', detail: { of: 'clause', suggestion: 'cap' } }],
    ['a zone that is none', added('timeZone: Mars/Olympus').replace('2021-03-10T00:47:00+01:00', '2021-03-10T00:47:00'), { code: 'E0215', path: 'timeZone', line: 10, detail: { zone: 'Mars/Olympus' } }],
  ])('%s', (_what, incident, expected) => {
    expect(problemsOf(CONTRACT, incident)).toMatchObject([expected]);
  });
});

describe('what the contract says', () => {
  test.each([
    ['a service of a clause', 'causes: [fire]', 'causes: [fire], services: [vp]', { code: 'E0301', path: 'clauses[2].services[0]', line: 19, detail: { of: 'service', suggestion: 'vps' } }],
    ['a service of a limit', 'period: P6M', 'period: P6M, services: [nas]', { code: 'E0301', path: 'clauses[0].limit.services[0]', line: 17 }],
    ['a service paid for', '{service: vps, from', '{service: vpn, from', { code: 'E0301', path: 'fees.paid[0].service', line: 12 }],
    ['a currency that is none', 'currency: EUR', 'currency: ERO', { code: 'E0203', path: 'currency', line: 4, column: 11 }],
    ['a day of conclusion that does not exist', '2019-06-01', '2019-06-31', { code: 'E0211', path: 'concludedOn', line: 6, column: 14 }],
    ['two clauses of one id', 'id: heads', 'id: cap', { code: 'E0302', path: 'clauses[1].id', line: 18 }],
  ])('%s', (_what, from, to, expected) => {
    expect(problemsOf(CONTRACT.replace(from, to), INCIDENT)).toMatchObject([expected]);
  });

  test('a local time needs a zone', () => {
    expect(problemsOf(CONTRACT.replace('timeZone: Europe/Paris\n', ''), inIncident('2021-03-10T00:47:00+01:00', '2021-03-10T00:47:00'))).toMatchObject([{ code: 'E0214', path: 'occurredAt', line: 5 }]);
  });
});

describe('what is laid over the record', () => {
  const entry = (answer: string, more = ''): string => `  - {question: clause-significant-imbalance, clause: cap, answer: ${answer}${more}}\n`;

  test.each([
    ['two that differ', entry('true'), entry('false')],
    ['two of one instance and day', entry('true', ', instance: 1, date: 2023-01-26'), entry('false', ', instance: 1, date: 2023-01-26')],
  ])('%s, neither above the other', (_what, a, b) => {
    expect(problemsOf(CONTRACT, INCIDENT, [`determinations:\n${a}`, `determinations:\n${b}`])).toMatchObject([
      { code: 'E0305', file: 'with-1.yaml', path: 'determinations[0]', line: 2, column: 5, detail: { question: 'clause-significant-imbalance', subject: 'clause:cap', other: { file: 'with-0.yaml', line: 2 } } },
    ]);
  });

  test.each([
    ['no such clause', '{question: clause-accepted, clause: cop, answer: true}', { code: 'E0301', path: 'determinations[0].clause', detail: { suggestion: 'cap' } }],
    ['a share above the whole', '{question: victim-share, answer: 50}', { code: 'E0205', path: 'determinations[0].answer', detail: { suggestion: '0.5' } }],
    ['a degree that is none', '{question: fault-degree, party: provider, answer: grave}', { code: 'E0121', path: 'determinations[0].answer' }],
    ['no length of time', '{question: reaction-time, answer: three days}', { code: 'E0122', path: 'determinations[0].answer', detail: { form: 'duration' } }],
    ['too precise a sum', '{question: costs-awarded, answer: {amount: 1.005}}', { code: 'E0202', path: 'determinations[0].answer.amount' }],
  ])('%s', (_what, determination, expected) => {
    expect(problemsOf(CONTRACT, INCIDENT, [`determinations: [${determination}]`])).toMatchObject([expected]);
  });
});

test('every problem at once, in the order of the lines', () => {
  const incident = added('customer: {contributedShare: 30}\nclaimant: custmer').replace('asOf: 2025-04-24', 'asOf: 2025-02-29');
  expect(problemsOf(CONTRACT, incident).map((p) => `${p.file}:${p.line}`)).toEqual(['incident.yaml:7', 'incident.yaml:10', 'incident.yaml:11']);
});

test('an --as-of that is no day is a problem of the command line', () => {
  const document = (value: unknown, schema: 'contract' | 'incident'): never => {
    const result = fromPlain(value, schema, schema);
    return (result.ok ? result.value : undefined) as never;
  };
  const result = toMatter(document({ id: 'a', governingLaw: 'FR', currency: 'EUR' }, 'contract'), document({ id: 'b' }, 'incident'), [], { asOf: '2025-02-30', offsetAt: () => 0 });
  expect(result).toMatchObject({ ok: false, errors: [{ code: 'E0211', file: '--as-of', line: null }] });
});
