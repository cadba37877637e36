import type { Summary } from '../../model/summary.js';
import { tallying } from '../../values/tally.js';
import type { Tallying } from '../../values/tally.js';
import type { Entry } from './judging.js';

/** Adds up what a run prints, in bounded memory. */
export interface Totals {
  readonly take: (entry: Pick<Entry, 'status' | 'id' | 'outcome' | 'currency' | 'claimed' | 'award' | 'reasons'>, index: number, superseded: boolean) => void;
  readonly read: () => Summary;
}

const LARGEST = 5;

const minor = (decimal: string): number | bigint => { const digits = decimal.replace('.', ''); return digits.length <= 15 ? Number(digits) : BigInt(digits); };

const bump = (counts: Map<string, number>, key: string): void => { counts.set(key, (counts.get(key) ?? 0) + 1); };

/** Totals of nothing yet. */
export const totalling = (): Totals => {
  const counts = { scored: 0, rejected: 0, superseded: 0 };
  const [outcomes, reasons] = [new Map<string, number>(), new Map<string, number>()];
  const currencies = new Map<string, { readonly digits: number; readonly claimed: Tallying; readonly award: Tallying }>();
  return {
    take: (entry, index, superseded) => {
      if (entry.status === 'elsewhere') return;
      if (entry.status === 'rejected') {
        counts[superseded ? 'superseded' : 'rejected'] += 1;
        if (!superseded) for (const reason of entry.reasons) bump(reasons, reason);
        return;
      }
      counts.scored += 1;
      bump(outcomes, entry.outcome);
      if (entry.award === null) return;
      const known = currencies.get(entry.currency) ?? { digits: entry.award.split('.')[1]?.length ?? 0, claimed: tallying(0), award: tallying(LARGEST) };
      currencies.set(entry.currency, known);
      known.award.add(minor(entry.award), entry.id ?? '', index);
      if (entry.claimed !== null) known.claimed.add(minor(entry.claimed), entry.id ?? '', index);
    },
    read: () => ({
      ...counts, records: counts.scored + counts.rejected + counts.superseded, outcomes, reasons,
      currencies: new Map([...currencies].map(([currency, { digits, claimed, award }]) => [currency, { digits, claimed: claimed.read(), award: award.read() }])),
    }),
  };
};
