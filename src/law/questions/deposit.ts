import type { Question } from '../../model/question.js';

/** Whether money handed over under another name was agreed to work as earnest money. Nobody said: who relies on the rule must show it. */
export const paidAsDeposit: Question = {
  id: 'paid-as-deposit', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'deposit-pleader', raised: 'said', path: 'fees.deposits[].nature', fact: 'paidAsDeposit',
  wording: { en: 'Was the money handed over agreed to be earnest money (lost, or returned twofold)?', fr: 'La somme versée a-t-elle été convenue à titre d’arrhes (perdues ou restituées au double) ?', zh: '所付款项是否约定为定金（适用定金罚则）？' },
  evidence: { en: 'the words of the contract and of the receipt, what was agreed to happen on a breach', fr: 'les termes du contrat et du reçu, ce qui était prévu en cas de défaillance', zh: '合同及收据的文字、关于违约后果的约定' },
};
