import type { Question } from '../../model/question.js';

/** Whether the breach is serious enough to withhold performance or to end the contract. Judged, never guessed: who pleads it must show it. */
export const breachSerious: Question = {
  id: 'breach-serious', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'invoker', raised: 'said',
  raisedBy: [{ plea: 'withholding' }, { plea: 'termination' }, { plea: 'deposit-rule' }],
  block: 'endingAsked',
  wording: {
    en: 'Is the breach serious enough to withhold performance or to end the contract (does it defeat its purpose)?',
    fr: 'L’inexécution est-elle assez grave pour suspendre ou rompre le contrat (en ruine-t-elle le but) ?',
    zh: '违约是否足够严重（致使不能实现合同目的）？',
  },
  evidence: {
    en: 'what the contract was made for, what the service is still good for, how long the failure lasts', fr: 'ce pour quoi le contrat a été conclu, l’utilité restante, la durée de la défaillance', zh: '订立合同的目的、服务尚余的效用、故障持续时间',
  },
};
