import type { Finding, Reason } from '../model/finding.js';
import { CASE } from '../model/subject.js';

/** Whether what a rule is about was never a question for it: none of its labels fit. */
export const outside = (reason: Reason): boolean => unfit(reason) || mislabelled(reason);

/** A rule whose very labels do not fit was never in question. */
export const mislabelled = (reason: Reason): boolean => reason.kind === 'all' && reason.parts.some(unfit);

/** Whether what made a condition fail is something on which the record or a court speaks; what an earlier rule found of the same subject counts as spoken. `turned`: it holds, and should not. */
const spokenOf = (reason: Reason, turned: boolean): boolean => {
  switch (reason.kind) {
    case 'answer': return reason.origin === 'determination' || (reason.place !== null && reason.place.file !== '');
    case 'concluded': return reason.subject !== CASE && reason.what.includes('.');
    case 'not': return reason.parts.some((p) => spokenOf(p, !turned));
    case 'all': return (turned ? reason.parts : reason.parts.filter((p) => !p.holds)).some((p) => spokenOf(p, turned));
    case 'any': return (turned ? reason.parts.filter((p) => p.holds) : reason.parts).some((p) => spokenOf(p, turned));
    case 'count': return reason.parts.some((p) => spokenOf(p, turned));
    case 'label':
    case 'pleaded':
    case 'compared':
    case 'missing': return false;
  }
};

const unfit = (p: Reason): boolean =>
  (ofLabels(p) && !p.holds) || (p.kind === 'any' && !p.holds && p.parts.length > 0 && p.parts.every((q) => mislabelled(q)));

/** A reason that labels alone give: nobody has to show it. */
const ofLabels = (p: Reason): boolean => p.kind === 'label' || ('parts' in p && p.parts.length > 0 && p.parts.every(ofLabels));

/** Whether the record or a court speaks of what made a rule fail. */
export const isSpokenOf = (finding: Finding): boolean => spokenOf(finding.because, false);

/** How many parts of a condition failed. */
const failing = (reason: Reason): number => (reason.kind === 'all' ? reason.parts.filter((p) => !p.holds).length : 1);

/** Of rules that did not apply, the one that came nearest: in question at all, with the fewest failing parts, those first on which the record or a court speaks. */
export const nearest = (missed: readonly Finding[]): Finding | undefined => {
  const near = missed.filter((f) => !outside(f.because)).map((f, place) => ({ f, rank: failing(f.because) * 2 + (isSpokenOf(f) ? 0 : 1), place }));
  return near.sort((a, b) => a.rank === b.rank ? a.place - b.place : a.rank - b.rank)[0]?.f;
};
