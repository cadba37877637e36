import { complement, showRatio } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { CASE, questionKey } from '../../model/subject.js';
import { feesAllowed, feesNotAllowed } from '../contract/costs.js';
import { amountProven } from '../contract/measures.js';
import { victimShare } from '../questions/case.js';
import { chanceShare } from '../questions/loss.js';
import type { AmountMeasure, Measure, Reading, ShareMeasure } from '../words.js';
import { decision } from './case-law/source.js';
import { codeProcedureCivile } from './code-procedure-civile/source.js';

const CUSTOMER_FAULT = decision('23-23.775', { en: 'Cass. 3e civ. 5 June 2025, 23-23.775', fr: 'Civ. 3e, 5 juin 2025, n° 23-23.775', zh: '最高法院民三庭2025年6月5日23-23.775号' });

const SHARES_FIRST = decision('20-15.475', { en: 'Cass. com. 23 Mar 2022, 20-15.475', fr: 'Com. 23 mars 2022, n° 20-15.475', zh: '最高法院商事庭2022年3月23日20-15.475号' });

const shareOf = (reading: Reading): Ratio | undefined => {
  const share = reading.answer(victimShare);
  return typeof share === 'object' && 'num' in share ? share : undefined;
};

const SHARE = [{ question: victimShare, burden: 'respondent', about: 'case' }] as const;

/** The amount of a loss that is proven under article 9 of the code of civil procedure. */
export const lossProven: AmountMeasure = { ...amountProven, id: 'fr.loss-proven', source: codeProcedureCivile('9') };

/** What is left for the debtor when the customer bears its share: 1 − share. */
export const debtorsPart: ShareMeasure = {
  id: 'fr.debtors-part', source: CUSTOMER_FAULT, asks: SHARE, monotone: { 'victim-share': 'down' },
  compute: (reading) => {
    const share = shareOf(reading);
    return share === undefined ? { value: undefined, working: [] } : { value: complement(share), working: [{ name: 'share', value: showRatio(share) }] };
  },
};

/**
 * What the customer answers for of the provider's own loss: its share of the failure. The field and a court's answer in a claim of the customer speak of the
 * customer; a court that answers in a claim of the provider speaks of the provider as the victim.
 */
export const customersOwnPart: ShareMeasure = {
  id: 'fr.customers-own-part', source: SHARES_FIRST, asks: SHARE,
  compute: (reading) => {
    const [share, { matter }] = [shareOf(reading), reading];
    if (share === undefined) return { value: undefined, working: [] };
    const providers = matter.answering !== true && matter.determinations.has(questionKey('victim-share', CASE));
    const value = providers ? complement(share) : share;
    return { value, working: [{ name: 'share', value: showRatio(value) }] };
  },
};

/** Above nothing exactly when the customer bears a share: the numerator of the share. */
export const customersPart: Measure<bigint> = {
  id: 'fr.customers-part', source: CUSTOMER_FAULT, asks: SHARE, unit: 'number', monotone: { 'victim-share': 'up' },
  compute: (reading) => ({ value: shareOf(reading)?.num, working: [] }),
};

/** The fraction of the whole loss that a lost chance is worth. */
export const chanceLost: ShareMeasure = {
  id: 'fr.chance-lost', source: decision('23-21.882', { en: 'Cass. 3e civ. 11 Sept 2025, 23-21.882', fr: 'Civ. 3e, 11 sept. 2025, n° 23-21.882', zh: '最高法院民三庭2025年9月11日23-21.882号' }),
  asks: [{ question: chanceShare, burden: 'claimant' }], monotone: { 'chance-share': 'up' },
  compute: (reading) => {
    const share = reading.answer(chanceShare);
    return typeof share === 'object' && 'num' in share ? { value: share, working: [{ name: 'chance', value: showRatio(share) }] } : { value: undefined, working: [] };
  },
};

/** Nothing, to compare with. */
export const nothing: Measure<bigint> = { id: 'fr.nothing', source: CUSTOMER_FAULT, asks: [], compute: () => ({ value: 0n, working: [] }) };

/** What the claimant of the record itemised beyond the sum that a court allows for its costs. */
export const costsNotAllowed: AmountMeasure = feesNotAllowed('fr.costs-not-allowed', codeProcedureCivile('700'));

/** What a court allows for the costs beyond the fees that the claimant itemised. */
export const costsAllowed: AmountMeasure = feesAllowed('fr.costs-allowed', codeProcedureCivile('700'));
