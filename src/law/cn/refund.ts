import type { Condition } from '../words.js';

/** A term that limits its author's liability, or that keeps the money paid in advance. */
export const LIMITS_OR_KEEPS: Condition = { any: [{ is: 'limiting', oneOf: ['yes'] }, { is: 'kind', oneOf: ['refund'] }] };
