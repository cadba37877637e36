import type { Stated } from '../../model/fact.js';
import type { Matter } from '../../model/matter.js';
import type { Question } from '../../model/question.js';
import { labelsOf } from '../../model/subject.js';
import type { Subject } from '../../model/subject.js';
import type { Day } from '../../values/day.js';
import { leavesAgreedTime } from './terms.js';
import { AT_WILL, WORKS_TO_ORDER } from './work.js';

const FAILED: readonly unknown[] = ['none', 'partial', 'late'];

/** A clause that names no ground may be used at any time; one on a service level, where it was measured as missed often enough; one on breach, where the record shows that the other side did not perform. */
const groundByClause = (clause: Subject, matter: Matter): Stated | undefined => {
  const place = { file: '', path: `clauses.${clause.id}.cause`, line: null, column: null };
  const causes = labelsOf(clause, 'endCause');
  if (causes.includes('service-level')) return clause.facts['levelMissed'];
  if (causes.some((cause) => AT_WILL.includes(cause))) return { state: 'is', value: true, place };
  if (!causes.includes('breach')) return undefined;
  const ended = matter.subjects.case.flatMap((c) => labelsOf(c, 'ended'));
  const failed = [...matter.index.values()].some((s) => {
    const performed = s.kind === 'commitment' && !labelsOf(s, 'owedBy').some((side) => ended.includes(side)) ? s.facts['performed'] : undefined;
    return performed?.state === 'is' && FAILED.includes(performed.value);
  });
  return failed ? { state: 'is', value: true, place } : undefined;
};

/** Whether the ground that the parties agreed on for ending the contract is there. Nobody said: by the clause and what was performed. */
export const endingGroundMet: Question = {
  id: 'ending-ground-met', of: 'clause', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said', path: 'clauses[].cause',
  stated: groundByClause,
  wording: { en: 'Is the ground there on which the parties agreed that the contract may be ended?', fr: 'Le motif de rupture convenu entre les parties est-il réalisé ?', zh: '约定的解除合同事由是否已经发生？' },
  evidence: { en: 'the words of the clause, what was not performed, reminders', fr: 'les termes de la clause, ce qui n’a pas été exécuté, les rappels', zh: '条款文字、未履行的内容、催告' },
};

/** The notice by which a side ended the contract: the day on which its first one arrived, and the day of the end; undefined where none did. */
const noticeOfTheEnd = (self: Subject, { notices, subjects, sums: { relief: { termination } } }: Matter): { readonly by: string; readonly told: Day; readonly end: Day | null } | undefined => {
  const by = termination?.by ?? labelsOf(self, 'ended')[0];
  const told = subjects.notice.filter((n) => labelsOf(n, 'kind').includes('termination') && labelsOf(n, 'by').some((side) => side === by)).flatMap((n) => notices.get(n.id)?.arrival?.day ?? []);
  return by === undefined || told.length === 0 ? undefined : { by, told: Math.min(...told), end: termination?.on ?? null };
};

/** By the clause that lets whoever ended the contract do so at any time, where it asks for a time before. */
const noticeAgreed = (self: Subject, matter: Matter): Stated | undefined => {
  const given = noticeOfTheEnd(self, matter);
  if (given === undefined) return undefined;
  const atWill = matter.subjects.clause.filter((c) => labelsOf(c, 'kind').includes('termination') && labelsOf(c, 'endCause').some((cause) => AT_WILL.includes(cause)) && labelsOf(c, 'by').some((by) => by === 'either' || by === given.by));
  return leavesAgreedTime(given.told, given.end, atWill, matter);
};

/** A contract for continuing performance without a fixed term was ended by one side, and its notice arrived no later than the end. */
const endedOnNotice = (self: Subject, matter: Matter): boolean => {
  const [given, services] = [noticeOfTheEnd(self, matter), labelsOf(self, 'services')];
  return given !== undefined && (given.end === null || given.told <= given.end) && labelsOf(self, 'fixedTerm').includes('no') && !labelsOf(self, 'endKind').includes('agreement') && !(services.length > 0 && services.every((type) => WORKS_TO_ORDER.includes(type)));
};

/** Whether a contract without a fixed term was ended with reasonable notice. By the time agreed for it; else judged, never guessed, whenever a notice arrived: no text says how long. */
export const endingAnnouncedInTime: Question = {
  id: 'ending-announced-in-time', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'invoker', raised: 'contested', path: 'notices[].receivedAt',
  contestedFor: endedOnNotice, stated: noticeAgreed,
  wording: { en: 'Was the other side told a reasonable time before the contract without a fixed term was ended?', fr: 'La fin du contrat à durée indéterminée a-t-elle été annoncée dans un délai raisonnable ?', zh: '解除不定期合同是否在合理期限之前通知了对方？' },
  evidence: { en: 'the notice and its date, how long moving elsewhere takes, what the contract says', fr: 'l’avis et sa date, le temps qu’exige un transfert, les termes du contrat', zh: '通知及其到达日期、迁移所需时间、合同约定' },
};

/** Whether a sum was paid for which there is no ground in law or contract. Nobody said: no. */
export const paymentWithoutGround: Question = {
  id: 'payment-without-ground', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'customer', raised: 'said',
  wording: { en: 'Was the sum asked back paid without any ground in law or in the contract?', fr: 'La somme réclamée a-t-elle été payée sans cause légale ni contractuelle ?', zh: '所请求返还的款项，对方取得是否没有法律根据或者合同根据？' },
  evidence: { en: 'what the payment was booked for, a second payment, a service that had ended or was never ordered', fr: 'l’objet du paiement, un double paiement, un service terminé ou jamais commandé', zh: '付款用途、重复付款、服务已终止或者从未订购的情况' },
};

/** Whether it is shown that profit was lost, though not how much. Nobody said: no. */
export const lossExistenceShown: Question = {
  id: 'loss-existence-shown', of: 'loss', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'claimant', raised: 'said',
  wording: { en: 'Is it shown that there was a loss, though its amount cannot be worked out?', fr: 'Est-il établi qu’il y a eu perte, sans que son montant puisse être calculé ?', zh: '是否足以认定损失存在，但数额难以确定？' },
  evidence: { en: 'trading before and after, orders that were lost', fr: 'l’activité avant et après, les commandes perdues', zh: '事件前后的经营情况、流失的订单' },
};

/** What the court sets for a profit whose amount cannot be worked out. Nobody has: what is proven, within the band of the rule. */
export const lossSetByCourt: Question = {
  id: 'loss-set-by-court', of: 'loss', answer: { shape: 'amount' }, kind: 'assessment', alleges: 'claimant', raised: 'said',
  wording: { en: 'What does the court set, beyond what is proven, for a loss whose amount cannot be worked out?', fr: 'Quelle somme le juge fixe-t-il, au-delà de ce qui est prouvé, pour une perte impossible à chiffrer ?', zh: '对数额难以确定的损失，法院在已证明数额之外酌定多少？' },
  evidence: { en: 'what the party in breach gained, its fault, the circumstances of the breach', fr: 'le gain du débiteur, sa faute, les circonstances de l’inexécution', zh: '违约方的获利、过错程度及其他违约情节' },
};

/** Whether both sides broke the contract so that its purpose failed. Nobody said: no. */
export const bothDefeatedPurpose: Question = {
  id: 'both-defeated-purpose', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'deposit-opponent', raised: 'said',
  wording: { en: 'Did the breaches of both sides defeat the purpose of the contract?', fr: 'Les inexécutions des deux parties ont-elles ruiné le but du contrat ?', zh: '双方是否均有致使合同目的不能实现的违约行为？' },
  evidence: { en: 'what each side left undone, and what followed from it', fr: 'ce que chacun n’a pas exécuté et ce qui en est résulté', zh: '各方未履行的内容及其后果' },
};

/** The notices of the end by the provider. */
const closingNotices = ({ subjects }: Matter): readonly Subject[] => subjects.notice.filter((n) => labelsOf(n, 'kind').includes('termination') && labelsOf(n, 'by').includes('provider'));

/** Whether the provider told its consumers in good time that it closes, where no notice on record has a day of arrival: that one never came answers it, else it is open and for the provider to show. */
export const closingAnnounced: Question = {
  id: 'closing-announced', of: 'case', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'provider', raised: 'contested', path: 'notices[].receivedAt',
  contestedFor: (_, matter) => !closingNotices(matter).some((n) => (matter.notices.get(n.id)?.arrival ?? null) !== null),
  stated: (_, matter) => {
    const given = closingNotices(matter);
    const place = { file: '', path: 'notices.termination', line: null, column: null };
    return given.length > 0 && given.every((n) => labelsOf(n, 'arrived').includes('no')) ? { state: 'is', value: false, place } : undefined;
  },
  wording: { en: 'Were the consumers told in good time that the service would close?', fr: 'Les consommateurs ont-ils été avertis à temps de la fermeture du service ?', zh: '停业是否已依照规定的期限提前公告？' },
  evidence: { en: 'the announcement, where it stood and from which day', fr: 'l’annonce, son emplacement et sa date', zh: '公告及其发布位置与发布日期' },
};
