import { ZERO } from '../../values/ratio.js';
import type { Duration } from '../../values/duration.js';
import type { Matter } from '../../model/matter.js';
import type { Question } from '../../model/question.js';

const ofDays = (days: number): Duration => ({ years: 0, months: 0, days, businessDays: 0, seconds: ZERO });

/** Whether an agreed sum is to be reduced to the measure of the loss: no time shown is then something else than a short time, for want of a loss the sum stands. */
const comparedWithSum = ({ pleas }: Matter): boolean => pleas.some((p) => p.plea === 'penalty-reduction');

/** How long the creditor reasonably needs to find another customer. A court judges it each time; nobody has said: nothing. Where an agreed sum is compared with the loss, what a court finds is a day at the least. */
export const relettingPeriod: Question = {
  id: 'reletting-period', of: 'case', answer: { shape: 'duration' }, kind: 'assessment', alleges: 'claimant', raised: 'always',
  domain: (_, matter) => {
    const { sums, days } = matter;
    const from = sums.relief.termination?.on ?? days.event;
    return sums.termEnd === null || from === null || sums.termEnd <= from ? [ofDays(0)] : [ofDays(sums.termEnd - from), ...(comparedWithSum(matter) ? [ofDays(1)] : []), ofDays(0)];
  },
  fallback: () => ofDays(0),
  wording: { en: 'How long does it reasonably take to find another customer for the service?', fr: 'Combien de temps faut-il raisonnablement pour retrouver un client pour ce service ?', zh: '另行订立替代合同的合理期限是多长？' },
  evidence: { en: 'demand for such services, when the capacity was sold again', fr: 'demande pour ce service, date de la nouvelle vente de la capacité', zh: '同类服务的市场需求、资源再次出售的时间' },
};

/** Which part of the price the creditor saves because it need not perform. Nobody has said: none. */
export const savedCostShare: Question = {
  id: 'saved-cost-share', of: 'case', answer: { shape: 'share' }, kind: 'assessment', alleges: 'respondent', raised: 'always',
  fallback: () => ZERO,
  wording: { en: 'What share of the price does the creditor save by not performing?', fr: 'Quelle fraction du prix le créancier épargne-t-il en n’exécutant pas ?', zh: '债权人因不再履行而节省的成本占价款的比例是多少？' },
  evidence: { en: 'power, bandwidth, licences and staff no longer needed', fr: 'énergie, bande passante, licences et personnel épargnés', zh: '节省的电力、带宽、许可及人力费用' },
};
