import type { Question } from '../../model/question.js';

/** Whether interest due for a whole year bears interest in turn. Only where it was ordered or agreed: no. */
export const interestCompounded: Question = {
  id: 'interest-compounded', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said',
  wording: { en: 'Is interest due for a whole year ordered or agreed to bear interest?', fr: 'La capitalisation des intérêts dus pour une année entière est-elle ordonnée ou convenue ?', zh: '满一年的利息是否经判令或者约定计入本金？' },
  evidence: { en: 'the claim for it and the order, or the clause', fr: 'la demande et la décision, ou la clause', zh: '相关请求与裁判，或者合同条款' },
};

/** Whether the judge lets interest on damages run from before the judgment. Nobody has: no. */
export const interestFromEarlier: Question = {
  id: 'interest-from-earlier', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said', path: 'relief.interest',
  wording: { en: 'Does the judge let interest on damages run from the earlier day that is asked?', fr: 'Le juge fait-il courir les intérêts des dommages-intérêts du jour antérieur demandé ?', zh: '法官是否准许损害赔偿的利息自所请求的较早日期起算？' },
  evidence: { en: 'the day asked, and what the judge makes of it', fr: 'le jour demandé, et l’appréciation du juge', zh: '所请求的日期与法官的认定' },
};
