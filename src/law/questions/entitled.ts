import type { Stated } from '../../model/fact.js';
import type { Matter } from '../../model/matter.js';
import type { Question } from '../../model/question.js';
import { labelsOf } from '../../model/subject.js';
import type { Subject } from '../../model/subject.js';
import { endingGroundMet } from './ending.js';
import { withholdingJustified } from './entitlement.js';
import { noSecurity, toldAtOnce } from './insecurity.js';
import { leftEarly, terminationJustified } from './refund.js';

const said = { of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', raised: 'said' } as const;

const KEPT: Readonly<Record<string, 'kept' | 'short' | 'undone'>> = { full: 'kept', partial: 'short', late: 'short', none: 'undone' };

/** What the record, or a court, says of a promise: kept, not performed at all, or performed but falling short; undefined where neither says anything. */
const kept = (commitment: Subject, matter: Matter): 'kept' | 'short' | 'undone' | undefined => {
  const [court, { measured, performed }] = [matter.determinations.get(`commitment-breached|${commitment.key}`), commitment.facts];
  const told = performed?.state === 'is' && typeof performed.value === 'string' ? KEPT[performed.value] : undefined;
  if (court?.state === 'is') return court.value !== true ? 'kept' : told === 'short' ? 'short' : 'undone';
  return measured?.state === 'is' ? (measured.value === true ? 'short' : 'kept') : told;
};

/** The customer holds something back itself, so that who may hold back first is in dispute. */
const heldBackByCustomer = (matter: Matter): boolean => matter.pleas.some((p) => p.plea === 'withholding' && p.by === 'customer') || matter.sums.relief.withheld !== null;

/** The provider told the customer that it suspends. */
const suspensionTold = (matter: Matter): boolean => matter.subjects.notice.some((n) => labelsOf(n, 'kind').includes('suspension') && labelsOf(n, 'by').includes('provider'));

/** Whether it is the provider that holds its performance back, as it pleads or told the customer, and not the customer. */
const heldBackByProvider = (matter: Matter): boolean =>
  (suspensionTold(matter) || matter.pleas.some((p) => p.plea === 'withholding' && p.by === 'provider')) && !heldBackByCustomer(matter);

/** Duties of good faith beside the promise (Civil Code 509(2)). */
const BESIDE: readonly string[] = ['warning', 'advice', 'data-export'];

/** A duty beside the main ones: as the contract says, else by what is owed. */
const isBeside = (s: Subject): boolean => labelsOf(s, 'essential').includes('no') || (!labelsOf(s, 'essential').includes('yes') && labelsOf(s, 'kind').some((kind) => BESIDE.includes(kind)));

/** The customer that pays first suspends its payment and says so at once, since the provider was found unable to perform, and no security was found to be given; open where nothing shows that it said so. */
const insecureProvider = (matter: Matter): Stated | undefined => {
  const { claimant, determinations, pleas } = matter;
  const [insecure, secured] = ['performance-insecure|case:', 'security-given|case:'].map((key) => determinations.get(key));
  const found = claimant === 'provider' && pleas.some((p) => p.plea === 'withholding' && p.by === 'customer') && insecure?.state === 'is' && insecure.value === true;
  if (!found || (secured?.state === 'is' && secured.value === true)) return undefined;
  const told = toldAtOnce(matter);
  return told?.state === 'is' ? (told.value === true ? insecure : undefined) : told;
};

/**
 * From what the other side did not perform: a promise not performed at all lets the price be kept back. One beside the main duties, or that was performed but
 * falls short, leaves it to be judged: no more than the part that corresponds may be kept back, which is for whoever keeps it back to show. So does a promise
 * in doubt beside others that were kept.
 */
const fromPerformance = (matter: Matter): Stated | undefined => {
  if (heldBackByProvider(matter)) return undefined;
  const insecure = insecureProvider(matter);
  if (insecure?.state === 'is') return insecure;
  const owed = [...matter.index.values()].filter((s) => s.kind === 'commitment' && labelsOf(s, 'owedBy').includes('provider'));
  const told = owed.flatMap((s) => { const how = kept(s, matter); return how === undefined ? [] : [{ s, how }]; });
  const place = { file: '', path: 'performance', line: null, column: null };
  if (told.length === 0) return insecure;
  const doubted = owed.some((s) => labelsOf(s, 'inDoubt').includes('yes') && kept(s, matter) === undefined);
  if (told.every((t) => t.how === 'kept')) return insecure ?? (doubted ? undefined : { state: 'is', value: false, place });
  return told.some((t) => t.how === 'undone' && !isBeside(t.s)) ? { state: 'is', value: true, place } : insecure;
};

/** Whether a party was entitled to hold its own performance back, as Chinese law has it. Nobody said: from what the provider did not perform. */
export const priceMayWait: Question = { ...withholdingJustified, alleges: 'invoker', stated: (_, matter) => fromPerformance(matter) };

/** A right that the parties agreed on, by a clause or by ending the contract together. */
const agreedRight = (matter: Matter): Stated | undefined => {
  const place = { file: '', path: 'clauses.termination', line: null, column: null };
  const [self] = matter.subjects.case;
  const ended = self === undefined ? [] : labelsOf(self, 'ended');
  const byClause = matter.subjects.clause.some((c) => {
    const met = matter.determinations.get(`ending-ground-met|${c.key}`) ?? endingGroundMet.stated?.(c, matter);
    return labelsOf(c, 'kind').includes('termination') && labelsOf(c, 'by').some((by) => by === 'either' || ended.includes(by)) && met?.state === 'is' && met.value === true;
  });
  const together = self !== undefined && labelsOf(self, 'endKind').includes('agreement');
  return byClause || together ? { state: 'is', value: true, place } : undefined;
};

/** Promises that are the main duty of whoever made them. */
const MAIN: readonly string[] = ['payment', 'delivery'];

/** A main duty was not performed, a demand left time for it, and that time was over when the contract was ended by whoever had made the demand. */
const graceExpired = ({ index, sums: { relief: { termination }, demands, deliveredOn } }: Matter): Stated | undefined => {
  if (termination === null || termination.on === null) return undefined;
  const { by, on } = termination;
  const undone = [...index.values()].some((c) => {
    if (c.kind !== 'commitment') return false;
    const performed = c.facts['performed'];
    const awaited = performed?.state === 'is' && (performed.value === 'none' || (performed.value === 'late' && deliveredOn !== null && deliveredOn > on));
    return awaited && !labelsOf(c, 'owedBy').includes(by) && (labelsOf(c, 'essential').includes('yes') || labelsOf(c, 'kind').some((kind) => MAIN.includes(kind)));
  });
  const over = demands.some((d) => d.by === by && d.on !== null && d.until !== undefined && d.on <= d.until && d.until < on);
  return undone && over ? { state: 'is', value: true, place: { file: '', path: 'notices[].deadline', line: null, column: null } } : undefined;
};

/** Whether a side declared clearly, or showed by what it did, that it would not perform a main duty, before that was due. Nobody said: no. */
export const performanceRefused: Question = {
  id: 'performance-refused', of: 'party', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said',
  wording: { en: 'Did this party declare clearly, or show by its conduct, that it would not perform?', fr: 'Cette partie a-t-elle déclaré clairement, ou montré par sa conduite, qu’elle ne s’exécuterait pas ?', zh: '该方是否明确表示或者以自己的行为表明不履行合同义务？' },
  evidence: { en: 'what it wrote, what it stopped doing or disposed of, what was due when', fr: 'ses écrits, ce qu’elle a cessé de faire ou cédé, les échéances', zh: '其书面表示、停止履行或者处分财产的行为、履行期限' },
};

/** The other side than the one that ended the contract was found to have refused its main duty before it was due. */
const refusedBefore = ({ determinations, sums: { relief: { termination } } }: Matter): Stated | undefined => {
  if (termination === null) return undefined;
  const refused = determinations.get(`performance-refused|party:${termination.by === 'provider' ? 'customer' : 'provider'}`);
  return refused?.state === 'is' && refused.value === true ? refused : undefined;
};

/** Whether whoever ended the contract was entitled to, as Chinese law has it. Nobody said: from what was agreed, a demand that went unanswered, a refusal that a court found, or an insecurity for which no security was given. */
export const rightToTerminate: Question = { ...terminationJustified, stated: (_, matter) => agreedRight(matter) ?? graceExpired(matter) ?? refusedBefore(matter) ?? noSecurity(matter) ?? leftEarly(matter) };

/**
 * The price that fell due before the service stopped was not paid at all, as `performance` says, or for a whole period: the first performance is missing, and
 * no more is asked. Where only a part is missing, what may be held back in answer has to be judged; so it is where the right itself is in
 * dispute, and a court that decided whether performance could be held back decided this.
 */
const firstPerformanceMissing = (matter: Matter): Stated | undefined => {
  const { sums: { unpaid }, days: { event }, fees: { agreed } } = matter;
  if (matter.disputed.has('suspension-justified|case:') || matter.determinations.has('withholding-justified|case:')) return undefined;
  const overdue = event === null ? [] : unpaid.filter((fee) => fee.due !== null && fee.due < event);
  if (overdue.length === 0 || heldBackByCustomer(matter)) return undefined;
  const periodMissing = overdue.some((fee) => agreed.some((a) => a.service === fee.service && a.per !== 'once' && a.per !== 'hour' && a.per !== 'day' && fee.amount >= a.amount));
  const nothingPaid = [...matter.index.values()].some((s) => s.kind === 'commitment' && labelsOf(s, 'kind').includes('payment') && labelsOf(s, 'owedBy').includes('customer') && kept(s, matter) === 'undone');
  return periodMissing || nothingPaid ? { state: 'is', value: true, place: { file: '', path: 'fees.unpaid', line: null, column: null } } : undefined;
};

/** Whether the provider was entitled to suspend the service because the price was not paid. Nobody said: yes where a price due before was not paid at all; else judged, never guessed. */
export const suspensionJustified: Question = {
  ...said, id: 'suspension-justified', alleges: 'provider', stated: (_, matter) => firstPerformanceMissing(matter),
  wording: { en: 'Was the provider entitled to suspend the service for the unpaid price?', fr: 'Le prestataire pouvait-il suspendre le service pour défaut de paiement ?', zh: '服务商是否有权因欠费暂停服务？' },
  evidence: { en: 'what was unpaid and since when, reminders, what was suspended in answer', fr: 'les impayés et leur ancienneté, les rappels, l’étendue de la suspension', zh: '欠费金额与时间、催告情况、暂停的范围' },
};

/** Whether a promise can no longer be performed, or only at a cost out of all proportion. Data that are lost for good cannot be given back. */
export const performanceExcluded: Question = {
  ...said, id: 'performance-excluded', alleges: 'respondent', path: 'data.definitive', fact: 'definitive',
  wording: { en: 'Is performance impossible, unfit to be enforced or too costly?', fr: 'L’exécution est-elle impossible, inapte à la contrainte ou d’un coût excessif ?', zh: '该债务是否履行不能、不适于强制履行或者履行费用过高？' },
  evidence: { en: 'what can still be restored, and at what cost', fr: 'ce qui peut encore être rétabli, et à quel coût', zh: '尚可恢复的内容及其费用' },
};

/** Whether the respondent is to blame for the contract being void or set aside. Nobody said: no. */
export const faultInVoidness: Question = {
  ...said, id: 'fault-in-voidness', alleges: 'claimant',
  wording: { en: 'Is the other side to blame for the contract being void or set aside?', fr: 'La nullité du contrat est-elle imputable à l’autre partie ?', zh: '对方对合同无效或者被撤销是否有过错？' },
  evidence: { en: 'what each side knew when the contract was made, and who concealed it', fr: 'ce que chacun savait lors de la conclusion, et qui l’a tu', zh: '订立合同时各方所知情况及何方隐瞒' },
};

/** The part of a debt that was left unperformed, to which the rule on deposits is applied. Nobody said: all of it. */
export const unperformedShare: Question = {
  id: 'unperformed-share', of: 'case', answer: { shape: 'share' }, kind: 'assessment', alleges: 'claimant', raised: 'said',
  fallback: () => ({ num: 1n, den: 1n }),
  wording: { en: 'Which part of the debt was left unperformed?', fr: 'Quelle fraction de l’obligation est restée inexécutée ?', zh: '未履行部分占合同约定内容的比例是多少？' },
  evidence: { en: 'what was delivered, against what was due', fr: 'ce qui a été livré, au regard de ce qui était dû', zh: '已交付内容与应交付内容之比' },
};

/** What the loss grew by because the event was not notified in time. Nobody said: nothing. */
export const lossFromLateNotice: Question = {
  id: 'loss-from-late-notice', of: 'case', answer: { shape: 'amount' }, kind: 'assessment', alleges: 'claimant', raised: 'said',
  fallback: () => 0n,
  wording: { en: 'What loss would timely notice of the event have avoided?', fr: 'Quel préjudice un avis donné à temps aurait-il évité ?', zh: '及时通知本可避免的损失是多少？' },
  evidence: { en: 'when notice was given, what the other side could still have done', fr: 'date de l’avis, ce que l’autre partie pouvait encore faire', zh: '通知时间、对方当时尚可采取的措施' },
};

/** Whether a natural person suffered serious mental harm through an injury to a right of personality. Nobody said: no. */
export const seriousMentalHarm: Question = {
  id: 'serious-mental-harm', of: 'loss', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said',
  wording: { en: 'Did a natural person suffer serious mental harm through an injury to a right of personality?', fr: 'Une personne physique a-t-elle subi un préjudice moral grave par atteinte à un droit de la personnalité ?', zh: '自然人是否因人格权受侵害而遭受严重精神损害？' },
  evidence: { en: 'medical records, the right that was hurt, consequences in daily life', fr: 'pièces médicales, droit atteint, conséquences dans la vie courante', zh: '诊疗材料、受侵害的人格权、对生活的影响' },
};
