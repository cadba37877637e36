import { labelsOf } from '../../model/subject.js';
import type { Question } from '../../model/question.js';
import type { Subject } from '../../model/subject.js';

const notKeptAtAll = (commitment: Subject): boolean => {
  const performed = commitment.facts['performed'];
  return performed?.state === 'is' && performed.value === 'none' && (labelsOf(commitment, 'essential').includes('yes') || labelsOf(commitment, 'kind').includes('delivery'));
};

/** Whether the breach is serious enough to withhold or to end the contract. A promise of the essence that was not kept at all is. */
export const breachSerious: Question = {
  id: 'breach-serious', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'customer', raised: 'said',
  raisedBy: [{ plea: 'withholding' }, { plea: 'termination' }, { plea: 'deposit-rule' }],
  fallback: (_case, matter) => (matter.subjects.commitment.some(notKeptAtAll) ? true : undefined),
  wording: {
    en: 'Is the breach serious enough to withhold performance or to end the contract (does it defeat its purpose)?', fr: 'L’inexécution est-elle assez grave pour suspendre ou rompre le contrat (en ruine-t-elle le but) ?', zh: '违约是否足够严重（致使不能实现合同目的）？',
  },
  evidence: { en: 'what the service is still good for, how long the failure lasts, what was refused', fr: 'l’utilité restante de la prestation, la durée de la défaillance, les refus opposés', zh: '服务尚余的效用、故障持续时间、拒绝补救的情况' },
};
