import type { AmountMeasure } from '../../../model/measure.js';
import type { Source } from '../../../model/source.js';
import { CASE, questionKey } from '../../../model/subject.js';
import { formatDay } from '../../../values/day.js';
import { addToDay } from '../../../values/duration.js';
import { formatAmount, roundRatio } from '../../../values/money.js';
import { complement, decimalText, ratio, showRatio, times, WHOLE } from '../../../values/ratio.js';
import { monthlyFee } from '../../contract/fees.js';
import { elapsed } from '../../contract/elapsed.js';
import { relettingPeriod, savedCostShare } from '../../questions/reletting.js';

/** The price of the time in which another customer can reasonably be found, no longer than the rest of the term, less the part of it that is saved. No time at all is nothing shown, unless a court found so. */
export const relettingLoss = (source: Source): AmountMeasure => ({
  id: 'cn.reletting-loss', source,
  asks: [{ question: relettingPeriod, burden: 'claimant', about: 'case' }, { question: savedCostShare, burden: 'respondent', about: 'case' }],
  monotone: { 'reletting-period': 'up', 'saved-cost-share': 'down' },
  compute: ({ answer, matter }) => {
    const { sums, days, digits } = matter;
    const [period, saved] = [answer(relettingPeriod, 'case'), answer(savedCostShare, 'case')];
    const from = sums.relief.termination?.on ?? days.event;
    const monthly = monthlyFee({ kind: 'monthly-fee', services: [], multiple: { num: 1n, den: 1n } }, matter).value;
    if (typeof period !== 'object' || !('businessDays' in period) || from === null || monthly === undefined) return { value: undefined, working: [] };
    const found = addToDay(from, period);
    if (found === undefined) return { value: undefined, working: [] };
    const until = sums.termEnd === null ? found : Math.min(found, sums.termEnd);
    const months = elapsed('month', from, until);
    const shown = months.num > 0n || matter.determinations.has(questionKey('reletting-period', CASE));
    const left = typeof saved === 'object' && 'num' in saved ? complement(saved) : WHOLE;
    const value = roundRatio(times(times(ratio(monthly), months), left));
    return {
      value,
      ...(value === 0n && shown ? { foundNothing: true } : {}),
      working: [
        { name: 'months', value: showRatio(months), from: `${formatDay(from)}/${formatDay(Math.max(from, until))}` },
        { name: 'monthly-fee', value: formatAmount(monthly, digits) }, { name: 'share-not-saved', value: decimalText(left) },
      ],
    };
  },
});
