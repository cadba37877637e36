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
