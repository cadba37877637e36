import { HUGE } from '../../../model/amount.js';
import type { AmountMeasure, Measure, Reading, ShareMeasure } from '../../../model/measure.js';
import type { Source } from '../../../model/source.js';
import { formatAmount, min } from '../../../values/money.js';
import { complement, decimalText, WHOLE } from '../../../values/ratio.js';
import { equals } from '../../../values/ratio.js';
import { lossFromLateNotice } from '../../questions/entitled.js';
import { forceMajeureShare } from '../../questions/excuses.js';
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

/** What the claimant says it lost; nothing where one loss has no figure. */
const claimedLoss = ({ matter }: Reading): bigint | null =>
  [...matter.losses.values()].reduce<bigint | null>((n, loss) => (loss.by !== matter.claimant ? n : n === null || loss.claimed === null ? null : n + loss.claimed), 0n);

/** What timely notice of the event would have avoided, a part of what the claimant lost; nothing to add where nobody shows any. */
export const lossOfLateNotice = (source: Source): AmountMeasure => ({
  id: 'cn.loss-of-late-notice', source, asks: [{ question: lossFromLateNotice, burden: 'claimant', about: 'case' }], monotone: { 'loss-from-late-notice': 'up' },
  compute: (reading) => {
    const { matter } = reading;
    const [told, all] = [reading.answer(lossFromLateNotice, 'case'), claimedLoss(reading)];
    const loss = typeof told === 'bigint' && all !== null ? min(told, all) : told;
    return typeof loss === 'bigint' && loss > 0n ? { value: loss, working: loss < HUGE ? [{ name: 'loss', value: formatAmount(loss, matter.digits) }] : [] } : { value: undefined, working: [] };
  },
});
