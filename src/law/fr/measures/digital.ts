import { codeConsommation } from '../code-consommation/source.js';
import { refundPeriod } from '../periods.js';
import type { Measure, ShareMeasure } from '../../words.js';
import { missingNoticeShare } from '../../questions/digital.js';
import { codeCommerce } from '../code-commerce/source.js';
import { showRatio } from '../../../values/ratio.js';

/** The last day for paying the price back: fourteen days after the contract was ended. */
export const dayOfRefund: Measure<number> = {
  id: 'fr.day-of-refund', source: codeConsommation('L224-25-22'), asks: [], parameters: [refundPeriod],
  compute: ({ matter, figure }) => {
    const ended = matter.sums.relief.termination?.on ?? null;
    return { value: ended === null ? undefined : ended + figure(refundPeriod), working: [] };
  },
};

/** The part of the margin claimed that falls into the notice that was missing. */
export const missingNotice: ShareMeasure = {
  id: 'fr.missing-notice', source: codeCommerce('L442-1'), asks: [{ question: missingNoticeShare, burden: 'claimant', about: 'case' }], monotone: { 'missing-notice-share': 'up' },
  compute: ({ answer }) => {
    const share = answer(missingNoticeShare);
    return typeof share === 'object' && 'num' in share ? { value: share, working: [{ name: 'share', value: showRatio(share) }] } : { value: undefined, working: [] };
  },
};
