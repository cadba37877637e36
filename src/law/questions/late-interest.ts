import { ratio } from '../../values/ratio.js';
import type { Question } from '../../model/question.js';

/** The least and the most that a court may add to the reference rate. */
const [LEAST, MOST] = [ratio(3n, 10n), ratio(1n, 2n)];

/** What a court adds to the reference rate for late payment. It judges it each time; nobody has said: the least. */
export const lateInterestSurcharge: Question = {
  id: 'late-interest-surcharge', of: 'case', answer: { shape: 'share' }, kind: 'assessment', alleges: 'claimant', raised: 'always',
  domain: () => [LEAST, MOST],
  fallback: () => LEAST,
  wording: { en: 'By what share is the reference rate raised for the late payment?', fr: 'De quelle fraction le taux de référence est-il majoré pour le retard ?', zh: '逾期付款损失在贷款市场报价利率基础上加计多少（30% 至 50%）？' },
  evidence: { en: 'how late, what it cost the creditor, the conduct of the debtor', fr: 'durée du retard, coût pour le créancier, conduite du débiteur', zh: '逾期时间、债权人的实际损失、债务人的履约情况' },
};

/** How many days the year has by which a yearly rate is divided: the calendar's 365, or the 360 of the banks. */
export const interestDayCount: Question = {
  id: 'interest-day-count', of: 'case', answer: { shape: 'choice', values: ['calendar-year', 'banking-year'], unproven: 'calendar-year' }, kind: 'assessment', alleges: 'claimant', raised: 'said',
  fallback: () => 'calendar-year',
  wording: { en: 'By how many days is a yearly rate divided?', fr: 'Par combien de jours le taux annuel est-il divisé ?', zh: '年利率按每年多少日折算为日利率（365日或者360日）？' },
  evidence: { en: 'the words of the claim or the judgment, what banks do with such loans', fr: 'les termes de la demande ou du jugement, l’usage des banques', zh: '诉讼请求或者裁判文书的表述、银行同类贷款的计息惯例' },
};
