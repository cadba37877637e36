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
