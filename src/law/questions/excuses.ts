import { WHOLE } from '../../values/ratio.js';
import type { Question } from '../../model/question.js';

/** Whether the debtor was late already when the event struck. */
export const forceMajeureAlreadyLate: Question = {
  id: 'force-majeure-already-late', of: 'case', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'claimant', raised: 'said', path: 'causes[].forceMajeure.alreadyLate', fact: 'alreadyLate',
  wording: { en: 'Was the debtor already late when the event struck?', fr: 'Le débiteur était-il déjà en retard lors de l’événement ?', zh: '不可抗力发生时债务人是否已经迟延履行？' },
  evidence: { en: 'the day of performance agreed, the day of the event', fr: 'date d’exécution convenue, date de l’événement', zh: '约定的履行期限、事件发生日' },
};

/** How far the event explains the failure. Nobody has said: wholly, once all its elements stand. */
export const forceMajeureShare: Question = {
  id: 'force-majeure-share', of: 'case', answer: { shape: 'share' }, kind: 'assessment', alleges: 'respondent', raised: 'said', path: 'causes[].forceMajeure.share', fact: 'forceMajeureShare',
  fallback: () => WHOLE,
  wording: { en: 'To what extent did the event cause the failure?', fr: 'Dans quelle mesure l’événement a-t-il causé l’inexécution ?', zh: '不可抗力对不能履行的影响程度有多大？' },
  evidence: { en: 'what would have failed without the event', fr: 'ce qui aurait été inexécuté sans l’événement', zh: '若无该事件，哪些义务仍会不能履行' },
};

/** Whether the other side was told of the event in time. Nobody complains of it: it was; in doubt, the debtor shows it. */
export const forceMajeureNotified: Question = {
  id: 'force-majeure-notified', of: 'case', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'respondent', raised: 'said', path: 'causes[].forceMajeure.notifiedAt', fact: 'notified',
  fallback: (incident) => (incident.facts['notified'] === undefined ? true : undefined),
  wording: { en: 'Was the other side told of the event in time?', fr: 'L’autre partie a-t-elle été informée à temps de l’événement ?', zh: '因不可抗力不能履行的一方是否及时通知了对方？' },
  evidence: { en: 'the notice and its date, when the debtor knew', fr: 'la notification et sa date, le jour où le débiteur a su', zh: '通知及其时间、债务人知悉事件的时间' },
};

/** The part of a loss that a timely notice of the event would have avoided. Nobody said: none. */
export const partNoticeWouldHaveAvoided: Question = {
  id: 'part-notice-would-have-avoided', of: 'loss', answer: { shape: 'amount' }, kind: 'assessment', alleges: 'claimant', raised: 'said',
  fallback: () => 0n,
  domain: (loss, matter) => { const claimed = matter.losses.get(loss.id)?.claimed ?? null; return claimed === null || claimed === 0n ? [0n] : [claimed, 0n]; },
  wording: { en: 'Which part of the loss would a timely notice of the event have avoided?', fr: 'Quelle part du préjudice une information donnée à temps aurait-elle évitée ?', zh: '若及时通知，本可减轻的损失是多少？' },
  evidence: { en: 'what the other side could have done once it knew', fr: 'ce que l’autre partie aurait pu faire, une fois informée', zh: '对方知悉后本可采取的措施及效果' },
};
