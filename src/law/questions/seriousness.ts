import type { Matter } from '../../model/matter.js';
import type { Question } from '../../model/question.js';
import { labelsOf } from '../../model/subject.js';
import type { Subject } from '../../model/subject.js';

/** Whoever withholds payment, or claims and asks to have the contract ended for what the other side did, says that this is serious, whether or not it is written down as a plea. */
const reliedOn = (self: Subject, matter: Matter): boolean =>
  matter.sums.relief.withheld !== null || (labelsOf(self, 'asked').includes('termination') && labelsOf(self, 'ended').includes(matter.claimant) && !labelsOf(self, 'endKind').includes('agreement'));

/** Whether the breach is serious enough to withhold performance or to end the contract. Judged each time somebody relies on it, never guessed: who pleads it must show it. */
export const breachSerious: Question = {
  id: 'breach-serious', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'invoker', raised: 'contested',
  raisedBy: [{ plea: 'withholding' }, { plea: 'termination' }, { plea: 'deposit-rule' }],
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
