import { HUGE } from '../../../model/amount.js';
import type { AmountMeasure, Line, Measure, Measured, Reading } from '../../../model/measure.js';
import type { Source } from '../../../model/source.js';
import { labelsOf } from '../../../model/subject.js';
import { formatAmount, roundRatio } from '../../../values/money.js';
import type { Amount } from '../../../values/money.js';
import { percent, plus, ratio, showRatio, times, WHOLE } from '../../../values/ratio.js';
import { penaltyLossShown, penaltyRevised } from '../../questions/agreed.js';
import { PUT_IN_PLACE } from '../agreed.js';
import { excessThreshold } from '../parameters.js';
import { agreedInterest, useOfLateFees } from './price.js';
import { atLeastItsUse } from './use-of-money.js';

const asksOf = (source: Source) => [...agreedInterest(source).asks, { question: penaltyLossShown, burden: 'respondent' }] as const;

const NOTHING_SHOWN: Measured<Amount> = { value: undefined, working: [] };

/** What the lateness cost, as shown in the dispute about reduction; undefined where nothing is shown, and the interest stands. */
const shownIn = (reading: Reading): Amount | undefined => {
  const told = reading.answer(penaltyLossShown);
  return typeof told === 'bigint' && told < HUGE ? atLeastItsUse(reading, told, useOfLateFees(reading)) : undefined;
};

/** What sums agreed for the same lateness make good already: together they are measured on the loss once. */
const agreedBeside = ({ matter, self, head }: Reading): Amount =>
  matter.subjects.clause.filter((c) => c.key !== self.key && labelsOf(c, 'trigger').includes('late-payment')).reduce((n, c) => PUT_IN_PLACE.reduce((m, rule) => m + head(`${rule}|${c.key}`), n), 0n);

const without = (sum: Amount, less: Amount): Amount => (sum > less ? sum - less : 0n);

/** What both measures of an excess show of themselves. */
const workingOf = (reading: Reading, shown: Amount) => {
  const [beside, show] = [agreedBeside(reading), (amount: Amount): string => formatAmount(amount, reading.matter.digits)];
  return { beside, lines: [{ name: 'loss-shown', value: show(shown) }, ...(beside === 0n ? [] : [{ name: 'agreed-beside', value: show(beside) }])] };
};

/** The least that a court may leave of agreed interest: the loss shown, as far as no sum agreed for the same lateness makes it good. */
export const lossOfUse = (source: Source): AmountMeasure => ({
  id: 'cn.loss-of-use', source, asks: asksOf(source), monotone: { 'penalty-loss-shown': 'up' },
  compute: (reading) => {
    const shown = shownIn(reading);
    if (shown === undefined) return NOTHING_SHOWN;
    const { beside, lines } = workingOf(reading, shown);
    return { value: without(shown, beside), working: lines };
  },
});

/** The loss shown and the tolerated excess over it, less what is agreed for the same lateness besides, in hundredths of the minor unit. */
export const toleratedInterest = (source: Source): Measure<bigint> => ({
  id: 'cn.tolerated-interest', source, asks: asksOf(source), unit: 'hundredth', parameters: [excessThreshold], monotone: { 'penalty-loss-shown': 'up' },
  compute: (reading) => {
    const shown = shownIn(reading);
    if (shown === undefined) return NOTHING_SHOWN;
    const factor = plus(WHOLE, reading.figure(excessThreshold));
    const { beside, lines } = workingOf(reading, shown);
    return { value: without(roundRatio(times(ratio(shown * 100n), factor)), beside * 100n), working: [...lines, { name: 'factor', value: showRatio(factor) }] };
  },
});

/** What the rate comes to, for the reader of a sum that takes its place. */
const asAgreed = (reading: Reading, due: AmountMeasure): readonly Line[] => {
  const { value } = due.compute(reading);
  return value === undefined ? [] : [{ name: 'agreed-sum', value: formatAmount(value, reading.matter.digits) }];
};

/** The point at which this tool puts reduced interest. */
export const reducedInterest = (source: Source): AmountMeasure => {
  const [due, tolerated] = [agreedInterest(source), toleratedInterest(source)];
  return {
    id: 'cn.reduced-interest', source, asks: tolerated.asks, parameters: [excessThreshold], monotone: { 'penalty-loss-shown': 'up' },
    compute: (reading) => {
      const { value, working } = tolerated.compute(reading);
      return { value: value === undefined ? undefined : roundRatio(percent(ratio(value))), working: [...asAgreed(reading, due), ...working] };
    },
  };
};

/** The agreed interest in hundredths of the minor unit, to be compared with what is tolerated. */
export const interestInHundredths = (source: Source): Measure<bigint> => {
  const due = agreedInterest(source);
  return {
    id: 'cn.agreed-interest-in-hundredths', source, asks: due.asks, parameters: due.parameters ?? [], unit: 'hundredth',
    compute: (reading) => {
      const { value, working } = due.compute(reading);
      return { value: value === undefined ? undefined : value * 100n, working };
    },
  };
};

/** The agreed interest as it stands: what a court made of it where a side asked for that, else what the rate comes to. */
export const standingInterest = (source: Source): AmountMeasure => {
  const due = agreedInterest(source);
  return {
    id: 'cn.standing-interest', source, asks: [...due.asks, { question: penaltyRevised, burden: 'respondent' }], parameters: due.parameters ?? [], monotone: { 'penalty-revised': 'up' },
    compute: (reading) => {
      const { matter, self } = reading;
      const asked = matter.pleas.some((p) => (p.plea === 'penalty-reduction' || p.plea === 'penalty-increase') && (p.clause === null || p.clause === self.id));
      const revised = reading.answer(penaltyRevised);
      return asked && typeof revised === 'bigint' && revised < HUGE ? { value: revised, working: [...asAgreed(reading, due), { name: 'set-by-court', value: formatAmount(revised, matter.digits) }] } : due.compute(reading);
    },
  };
};
