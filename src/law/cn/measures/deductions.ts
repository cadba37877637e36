import type { AmountMeasure } from '../../../model/measure.js';
import type { Question } from '../../../model/question.js';
import type { Source } from '../../../model/source.js';
import { formatAmount } from '../../../values/money.js';
import { aggravatedPart, benefitsGained, coverAboveMarket } from '../../questions/deductions.js';

const answered = (id: string, question: Question, name: string) => (source: Source): AmountMeasure => ({
  id, source, asks: [{ question, burden: 'respondent', about: 'bound' }], monotone: { [question.id]: 'up' },
  compute: ({ answer, matter }) => {
    const value = answer(question, 'bound');
    return typeof value === 'bigint' ? { value, working: value > 0n ? [{ name, value: formatAmount(value, matter.digits) }] : [] } : { value: undefined, working: [] };
  },
});

/** The part of a loss that suitable measures would have avoided. */
export const avoidablePart = answered('cn.avoidable-part', aggravatedPart, 'aggravated-part');

/** The part of the price of a replacement deal that lies above the market. */
export const aboveMarket = answered('cn.above-market', coverAboveMarket, 'above-market');

/** What the injured side gained or saved. */
export const benefits = answered('cn.benefits', benefitsGained, 'benefits');
