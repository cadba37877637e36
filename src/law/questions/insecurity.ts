import type { Stated } from '../../model/fact.js';
import type { Matter } from '../../model/matter.js';
import type { Question } from '../../model/question.js';
import { labelsOf } from '../../model/subject.js';
import type { Subject } from '../../model/subject.js';

const said = { of: 'case', answer: { shape: 'yesNo' }, raised: 'said' } as const;

/** Whether the other party has lost the means or the will to perform, as shown by definite evidence. Nobody said: no. */
export const performanceInsecure: Question = {
  ...said, id: 'performance-insecure', kind: 'assessment', alleges: 'respondent',
  wording: { en: 'Is it shown by definite evidence that the other side has lost, or may lose, the ability to perform?', fr: 'Est-il établi par des preuves certaines que l’autre partie a perdu ou risque de perdre sa capacité d’exécuter ?', zh: '是否有确切证据证明对方丧失或者可能丧失履行债务能力？' },
  evidence: { en: 'accounts, enforcement against it, moving of assets, loss of its good name', fr: 'comptes, saisies, transferts d’actifs, perte de crédit', zh: '经营状况、被执行情况、转移财产、丧失商业信誉' },
};

const place = { file: '', path: 'notices.suspension', line: null, column: null };

/** Whoever suspends is the side that is sued. */
const suspending = ({ claimant }: Matter): string => (claimant === 'provider' ? 'customer' : 'provider');

const noticesOf = (matter: Matter): readonly Subject[] => matter.subjects.notice.filter((n) => labelsOf(n, 'kind').includes('suspension') && labelsOf(n, 'by').includes(suspending(matter)));

/** By the notice of suspension: one that came by the day of the event was in good time, one that never came was not, a later one is judged. Without one the record says nothing: the evidence that was found is not the notice. */
const byNotice = (matter: Matter): Stated | undefined => {
  const own = noticesOf(matter);
  if (own.length === 0) return undefined;
  const days = own.flatMap((n) => (labelsOf(n, 'arrived').includes('no') ? [] : (matter.notices.get(n.id)?.arrival?.day ?? Number.NaN)));
  if (days.length === 0) return { state: 'is', value: false, place };
  const { event } = matter.days;
  return event !== null && days.some((day) => day <= event) ? { state: 'is', value: true, place } : undefined;
};

/** Whether the other side was told at once that performance is suspended. By the notice; else for whoever suspended to show, and open where the record holds no notice. */
export const suspensionNotified: Question = {
  ...said, id: 'suspension-notified', kind: 'fact', raised: 'contested', contestedFor: (_, matter) => noticesOf(matter).length === 0, alleges: 'respondent', path: 'notices[].receivedAt',
  stated: (_, matter) => byNotice(matter),
  wording: { en: 'Was the other side told at once that performance is suspended?', fr: 'L’autre partie a-t-elle été avisée aussitôt de la suspension ?', zh: '中止履行后是否及时通知了对方？' },
  evidence: { en: 'the notice of suspension and the day on which it arrived', fr: 'l’avis de suspension et sa date de réception', zh: '中止履行的通知及其到达日期' },
};

/** Whether the side that was feared not to perform gave suitable security, or regained its ability, while performance stayed suspended. Nobody said: no. */
export const securityGiven: Question = {
  ...said, id: 'security-given', kind: 'fact', alleges: 'claimant',
  wording: { en: 'Did the side that was feared not to perform give suitable security or regain its ability to perform, without performance being resumed?', fr: 'La partie dont l’exécution était à craindre a-t-elle fourni une garantie suffisante ou retrouvé sa capacité d’exécuter, sans que l’exécution reprenne ?', zh: '被主张丧失履行能力的一方是否已提供适当担保或者恢复履行能力，而对方仍未恢复履行？' },
  evidence: { en: 'a guarantee, a deposit, a payment in advance; when it was offered, and what followed', fr: 'cautionnement, dépôt, paiement d’avance ; la date de l’offre et sa suite', zh: '保证、押金、预付款；提供的时间及此后的情况' },
};

/** Whether the suspension was told at once, as was found or the notice shows; open where the record holds no notice, undefined where a late one is still to be judged. */
export const toldAtOnce = (matter: Matter): Stated | undefined =>
  matter.determinations.get('suspension-notified|case:') ?? byNotice(matter) ?? (noticesOf(matter).length === 0 ? { state: 'open', place } : undefined);

/** Ended by the side that suspended, over an insecurity that was found, for want of security and of ability. */
export const noSecurity = ({ determinations, pleas, sums: { relief: { termination } } }: Matter): Stated | undefined => {
  if (termination === null || !pleas.some((p) => p.plea === 'withholding' && p.by === termination.by)) return undefined;
  const [insecure, secured] = ['performance-insecure|case:', 'security-given|case:'].map((key) => determinations.get(key));
  return insecure?.state === 'is' && insecure.value === true && secured?.state === 'is' && secured.value === false ? insecure : undefined;
};
