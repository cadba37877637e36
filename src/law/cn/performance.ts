import type { Burden } from '../words.js';

/** Promises of an act that was done or was not; how well a service was rendered is another matter. */
export const ACTS: readonly string[] = ['delivery', 'backup', 'restore', 'support', 'support-response', 'takedown-handling', 'performance', 'cooperation', 'payment'];

/** The claimant shows the breach; whoever had to inform, to help with the data, or to do something that is in doubt, shows that it did. */
export const PERFORMANCE_SHOWN_BY: Burden = { shiftedBy: 'cn.civil-procedure-interpretation.91', otherwise: 'claimant' };
