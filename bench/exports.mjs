/** Made-up exports for the benches: a contract under either law, and records of the size and shapes that an export of claims carries. */

/** A hosting contract with a promise of backups, one of availability with a credit, and a cap. */
export const contract = (law, clauses = [{ id: 'cap', kind: 'cap', limit: { amount: 4000 }, covers: 'all' }]) => ({
  schema: 'liability/contract@1', id: 'c', title: 'Hosting', governingLaw: law, currency: law === 'FR' ? 'EUR' : 'CNY', timeZone: law === 'FR' ? 'Europe/Paris' : 'Asia/Shanghai', concludedOn: '2021-01-04',
  parties: { provider: { name: 'Host', kind: 'business' }, customer: { name: 'Shop', kind: 'business' } },
  formation: { standardTerms: true, accepted: true, negotiated: false },
  services: [{ id: 's', type: 'cloud-compute', fee: { amount: 100, per: 'month' } }],
  commitments: [{ id: 'backups', kind: 'backup', services: ['s'], essential: true }, { id: 'uptime', kind: 'availability', services: ['s'], target: 99.9, period: 'calendar-month' }],
  clauses,
});

const two = (n) => `${n}`.padStart(2, '0');

/** A short record: one loss, one shape. */
export const short = (law, i, more = {}) => ({
  id: `INC${`${i}`.padStart(8, '0')}`, contract: 'c', title: 'Backups lost after the failure of a disk controller', kind: 'data-loss', occurredAt: '2021-03-10T00:47:00+01:00',
  endedAt: '2021-03-11T00:47:00+01:00', asOf: '2022-01-01', currency: law === 'FR' ? 'EUR' : 'CNY', fault: { provider: 'ordinary' }, performance: [{ commitment: 'backups', performed: 'none' }],
  losses: [{ id: 'rebuild', head: 'data-restoration', amount: 5000 + (i % 97), proven: 3000 - (i % 89), direct: true, foreseeable: true }], ...more,
});

const CAUSES = ['a disk controller', 'a power supply', 'a cooling unit', 'a switch', 'a storage array', 'a faulty update', 'a fibre cut', 'an operator'];

/** A record of some 1.5 KB, in one of three shapes, with ids, days and figures of its own. */
export const long = (law, i) => {
  const id = `INC${`${i}`.padStart(8, '0')}`;
  const day = `2021-${two(1 + (i % 11))}-${two(1 + (i % 27))}`;
  const loss = (n, head, amount, proven) => ({ id: `${id}-loss-${n}`, head, amount, proven, direct: true, foreseeable: true, certainty: 'certain' });
  const losses = [
    loss(1, 'data-restoration', 5000 + (i % 9973), 3000 + (i % 1997)),
    ...(i % 3 > 0 ? [loss(2, 'lost-profit', 900 + (i % 613), 800 + (i % 71))] : []),
    ...(i % 3 > 1 ? [loss(3, 'legal-fees', 400.5 + (i % 50), 400.5 + (i % 50))] : []),
  ];
  return short(law, i, {
    title: `Backups lost after the failure of ${CAUSES[i % CAUSES.length]}; ticket ${1000000 + i} of the customer, seen by the engineer on duty`,
    occurredAt: `${day}T00:${two(i % 60)}:00+01:00`, endedAt: `${day}T${two(2 + (i % 20))}:${two((i * 7) % 60)}:00+01:00`, asOf: '2023-05-01', services: ['s'], claimant: 'customer', respondents: ['provider'],
    causes: [{ kind: 'hardware-failure', origin: 'provider', forceMajeure: { outsideControl: false } }],
    data: { backupsExisted: true, backupsUsable: false, backupLocation: 'same-site', definitive: true },
    outages: [{ id: `${id}-outage`, from: `${day}T00:${two(i % 60)}:00+01:00`, to: `${day}T01:${two((i * 3) % 60)}:00+01:00` }],
    losses,
    evidence: losses.map((l, n) => ({ id: `${id}-piece-${n + 1}`, kind: 'expert-report', for: [`losses.${l.id}`], by: 'customer' })),
    tickets: [{ id: `T-${1000000 + i}`, severity: 'critical', openedAt: `${day}T01:10:00+01:00`, firstReplyAt: `${day}T01:${two(11 + (i % 40))}:00+01:00`, outage: `${id}-outage`, service: 's' }],
  });
};

/** The lines of a number of records, in pieces. */
export function* lines(record, law, n, from = 0) {
  for (let at = from; at < from + n; at += 1000) {
    let text = '';
    for (let i = at; i < Math.min(at + 1000, from + n); i++) text += `${JSON.stringify(record(law, i))}\n`;
    yield text;
  }
}

/** One record with so many outages, losses, caps or agreed sums, and its contract. */
export const GROWN = {
  outages: (law, n) => [contract(law), short(law, 0, { outages: Array.from({ length: n }, (_, i) => { const from = Date.UTC(2021, 2, 1) + i * 120_000; return { id: `o${i}`, from: new Date(from).toISOString(), to: new Date(from + 60_000).toISOString() }; }) })],
  losses: (law, n) => [contract(law), short(law, 0, { losses: Array.from({ length: n }, (_, i) => ({ id: `l${i}`, head: 'data-restoration', amount: 5, proven: 3, direct: true, foreseeable: true })) })],
  clauses: (law, n) => [contract(law, Array.from({ length: n }, (_, i) => ({ id: `c${i}`, kind: 'cap', limit: { amount: 1000 + i }, covers: 'all' }))), short(law, 0)],
  penalties: (law, n) => [contract(law, Array.from({ length: n }, (_, i) => ({ id: `c${i}`, kind: 'penalty', amount: { amount: 10 } }))), short(law, 0)],
};
