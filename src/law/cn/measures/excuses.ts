import type { AmountMeasure, Measure, ShareMeasure } from '../../../model/measure.js';
import type { Source } from '../../../model/source.js';
import { complement, decimalText, WHOLE } from '../../../values/ratio.js';
import { equals } from '../../../values/ratio.js';
import { formatAmount } from '../../../values/money.js';
import { forceMajeureShare, partNoticeWouldHaveAvoided } from '../../questions/excuses.js';
import { civilCode } from '../civil-code/source.js';

const ASKS = [{ question: forceMajeureShare, burden: 'respondent', about: 'case' }] as const;

/** One where the event explains the whole failure, else nothing. */
export const wholeInfluence: Measure<bigint> = {
  id: 'cn.whole-influence', source: civilCode('590(1)'), asks: ASKS, unit: 'number',
  compute: ({ answer }) => {
    const share = answer(forceMajeureShare, 'case');
    return { value: typeof share === 'object' && 'num' in share && equals(share, WHOLE) ? 1n : 0n, working: [] };
  },
};

/** One. */
export const one: Measure<bigint> = { id: 'cn.one', source: civilCode('590(1)'), asks: [], unit: 'number', compute: () => ({ value: 1n, working: [] }) };

/** What the event leaves to answer for: 1 − its share. */
export const shareBeyondForceMajeure = (source: Source): ShareMeasure => ({
  id: 'cn.share-beyond-force-majeure', source, asks: ASKS, monotone: { 'force-majeure-share': 'down' },
  compute: ({ answer }) => {
    const share = answer(forceMajeureShare, 'case');
    return typeof share === 'object' && 'num' in share ? { value: complement(share), working: [{ name: 'force-majeure-share', value: decimalText(share) }] } : { value: undefined, working: [] };
  },
});

/** The part of the bound loss that a timely notice of the event would have avoided. */
export const partByNotice = (source: Source): AmountMeasure => ({
  id: 'cn.part-by-notice', source, asks: [{ question: partNoticeWouldHaveAvoided, burden: 'claimant', about: 'bound' }], monotone: { 'part-notice-would-have-avoided': 'up' },
  compute: ({ answer, matter }) => {
    const value = answer(partNoticeWouldHaveAvoided, 'bound');
    return typeof value === 'bigint' ? { value, working: [{ name: 'part-by-notice', value: formatAmount(value, matter.digits) }] } : { value: undefined, working: [] };
  },
});

/** The rest of the bound loss, for which the event excuses. */
export const partExcused = (source: Source): AmountMeasure => ({
  id: 'cn.part-excused', source, asks: [{ question: partNoticeWouldHaveAvoided, burden: 'claimant', about: 'bound' }], monotone: { 'part-notice-would-have-avoided': 'down' },
  compute: ({ answer, matter, bound, head }) => {
    const value = answer(partNoticeWouldHaveAvoided, 'bound');
    if (typeof value !== 'bigint' || bound === undefined) return { value: undefined, working: [] };
    const stands = head(bound.id);
    return { value: stands > value ? stands - value : 0n, working: [{ name: 'part-by-notice', value: formatAmount(value, matter.digits) }] };
  },
});

/** Nothing. */
export const nothing: Measure<bigint> = { id: 'cn.nothing', source: civilCode('590(1)'), asks: [], compute: () => ({ value: 0n, working: [] }) };
