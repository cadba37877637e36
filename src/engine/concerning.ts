import type { Reason } from '../model/finding.js';

/** Whether what a rule is about was never a question for it: none of its labels fit. */
export const outside = (reason: Reason): boolean => unfit(reason) || mislabelled(reason);

/** A rule whose very labels do not fit was never in question. */
export const mislabelled = (reason: Reason): boolean => reason.kind === 'all' && reason.parts.some(unfit);

/** Whether the condition that failed is one on which the record or a court speaks; what an earlier rule found of the same subject counts as spoken. */
export const spokenOf = (reason: Reason): boolean =>
  reason.kind === 'answer' ? reason.origin === 'determination' || (reason.place !== null && reason.place.file !== '')
  : reason.kind === 'concluded' ? reason.subject !== 'case:' && reason.what.includes('.')
  : 'parts' in reason && (reason.kind === 'all' ? reason.parts.filter((p) => !p.holds) : reason.parts).some(spokenOf);

const unfit = (p: Reason): boolean =>
  (ofLabels(p) && !p.holds) || (p.kind === 'any' && !p.holds && p.parts.length > 0 && p.parts.every((q) => mislabelled(q)));

/** A reason that labels alone give: nobody has to show it. */
const ofLabels = (p: Reason): boolean => p.kind === 'label' || ('parts' in p && p.parts.length > 0 && p.parts.every(ofLabels));
