import { WHOLE } from '../../values/ratio.js';
import type { Matter } from '../../model/matter.js';
import type { Question } from '../../model/question.js';
import { labelsOf, questionKey } from '../../model/subject.js';
import type { Subject } from '../../model/subject.js';

/** A formal demand of the claimant that arrived before the day of the event. */
const demandedBefore = (matter: Matter): boolean =>
  matter.subjects.notice.some((notice) => {
    const arrival = matter.notices.get(notice.id)?.arrival?.day;
    return labelsOf(notice, 'kind').includes('default-notice') && labelsOf(notice, 'by').includes(matter.claimant) && arrival !== undefined && matter.days.event !== null && arrival < matter.days.event;
  });

/** Whether the debtor was late already when the event struck. */
export const forceMajeureAlreadyLate: Question = {
  id: 'force-majeure-already-late', of: 'case', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'claimant', raised: 'said', path: 'causes[].forceMajeure.alreadyLate', fact: 'alreadyLate',
  fallback: (_, matter) => demandedBefore(matter) || undefined,
  wording: { en: 'Was the debtor already late when the event struck?', fr: 'Le débiteur était-il déjà en retard lors de l’événement ?', zh: '不可抗力发生时债务人是否已经迟延履行？' },
  evidence: { en: 'the day of performance agreed, the day of the event', fr: 'date d’exécution convenue, date de l’événement', zh: '约定的履行期限、事件发生日' },
};

/** Somebody said that how far the event explains the failure is open, or within a range. */
const extentOpen = (subject: Subject, matter: Matter): boolean => subject.facts['forceMajeureShare']?.state === 'open' || matter.disputed.has(questionKey('force-majeure-share', subject.key)) || matter.determinations.get(questionKey('force-majeure-share', subject.key))?.state === 'open';

/** How far the event explains the failure. Nobody has said: wholly, once all its elements stand; where that is open, who relies on the event shows it. */
export const forceMajeureShare: Question = {
  id: 'force-majeure-share', of: 'case', answer: { shape: 'share' }, kind: 'assessment', alleges: 'respondent', raised: 'said', path: 'causes[].forceMajeure.share', fact: 'forceMajeureShare',
  fallback: (subject, matter) => (extentOpen(subject, matter) ? undefined : WHOLE),
  wording: { en: 'To what extent did the event cause the failure?', fr: 'Dans quelle mesure l’événement a-t-il causé l’inexécution ?', zh: '不可抗力对不能履行的影响程度有多大？' },
  evidence: { en: 'what would have failed without the event', fr: 'ce qui aurait été inexécuté sans l’événement', zh: '若无该事件，哪些义务仍会不能履行' },
};

/** Whether the other side was told of the event in good time. */
export const forceMajeureNotified: Question = {
  id: 'force-majeure-notified', of: 'case', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'respondent', raised: 'said', path: 'causes[].forceMajeure.notifiedAt', fact: 'forceMajeureNotified',
  wording: { en: 'Was the other side told of the event in good time?', fr: 'L’autre partie a-t-elle été avisée de l’événement à temps ?', zh: '是否已将不可抗力及时通知对方？' },
  evidence: { en: 'the notice and the day on which it arrived', fr: 'l’avis et sa date de réception', zh: '通知及其到达日期' },
};
