import { roundRatio } from '../../values/money.js';
import type { Amount } from '../../values/money.js';
import { compare, percent } from '../../values/ratio.js';
import { lengthOf } from '../../values/timeSpan.js';
import type { OutageFacts } from '../../model/measured/facts.js';
import type { CreditResult, Figures, MeasuredNote, MeasuredResult, Review } from '../../model/measured/measurement.js';
import type { CreditTerms, PromiseTerms } from '../../model/measured/terms.js';
import { underCaps } from './caps.js';
import { claimOf } from './claims.js';
import { aboveMinimum, computedOf } from './credits.js';
import { fulfilled } from './exclusions.js';
import { figuresOf } from './figures.js';
import { reportDiffers } from './reported.js';
import { choosingIn, recordsOf } from './records.js';
import type { Frame } from './site.js';
import { durability, ticketsHandled } from './tickets.js';

/** A promise measured once, on one way of answering what is open. */
export interface Measured {
  readonly terms: PromiseTerms;
  readonly figures: Figures | null;
  readonly result: MeasuredResult;
  readonly credits: readonly CreditResult[];
  readonly notes: readonly { readonly code: MeasuredNote; readonly about: string }[];
}

/** Whether a figure reaches the promise. What is yet to come, and an outage that lasts and has no day of assessment, counts as up, so that only a breach is certain. */
const resultOf = (frame: Frame, figures: Figures, over: boolean): MeasuredResult => {
  const { target, targetStrict } = frame.terms;
  if (target === null) return 'not-measurable';
  const side = compare(figures.uptime, percent(target));
  if (side < 0 || (side === 0 && targetStrict)) return 'breached';
  if (figures.dropped.some((d) => d.reason === 'end-unknown' && frame.facts.outages.some((o) => o.id === d.id && o.to === null))) return 'unknown';
  if (!over) { frame.note('period-not-over', frame.promise.id); return 'unknown'; }
  if (frame.facts.outages.length > 0 && !recordsOf(frame).every((r) => r.outagesComplete)) frame.note('outages-not-complete', frame.promise.id);
  return 'met';
};

/** The outages that were counted. */
const outagesOf = (frame: Frame, figures: Figures): readonly OutageFacts[] => { const counted = new Set(figures.counted.flatMap((c) => c.outages)); return frame.facts.outages.filter((o) => counted.has(o.id)); };

const measuredAs = (frame: Frame): { readonly figures: Figures | null; readonly late: readonly number[] } => {
  if (frame.promise.kind === 'durability') return { figures: durability(frame), late: [] };
  if (frame.promise.kind === 'support-response' || (frame.promise.kind === 'repair-time' && frame.terms.within !== null)) return ticketsHandled(frame);
  return { figures: figuresOf(frame), late: [] };
};

const dueOf = (frame: Frame, terms: CreditTerms, place: number, figures: Figures, result: MeasuredResult, late: readonly number[]): { readonly computed: Amount | null; readonly capped: Amount | null; readonly due: Amount | null; readonly made: ReturnType<typeof computedOf> } => {
  const made = computedOf(frame, terms, figures, result, late);
  if (made.exact === null) return { computed: null, capped: null, due: null, made };
  const under = underCaps(frame, terms, place, made.basis, made.exact, figures.counted);
  return { computed: roundRatio(made.exact), capped: roundRatio(under), due: aboveMinimum(roundRatio(under), terms.minimum), made };
};

const creditOf = (frame: Frame, terms: CreditTerms, place: number, figures: Figures, result: MeasuredResult, late: readonly number[]): CreditResult => {
  const { computed, capped, due, made } = dueOf(frame, terms, place, figures, result, late);
  const claimed = claimOf(frame, terms, made.serviceTime !== null && due === 0n ? null : due, outagesOf(frame, figures));
  const rest = (): Amount | null => {
    if (claimed.all) return 0n;
    if (claimed.lost.size === 0 || due === null) return due;
    const without = { ...frame, without: claimed.lost, note: () => undefined };
    const again = measuredAs(without);
    const left = again.figures === null ? 0n : dueOf(without, terms, place, again.figures, resultOf(without, again.figures, true), again.late).due ?? 0n;
    return left < due ? left : due;
  };
  const expired = terms.formTerms.expiresAt === 'termination' && frame.facts.ended;
  if (expired && due !== 0n) frame.note('credit-expired', frame.promise.id);
  const though: readonly Review[] = result === 'met' && (made.serviceTime !== null || (due === null ? made.tier !== null : due > 0n)) ? ['credit-though-met'] : [];
  const waiting = result === 'unknown' && due === 0n && made.serviceTime === null;
  const open: readonly Review[] = [...(waiting ? ['no-credit-while-unknown' as const] : []), ...(made.basis.monthOpen ? ['fee-month-unstated' as const] : []), ...(due === null ? ['basis-unknown' as const] : [])];
  return {
    id: terms.id, kind: terms.formula.kind, tier: made.tier?.written ?? null, percent: made.percent, serviceTime: made.serviceTime,
    basis: { amount: made.basis.amount === null ? null : roundRatio(made.basis.amount), from: made.basis.from },
    computed, capped, due, payable: expired ? 0n : rest(), form: terms.form, formTerms: terms.formTerms, claim: claimed.result, readings: [], review: [...made.review, ...though, ...open],
    stacking: terms.stacking, exclusive: terms.exclusive, role: terms.role, working: made.working,
  };
};

/** Measures one promise at one site over one period, on one way of answering what is open. */
export const once = (frame: Frame, notes: Measured['notes']): Measured => {
  const { facts, terms, period, promise } = frame;
  const nothing = (result: MeasuredResult): Measured => ({ terms, figures: null, result, credits: [], notes });
  const over = facts.asOf === null || facts.asOf >= period.to;
  const [chosen, { from, to }] = [choosingIn(frame), facts.effective];
  if (chosen.includes(null) && (from !== null || to !== null)) frame.note('version-day-unknown', promise.id);
  if (chosen.some((c) => { const day = c ?? facts.occurredAt ?? period.from; return (from !== null && day < from) || (to !== null && day >= to); })) {
    frame.note('wrong-version', promise.id);
    if (frame.pick('version:other', [true, false])) return { ...nothing('unknown'), figures: measuredAs(frame).figures };
  }
  const unmet = terms.requires.find((r) => !fulfilled(frame, r.id));
  const { figures, late } = measuredAs(frame);
  if (figures !== null && reportDiffers(frame, figures)) frame.note('report-differs', promise.id);
  if (unmet !== undefined) { frame.note('condition-not-met', unmet.id); return { ...nothing('not-measurable'), figures }; }
  if (figures === null || lengthOf(period) === 0) return nothing('not-measurable');
  if (figures.denominator === 0) { frame.note('no-time-to-measure', promise.id); return { ...nothing('not-measurable'), figures }; }
  const result = resultOf(frame, figures, over);
  return { terms, figures, result, credits: terms.credits.map((c, i) => creditOf(frame, c, i, figures, result, late)), notes };
};
