import type { Question } from '../../model/question.js';

const said = { of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', raised: 'said' } as const;

/** Whether the customer was entitled to hold its payment back. Nobody said: from the breach and how serious it is. */
export const withholdingJustified: Question = {
  ...said, id: 'withholding-justified', alleges: 'customer',
  wording: { en: 'Was the party that held its performance back entitled to?', fr: 'La partie qui a suspendu sa prestation en avait-elle le droit ?', zh: '拒绝履行的一方是否有权拒绝？' },
  evidence: { en: 'what was not performed, how much of it, what was held back in answer', fr: 'ce qui n’a pas été exécuté, son importance, ce qui a été retenu en réponse', zh: '未履行的内容及其程度、相应拒付的数额' },
};

/** Whether it was manifest that the other side would not perform in time, with serious consequences. Nobody said: no. */
export const nonPerformanceManifest: Question = {
  ...said, id: 'non-performance-manifest', alleges: 'customer',
  wording: { en: 'Was it manifest that the other side would not perform when due, with serious enough consequences, and was the suspension notified at once?', fr: 'Était-il manifeste que l’autre partie n’exécuterait pas à l’échéance, avec des conséquences assez graves, la suspension étant notifiée aussitôt ?', zh: '对方届期将不履行是否明显且后果足够严重，并已尽快通知中止履行？' },
  evidence: { en: 'what the other side announced or had stopped doing; the notice and its date', fr: 'ce que l’autre partie a annoncé ou cessé de faire ; la notification et sa date', zh: '对方的表示或者停止履行的行为；通知及其日期' },
};

/** Whether performance in kind can be refused: impossible, or out of all proportion for a debtor in good faith. Nobody said: no. */
export const performanceRefusable: Question = {
  ...said, id: 'performance-refusable', alleges: 'respondent',
  wording: { en: 'Is performance in kind impossible, or its cost out of all proportion to its use for the creditor?', fr: 'L’exécution en nature est-elle impossible, ou son coût manifestement disproportionné à l’intérêt du créancier ?', zh: '实际履行是否不可能，或者其成本与债权人的利益明显不成比例？' },
  evidence: { en: 'what is left to do and what it costs; what the creditor gains by it', fr: 'ce qui reste à faire et son coût ; ce que le créancier y gagne', zh: '尚待履行的内容与成本；债权人由此获得的利益' },
};

/** Whether the demand to perform named the clause by which the contract ends, in vain. */
export const noticeCitesClause: Question = {
  ...said, kind: 'fact', id: 'notice-cites-clause', alleges: 'claimant', path: 'notices[].citesClause', fact: 'citesClause',
  wording: { en: 'Did the demand to perform name the clause by which the contract ends, and stay without effect?', fr: 'La mise en demeure visait-elle la clause résolutoire et est-elle restée sans effet ?', zh: '催告是否明确援引解除条款且催告后仍未履行？' },
  evidence: { en: 'the demand and the time it set', fr: 'la mise en demeure et le délai imparti', zh: '催告文书及其所定期限' },
};

/** Whether the other side of a contract knew of the contracts that belong together when it agreed to it. */
export const linkedContractKnown: Question = {
  ...said, kind: 'fact', id: 'linked-contract-known', alleges: 'claimant', path: 'linkedContracts[].knownToParty', fact: 'linkedKnown',
  wording: { en: 'Did the other side know of the contracts that belong together when it agreed to its own?', fr: 'L’autre partie connaissait-elle l’ensemble contractuel lorsqu’elle a consenti ?', zh: '订约时对方是否知悉合同群的存在？' },
  evidence: { en: 'documents signed together, one dealer for both contracts', fr: 'documents signés ensemble, intermédiaire commun', zh: '同时签署的文件、共同的中介' },
};

/** Whether having it done by another cost no more than was reasonable. Nobody said: yes. */
export const replacementCostReasonable: Question = {
  ...said, id: 'replacement-cost-reasonable', of: 'loss', alleges: 'claimant', fallback: () => true,
  wording: { en: 'Was the work done by another in a reasonable time and at a reasonable cost?', fr: 'L’exécution par un tiers a-t-elle eu lieu dans un délai et à un coût raisonnables ?', zh: '由他人代为履行的时间与费用是否合理？' },
  evidence: { en: 'the quote or invoice of the other provider, the price of the first contract', fr: 'devis ou facture du tiers, prix du premier contrat', zh: '他人的报价或者账单、原合同价格' },
};
