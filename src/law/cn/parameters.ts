/**
 * Every figure of this pack on one page.
 *
 * - `reactionPeriod`: how long a network service provider may take over a notice that has arrived. No text gives a figure ("in time" is weighed by the kind of
 *   service, the accuracy of the notice and the gravity of the harm): three days are our convention, and a determination of `reaction-time` replaces it.
 */
export { reactionPeriod } from '../questions/periods.js';
