import { showRatio } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import type { Measure, Measured, Source } from '../words.js';

const MILLION = 1_000_000n;

/** A yearly rate in millionths, to compare. */
export const millionths = (rate: Ratio | undefined): Measured<bigint> =>
  ({ value: rate === undefined ? undefined : (rate.num * MILLION) / rate.den, working: rate === undefined ? [] : [{ name: 'rate', value: showRatio(rate) }] });

/** The yearly rate of a clause on late payment. */
export const agreedRate = (source: Source): Measure<bigint> => ({ id: 'contract.agreed-rate', source, asks: [], unit: 'number', compute: ({ matter, self }) => millionths(matter.clauses.get(self.id)?.yearlyRate) });
