import type { Matter } from '../../../model/matter.js';
import type { Measure, ShareMeasure } from '../../../model/measure.js';
import type { Source } from '../../../model/source.js';
import { complement, decimalText } from '../../../values/ratio.js';
import { victimShare } from '../../questions/case.js';

const SHARE = [{ question: victimShare, burden: 'respondent', about: 'case' }] as const;

/**
 * Whether what stands on record is the provider's own share: only a court that answers in a claim of the provider speaks of it as the victim. The field, and a
 * court's answer in a claim of the customer, speak of the customer.
 */
const ofTheProvider = ({ answering, determinations }: Matter): boolean => answering !== true && determinations.has('victim-share|case:');

/** What is left of the damages after the part that goes back to the injured side's own fault: 1 − share. */
export const shareLeft = (source: Source): ShareMeasure => ({
  id: 'cn.share-left', source, asks: SHARE, monotone: { 'victim-share': 'down' },
  compute: ({ answer, matter }) => {
    if (matter.claimant === 'provider' && !ofTheProvider(matter)) return { value: undefined, working: [] };
    const share = answer(victimShare, 'case');
    return typeof share === 'object' && 'num' in share
      ? { value: complement(share), working: [{ name: 'victim-share', value: decimalText(share) }] }
      : { value: undefined, working: [] };
  },
});

/** Above nothing exactly when a part comes off for the injured side's own fault: the numerator of its share. */
export const injuredPart = (source: Source): Measure<bigint> => ({
  id: 'cn.injured-part', source, asks: SHARE, unit: 'number', monotone: { 'victim-share': 'up' },
  compute: ({ answer, matter }) => {
    const share = answer(victimShare, 'case');
    return { value: typeof share === 'object' && 'num' in share && (matter.claimant !== 'provider' || ofTheProvider(matter)) ? share.num : 0n, working: [] };
  },
});

/** What the customer answers for of the provider's own loss, where both broke their promises: its share of the failure. */
export const customersShare = (source: Source): ShareMeasure => ({
  id: 'cn.customers-share', source, asks: SHARE, monotone: { 'victim-share': 'up' },
  compute: ({ answer }) => {
    const share = answer(victimShare, 'case');
    return typeof share === 'object' && 'num' in share ? { value: share, working: [{ name: 'share', value: decimalText(share) }] } : { value: undefined, working: [] };
  },
});

/** Above nothing exactly when the customer is known to bear a share: the numerator of the share. */
export const customersPart = (source: Source): Measure<bigint> => ({
  id: 'cn.customers-part', source, asks: SHARE, unit: 'number', monotone: { 'victim-share': 'up' },
  compute: ({ answer, matter }) => {
    const share = answer(victimShare, 'case');
    return { value: ofTheProvider(matter) ? 0n : typeof share === 'object' && 'num' in share ? share.num : undefined, working: [] };
  },
});
