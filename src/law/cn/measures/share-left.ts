import type { ShareMeasure } from '../../../model/measure.js';
import type { Source } from '../../../model/source.js';
import { complement, decimalText } from '../../../values/ratio.js';
import { victimShare } from '../../questions/case.js';

/** What is left of the damages after the part that goes back to the injured side's own fault: 1 − share. */
export const shareLeft = (source: Source): ShareMeasure => ({
  id: 'cn.share-left',
  source,
  asks: [{ question: victimShare, burden: 'respondent', about: 'case' }],
  monotone: { 'victim-share': 'down' },
  compute: ({ answer, matter }) => {
    // the record states the customer's own share: in a claim of the provider it is nobody's fault towards itself, unless a court said so
    if (matter.claimant === 'provider' && !matter.determinations.has('victim-share|case:')) return { value: undefined, working: [] };
    const share = answer(victimShare, 'case');
    return typeof share === 'object' && 'num' in share
      ? { value: complement(share), working: [{ name: 'victim-share', value: decimalText(share) }] }
      : { value: undefined, working: [] };
  },
});
