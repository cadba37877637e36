import type { Matter } from '../../model/matter.js';
import type { Question } from '../../model/question.js';
import type { Subject } from '../../model/subject.js';

/** Whether somebody withholds its performance or ends the contract for a breach: what it relies on is then judged. */
const reliedOn = (_: Subject, { sums: { relief } }: Matter): boolean => relief.withheld !== null || relief.termination !== null;

/** Whether the breach is serious enough to withhold performance or to end the contract. Judged each time somebody relies on it, never guessed: who pleads it must show it. */
export const breachSerious: Question = {
  id: 'breach-serious', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'invoker', raised: 'contested',
  raisedBy: [{ plea: 'withholding' }, { plea: 'termination' }],
  contestedFor: reliedOn,
  wording: {
    en: 'Is the breach serious enough to withhold performance or to end the contract (does it defeat its purpose)?',
    fr: 'L’inexécution est-elle assez grave pour suspendre ou rompre le contrat (en ruine-t-elle le but) ?',
    zh: '违约是否足够严重（致使不能实现合同目的）？',
  },
  evidence: {
    en: 'what the contract was made for, what the service is still good for, how long the failure lasts', fr: 'ce pour quoi le contrat a été conclu, l’utilité restante, la durée de la défaillance', zh: '订立合同的目的、服务尚余的效用、故障持续时间',
  },
};
