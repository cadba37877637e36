import { WHOLE, ZERO, compare, complement, minus, over, percent, plus, ratio, times } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { lengthOf } from '../../values/timeSpan.js';
import type { Figures, Review } from '../../model/measured/measurement.js';
import type { CreditTerms } from '../../model/measured/terms.js';
import { countedDown } from './figures.js';
import type { Frame } from './site.js';
import { exactly, lengthsOf, line, perOutage, share, units } from './worth.js';
import type { Computed } from './worth.js';

const HUNDRED = ratio(100n);

type Beyond = Extract<CreditTerms['formula'], { readonly kind: 'per-unit-beyond-allowance' }>;

/** What each unit beyond the allowance gives: units of down time, of each late ticket, or of points that the figure lies below the promise. */
export const beyond = (frame: Frame, terms: CreditTerms, formula: Beyond, figures: Figures, late: readonly number[], nothing: Computed): Computed => {
  const down = late.length > 0 || frame.terms.within !== null ? null : countedDown(frame, terms.outage, figures);
  const { basis } = nothing;
  const target = frame.terms.target === null ? WHOLE : percent(frame.terms.target);
  const count = formula.count ?? frame.pick('reading:count', ['completed', 'started'] as const);
  const review: readonly Review[] = formula.count === null ? ['clause-ambiguous'] : [];
  const positive = (length: Ratio, unit: Ratio): Ratio => (compare(length, ZERO) > 0 ? units(length, unit, count) : ZERO);
  const value = 'amount' in formula.gives ? ratio(formula.gives.amount) : share(basis.amount, percent(formula.gives.percent));
  const result = (number: Ratio, exact: Ratio | null, allowed: Ratio): Computed => {
    const working = [...(compare(allowed, ZERO) === 0 ? [] : line('allowance', over(allowed, exactly(60_000)))), ...line(typeof formula.unit === 'number' ? 'units' : 'points', number)];
    if ('amount' in formula.gives) return { ...nothing, exact, review, working: [...working, ...line('each', ratio(formula.gives.amount))] };
    const all = times(formula.gives.percent, number);
    return { ...nothing, percent: all, exact, review, working: [...working, ...line('percent', all)] };
  };
  if (typeof formula.unit !== 'number') {
    const number = positive(times(HUNDRED, minus(formula.allowance === 'none' ? WHOLE : target, figures.uptime)), formula.unit.points);
    return result(number, share(value, number), ZERO);
  }
  const unit = exactly(formula.unit);
  const allowed = formula.allowance === 'target' ? times(exactly(down?.denominator ?? figures.denominator ?? lengthOf(frame.period)), complement(target)) : typeof formula.allowance === 'number' ? exactly(formula.allowance) : ZERO;
  if (down === null) { const number = late.map(exactly).reduce((n, o) => plus(n, positive(o, unit)), ZERO); return result(number, share(value, number), ZERO); }
  const numberIn = (length: Ratio): Ratio => positive(minus(length, allowed), unit);
  const number = lengthsOf(down, formula.each).reduce((n, length) => plus(n, numberIn(length)), ZERO);
  return result(number, formula.each === 'period' || value === null ? share(value, number) : perOutage(frame, terms, down, basis, (length) => times(value, numberIn(length)), undefined, true), allowed);
};
