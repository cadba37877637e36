import { diceOf } from './schemaWalk.js';

/** Records as exports of incident tools hold them once they are mapped: titles with markup, back-filled starts, ends missing or before their beginning, ids that count on, one id twice. */
export const exported = (count: number): readonly object[] => {
  const dice = diceOf(count);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(dice() * list.length)] as T;
  const two = (n: number): string => `${n}`.padStart(2, '0');
  return Array.from({ length: count }, (_, i) => {
    const number = 60_000 + i;
    const day = `2021-${two(1 + Math.floor(dice() * 12))}-${two(1 + Math.floor(dice() * 28))}`;
    const hour = Math.floor(dice() * 22);
    const begun = `${day}T${two(hour)}:${two(Math.floor(dice() * 60))}:${two(Math.floor(dice() * 60))}${pick(['Z', '.531Z', '+00:00', '-07:00'])}`;
    const ended = dice() < 0.04 ? undefined : `${day}T${two(dice() < 0.02 ? Math.max(0, hour - 1) : hour + 1)}:30:00Z`;
    const amount = Math.round(dice() * 1_000_000) / 100;
    const outage = dice() < 0.3 ? { outages: [{ id: `INC${number}-o1`, from: begun, to: `${day}T23:59:59Z`, ...(dice() < 0.5 ? { title: 'partial' } : {}) }] } : {};
    return {
      id: dice() < 0.01 ? 'INC60000' : `INC${number}`, contract: 'c', title: pick(['Incident with Actions', 'Disruption with <b>Pages</b><br />', 'Geplante Wartung \u2013 Überfall', '=HYPERLINK("x")', '停机']),
      kind: pick(['data-loss', 'outage']), occurredAt: begun, ...(ended === undefined ? {} : { endedAt: ended }), asOf: '2022-06-01', currency: 'EUR', fault: { provider: pick(['ordinary', 'ordinary', 'gross', 'unknown']) },
      performance: [{ commitment: 'backups', performed: pick(['none', 'none', 'full']) }],
      losses: [{ id: `INC${number}-l1`, head: 'data-restoration', amount, proven: Math.round(amount * pick([100, 60, 0])) / 100, direct: true, foreseeable: true }], ...outage,
    };
  });
};

/** A contract under either law, with a promise that an outage touches and a cap that some losses exceed. */
export const contractOf = (law: string): object => ({
  id: 'c', title: 'Hosting', governingLaw: law, currency: law === 'FR' ? 'EUR' : 'CNY', timeZone: 'UTC', concludedOn: '2021-01-04',
  parties: { provider: { name: 'Host', kind: 'business' }, customer: { name: 'Shop', kind: 'business' } }, formation: { standardTerms: true, accepted: true, negotiated: false },
  services: [{ id: 's', type: 'cloud-compute', fee: { amount: 100, per: 'month' } }],
  commitments: [{ id: 'backups', kind: 'backup', services: ['s'], essential: true }, { id: 'uptime', kind: 'availability', services: ['s'], target: 99.9, period: 'calendar-month' }],
  clauses: [{ id: 'cap', kind: 'cap', limit: { amount: 5000 }, covers: 'all' }],
});

/** Records of two shapes under such a contract, with ids, days and sums of their own, so that nearly every award is another. */
export const differing = (law: string, count: number): readonly object[] =>
  Array.from({ length: count }, (_, i) => {
    const id = `INC${70_000 + i}`;
    const day = `2021-${`${2 + (i % 9)}`.padStart(2, '0')}-${`${1 + (i % 27)}`.padStart(2, '0')}`;
    const loss = (n: number, head: string, amount: number): object => ({ id: `${id}-loss-${n}`, head, amount, proven: amount - (i % 71), direct: true, foreseeable: true, certainty: 'certain' });
    return {
      id, contract: 'c', title: `Backups lost; ticket ${i}`, kind: 'data-loss', occurredAt: `${day}T00:10:00Z`, endedAt: `${day}T05:${10 + (i % 50)}:00Z`, asOf: '2023-05-01', currency: law === 'FR' ? 'EUR' : 'CNY',
      services: ['s'], fault: { provider: 'ordinary' }, performance: [{ commitment: 'backups', performed: 'none' }],
      outages: [{ id: `${id}-outage`, from: `${day}T00:10:00Z`, to: `${day}T01:${10 + ((i * 3) % 50)}:00Z` }],
      losses: [loss(1, 'data-restoration', 2500 + ((i * 13) % 1997)), ...(i % 2 === 1 ? [loss(2, 'lost-profit', 900.25 + (i % 613))] : [])],
    };
  });
