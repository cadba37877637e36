import type { Burden } from '../words.js';

/** The claimant shows the breach; whoever had to inform or to help with the data shows that it did. */
export const PERFORMANCE_SHOWN_BY: Burden = { shiftedBy: 'cn.civil-procedure-interpretation.91', otherwise: 'claimant' };
