import type { Question } from '../../model/question.js';

/** Whether the breach defeats the purpose of the contract. */
export const breachSerious: Question = {
  id: 'breach-serious', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said',
  raisedBy: [{ plea: 'withholding' }, { plea: 'termination' }, { plea: 'deposit-rule' }],
  wording: { en: 'Is the breach so serious that the purpose of the contract fails?', fr: 'L’inexécution est-elle assez grave pour ruiner le but du contrat ?', zh: '违约是否致使不能实现合同目的？' },
  evidence: { en: 'what the contract was made for, what can still be had of it', fr: 'ce pour quoi le contrat a été conclu, ce qui peut encore en être obtenu', zh: '订立合同的目的、尚能实现的部分' },
};
