import type { Measure } from '../../words.js';
import { codeCivil } from '../code-civil/source.js';

/** Days by which a loss began after the hindrance was over; nothing for a loss without days. */
export const afterTheHindrance: Measure<bigint> = {
  id: 'fr.after-the-hindrance', source: codeCivil('1218'), asks: [], unit: 'number',
  compute: ({ matter, self }) => {
    const end = matter.work?.hindrance?.day ?? null;
    const begins = matter.work?.periods.get(self.id)?.from ?? matter.losses.get(self.id)?.series[0]?.day ?? null;
    return { value: end === null || begins === null || begins < end ? 0n : BigInt(begins - end + 1), working: [] };
  },
};
