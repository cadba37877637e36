import type { Role } from './role.js';

/**
 * Whom or what a leaf speaks of: the rule's own subject, the one bound by `some` or by `heads`, a side of the claim, the case, or a subject linked to
 * the rule's own (`{link: 'infringer'}` of a notice).
 */
export type About = 'self' | 'bound' | 'case' | 'respondent' | 'claimant' | { readonly link: string };

/** Who loses when a fact stays unproven; a rule that fired for the same subject may shift it, or one of several that shift it to the same side. */
export type Burden = Role | { readonly shiftedBy: string | readonly string[]; readonly otherwise: Role };

/** The rules that may shift a burden. */
export const shifters = (burden: Exclude<Burden, Role>): readonly string[] => (typeof burden.shiftedBy === 'string' ? [burden.shiftedBy] : burden.shiftedBy);
