import type { Measure } from '../words.js';
import { termsOn } from './source.js';

/** A month of a clause counts as thirty days here: laws count the time to fetch data in days. */
const MONTH = 30;

/** The days that a clause leaves before data is deleted. */
export const deletionWindow: Measure<bigint> = {
  id: 'contract.deletion-window', source: termsOn('data-deletion', { en: 'deletion of data', fr: 'effacement des données', zh: '数据删除' }), asks: [], unit: 'number',
  compute: ({ matter, self }) => {
    const window = matter.clauses.get(self.id)?.window ?? null;
    if (window === null) return { value: undefined, working: [] };
    const days = window.months * MONTH + window.days;
    return { value: BigInt(days), working: [{ name: 'days-before-deletion', value: `${days}` }] };
  },
};
