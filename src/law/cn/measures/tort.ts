import { HUGE } from '../../../model/amount.js';
import type { AmountMeasure, Measure, ShareMeasure } from '../../../model/measure.js';
import type { Source } from '../../../model/source.js';
import { allocate } from '../../../values/allocate.js';
import { formatAmount } from '../../../values/money.js';
import { decimalText, equals, ratio, WHOLE } from '../../../values/ratio.js';
import { lossAmount } from '../../questions/loss.js';
import { infringerGain, partUnder, responsibilityShare, sharersUnder, thirdPartyShare, wrongdoersOf } from '../../questions/tort.js';
import { civilCode } from '../civil-code/source.js';

/** The part of the harm that the respondent answers for beside other wrongdoers, such that the parts of all make the harm to the cent; nothing to scale where it is the whole. */
export const respondentShare = (source: Source): ShareMeasure => ({
  id: 'cn.respondent-share', source, asks: [{ question: responsibilityShare, burden: 'nobody', about: 'respondent' }], beside: true, monotone: { 'responsibility-share': 'up' },
  compute: ({ answer, matter, respondent, beside, head }) => {
    const said = answer(responsibilityShare, 'respondent');
    if (typeof said !== 'object' || !('num' in said)) return { value: undefined, working: [] };
    const share = partUnder(said, respondent, beside, matter);
    const harm = matter.subjects.loss.reduce((n, l) => n + head(l.id), 0n);
    const sharers = harm > 0n && harm < HUGE ? sharersUnder(said, respondent, beside, matter) : [];
    const value = sharers.length > 1 ? ratio(allocate(harm, sharers).get(respondent) ?? 0n, harm) : share;
    return equals(share, WHOLE) ? { value: undefined, working: [] } : { value, working: [{ name: 'share', value: decimalText(share) }] };
  },
});

/** How many wrongdoers the record knows. */
export const wrongdoers: Measure<bigint> = {
  id: 'cn.wrongdoers', source: civilCode('1172'), asks: [], unit: 'number',
  compute: ({ matter }) => ({ value: BigInt(wrongdoersOf(matter).length), working: [] }),
};

/** One where an outsider caused all of it, else nothing. */
export const outsiderAlone: Measure<bigint> = {
  id: 'cn.outsider-alone', source: civilCode('1175'), asks: [{ question: thirdPartyShare, burden: 'respondent' }], unit: 'number',
  compute: ({ answer }) => {
    const share = answer(thirdPartyShare);
    return { value: typeof share === 'object' && 'num' in share && equals(share, WHOLE) ? 1n : 0n, working: [] };
  },
};

/** What is shown of the loss, or what the infringer earned by it where that is more. */
export const lossOrGain = (source: Source): AmountMeasure => ({
  id: 'cn.loss-or-gain', source, asks: [{ question: lossAmount, burden: 'claimant' }, { question: infringerGain, burden: 'claimant' }],
  monotone: { 'loss-amount': 'up', 'infringer-gain': 'up' },
  compute: ({ answer, matter }) => {
    const [loss, gain] = [answer(lossAmount), answer(infringerGain)];
    if (typeof loss !== 'bigint') return { value: undefined, working: [] };
    return typeof gain === 'bigint' && gain > loss ? { value: gain, working: [{ name: 'gain', value: formatAmount(gain, matter.digits) }] } : { value: loss, working: [{ name: 'proven', value: formatAmount(loss, matter.digits) }] };
  },
});

/** What the infringer is said to have earned by it. */
export const gainSpokenOf: Measure<bigint> = {
  id: 'cn.gain-spoken-of', source: civilCode('1182'), asks: [{ question: infringerGain, burden: 'claimant' }],
  compute: ({ answer }) => { const gain = answer(infringerGain); return { value: typeof gain === 'bigint' ? gain : 0n, working: [] }; },
};
