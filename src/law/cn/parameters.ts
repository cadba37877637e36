import type { Parameter } from '../../model/parameter.js';
import { ratio } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { on } from '../dates.js';
import { contractInterpretation } from './contract-interpretation/source.js';

/**
 * Every figure of this pack on one page.
 *
 * - `reactionPeriod`: how long a network service provider may take over a notice that has arrived. No text gives a figure ("in time" is weighed by the kind of
 *   service, the accuracy of the notice and the gravity of the harm): three days are our convention, and a determination of `reaction-time` replaces it.
 */
export { reactionPeriod } from '../questions/periods.js';

/** By how much an agreed sum may exceed the loss before it is, as a rule, excessive: more than three tenths, in the interpretation of 2009 and in that of 2023. */
export const excessThreshold: Parameter<Ratio> = {
  id: 'cn.penalty-excess', unit: 'share', source: contractInterpretation('65(2)'),
  history: [{ from: on('2009-05-13'), to: null, value: ratio(3n, 10n) }],
  knownUntil: on('2026-06-03'),
};
