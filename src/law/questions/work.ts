import { addDays, addMonths } from '../../values/day.js';
import type { Stated } from '../../model/fact.js';
import type { Matter } from '../../model/matter.js';
import type { Question } from '../../model/question.js';
import { labelsOf } from '../../model/subject.js';
import type { Subject } from '../../model/subject.js';
import type { Told, Work } from '../../model/work.js';

const stated = (value: boolean, { place }: { readonly place: Told['place'] }): Stated => ({ state: 'is', value, place });
const open = ({ place }: { readonly place: Told['place'] }): Stated => ({ state: 'open', place });
const fact = (matter: Matter, name: string): Stated | undefined => matter.subjects.case[0]?.facts[name];
const answered = (s: Stated | undefined, value: boolean | string): s is Stated & { readonly state: 'is' } => s?.state === 'is' && s.value === value;

/** A harm that came to light only after the copies made before it could lawfully be gone. */
const beyondRetention = (work: Work, id: string, matter: Matter): boolean => {
  const [kept, event, found] = [work.promised.get(id)?.kept ?? null, matter.days.event, work.detected?.day ?? null];
  return kept !== null && event !== null && found !== null && found - event > kept;
};

/** What the record says of copies: none, too few, too old or of no use break the promise; copies that could be used keep it. */
const ofBackup = (work: Work, id: string, matter: Matter): Stated | undefined => {
  const [existed, usable, promised] = [fact(matter, 'backupsExisted'), fact(matter, 'backupsUsable'), work.promised.get(id)];
  const missing = [existed, usable].find((s) => answered(s, false));
  if (missing !== undefined) return { ...missing, state: 'is', value: !beyondRetention(work, id, matter) };
  const last = work.lastCopy;
  const event = matter.days.event;
  if (last !== undefined && !last.open && (last.day === null || (event !== null && typeof promised?.every === 'number' && event - last.day > promised.every))) return stated(true, last);
  if (work.copies !== undefined && typeof promised?.copies === 'number' && work.copies < promised.copies) return existed === undefined ? usable && { ...usable, state: 'is', value: true } : { ...existed, state: 'is', value: true };
  const doubt = [existed, usable].find((s) => s?.state === 'open');
  return doubt ?? (answered(usable, true) ? { ...usable, value: false } : undefined);
};

/** A restoration that did not happen breaks the promise to restore; one that came keeps it. */
const ofRestore = ({ restored }: Work): Stated | undefined => (restored === undefined ? undefined : restored.open ? open(restored) : stated(restored.day === null, restored));

/** A work not delivered by its day, or delivered after it; one that the customer gave up before that day was not late. */
const ofDelivery = (work: Work, id: string, matter: Matter): Stated | undefined => {
  const { delivered, accepted } = work;
  const due = work.promised.get(id)?.due ?? null;
  const came = delivered?.day ?? accepted?.day ?? null;
  if (delivered === undefined && accepted === undefined) return undefined;
  if (delivered?.open === true) return open(delivered);
  const place = (delivered ?? accepted) as Told;
  const { termination } = matter.sums.relief;
  if (came === null && due !== null && termination?.by === 'customer' && termination.on !== null && termination.on <= due) return stated(false, place);
  if (came !== null) return stated(due !== null && came > due, place);
  return due === null || (matter.days.judgment !== null && matter.days.judgment > due) ? stated(true, place) : undefined;
};

const UNKEPT: readonly unknown[] = ['none', 'partial'];

/** The customer did not keep another promise than to stay: as was found, else as the record says. */
const otherwiseBroken = (term: Subject, matter: Matter): boolean =>
  matter.subjects.commitment.some((c) => {
    const [found, performed] = [matter.determinations.get(`commitment-breached|${c.key}`), c.facts['performed']];
    if (labelsOf(c, 'kind').some((kind) => labelsOf(term, 'kind').includes(kind)) || !labelsOf(c, 'owedBy').includes('customer')) return false;
    return found === undefined ? performed?.state === 'is' && UNKEPT.includes(performed.value) : answered(found, true);
  });

/** Causes of an agreed end by which a side may end the contract at any time. */
export const AT_WILL: readonly string[] = ['none', 'convenience'];

/** A court found that the provider had the right to end the contract, which it could not end at any time, and nothing says that the customer kept a promise: what the customer did not do lies behind it. */
const brokenAsFound = (matter: Matter): boolean =>
  answered(matter.determinations.get('termination-justified|case:'), true) &&
  !matter.subjects.clause.some((c) => labelsOf(c, 'endCause').some((cause) => AT_WILL.includes(cause)) && labelsOf(c, 'by').some((by) => by === 'either' || by === 'provider')) &&
  !matter.subjects.commitment.some((c) => {
    const found = matter.determinations.get(`commitment-breached|${c.key}`);
    return labelsOf(c, 'owedBy').includes('customer') && (found === undefined ? answered(c.facts['performed'], 'full') : answered(found, false));
  });

/**
 * A fixed term that the customer promised and that ended early: not kept where the provider ended it because the customer did not pay or broke another promise, or where the customer ended it
 * itself; whether it had the right to is another question. What both agreed on, or only asked a court for, breaks nothing unless a court found that there was no right to it.
 */
const ofTerm = (commitment: Subject, matter: Matter): Stated | undefined => {
  const { relief: { termination }, termEnd } = matter.sums;
  if (termination === null || termination.on === null || termEnd === null || termination.on >= termEnd || !labelsOf(commitment, 'owedBy').includes('customer')) return undefined;
  const place = { file: '', path: 'relief.termination', line: null, column: null };
  const entitled = matter.determinations.get('termination-justified|case:') ?? matter.determinations.get('breach-serious|case:');
  const alone = !matter.subjects.case.some((c) => labelsOf(c, 'endKind').some((kind) => kind === 'agreement' || kind === 'court'));
  if (termination.by === 'customer') return alone || answered(entitled, false) ? { state: 'is', value: true, place } : undefined;
  return termination.by === 'provider' && (otherwiseBroken(commitment, matter) || brokenAsFound(matter)) && !answered(entitled, false) ? { state: 'is', value: true, place } : undefined;
};

/** What the record tells of the performance of a promise by what was done, where nobody states it outright. */
export const performanceTold = (commitment: Subject, matter: Matter): Stated | undefined => {
  const { work } = matter;
  if (work === undefined) return undefined;
  const [kind] = labelsOf(commitment, 'kind');
  return kind === 'backup' ? ofBackup(work, commitment.id, matter) : kind === 'restore' ? ofRestore(work) : kind === 'delivery' ? ofDelivery(work, commitment.id, matter) : kind === 'minimum-term' ? ofTerm(commitment, matter) : undefined;
};

/** What was never supplied, or came so late that the time the work was allowed ran out after the day of delivery. */
const heldUp = (commitment: Subject, matter: Matter): Stated | undefined => {
  const { work } = matter;
  const [cooperated, supplied] = [fact(matter, 'cooperated'), work?.supplied];
  if (work === undefined || !labelsOf(commitment, 'kind').includes('delivery')) return undefined;
  if (cooperated?.state === 'open' && supplied?.day === undefined) return cooperated;
  const due = work.promised.get(commitment.id)?.due ?? null;
  if (supplied === undefined) return undefined;
  if (supplied.open) return open(supplied);
  if (supplied.day === null) return answered(cooperated, true) ? undefined : stated(true, supplied);
  return due !== null && supplied.day >= due ? stated(true, supplied) : undefined;
};

/** Whether the delivery was held up by what the customer had to hand over, specify or test. Nobody said: no. */
export const deliveryHeldUp: Question = {
  id: 'delivery-held-up', of: 'commitment', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'provider', raised: 'said', path: 'customer.suppliedContentOn',
  stated: heldUp,
  fallback: () => false,
  wording: { en: 'Was the delivery held up by what the customer had to supply, specify or test?', fr: 'La livraison a-t-elle été retardée par ce que le client devait fournir, préciser ou tester ?', zh: '交付是否因客户应提供的资料、需求说明或者测试而延误？' },
  evidence: { en: 'requests for content and their answers, minutes of meetings, test reports', fr: 'demandes de contenus et réponses, comptes rendus, recettes', zh: '索要资料的往来、会议纪要、测试记录' },
};

const accepted = (matter: Matter): Stated | undefined => {
  const [reserves, day] = [fact(matter, 'reserves'), matter.work?.accepted];
  if (day === undefined) return undefined;
  if (day.open) return open(day);
  if (day.day === null) return stated(false, day);
  return reserves === undefined ? stated(true, day) : reserves.state === 'open' ? reserves : { ...reserves, value: reserves.value !== true };
};

/** Whether the work was accepted without reservations. */
export const acceptedWithoutReserve: Question = {
  id: 'accepted-without-reserve', of: 'case', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'provider', raised: 'said', path: 'delivery.acceptedOn',
  stated: (_, matter) => accepted(matter),
  wording: { en: 'Was the work accepted without reservations?', fr: 'L’ouvrage a-t-il été réceptionné sans réserve ?', zh: '成果是否已无保留地验收？' },
  evidence: { en: 'the record of acceptance, signed or tacit, and its reservations', fr: 'le procès-verbal de recette, signé ou tacite, et ses réserves', zh: '验收单（签署或者默示）及其保留事项' },
};

/** By the dates: the time of the clause has run since the delivery, and no fault was reserved. */
const tacitly = (clause: Subject, matter: Matter): Stated | undefined => {
  const [window, delivered, reserves, today] = [matter.clauses.get(clause.id)?.window, matter.work?.delivered, fact(matter, 'reserves'), matter.days.judgment];
  if (window === undefined || window === null || delivered === undefined || delivered.open || delivered.day === null) return undefined;
  if (reserves !== undefined) return reserves.state === 'open' ? reserves : { ...reserves, value: reserves.value !== true };
  return today !== null && today <= addDays(addMonths(delivered.day, window.months), window.days) ? stated(false, delivered) : stated(true, delivered);
};

/** Whether a clause on acceptance takes the work as accepted, for want of reservations within its time. */
export const acceptedTacitly: Question = {
  id: 'accepted-tacitly', of: 'clause', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'provider', raised: 'said', path: 'delivery.reserves',
  stated: tacitly,
  fallback: () => false,
  wording: { en: 'Does the clause take the work as accepted, no fault having been reserved in its time?', fr: 'L’ouvrage est-il réputé accepté selon la clause, faute de réserves dans son délai ?', zh: '在条款所定期限内未作保留，是否视为已验收？' },
  evidence: { en: 'the day of delivery, the messages on faults, the time of the clause', fr: 'le jour de la livraison, les messages sur les défauts, le délai de la clause', zh: '交付日期、关于缺陷的往来、条款所定期限' },
};

/** Whether the fault could be seen at acceptance. Nobody said: no. */
export const defectApparent: Question = {
  id: 'defect-apparent', of: 'commitment', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'provider', raised: 'said',
  wording: { en: 'Was the fault apparent when the work was accepted?', fr: 'Le défaut était-il apparent lors de la réception ?', zh: '验收时该缺陷是否明显可见？' },
  evidence: { en: 'the tests made, what anyone using the site would have seen', fr: 'les tests effectués, ce que tout usager du site aurait vu', zh: '所作测试；任何网站使用者可见的情况' },
};

/** Services that make a work to order: whoever ordered it may give it up until it is finished. */
export const WORKS_TO_ORDER: readonly string[] = ['website-build', 'software-development', 'it-integration', 'app-shell'];

/** The provider did not keep a promise, as the record says. */
const shortfall = ({ index }: Matter): boolean =>
  [...index.values()].some((s) => { const performed = s.kind === 'commitment' && labelsOf(s, 'owedBy').includes('provider') ? s.facts['performed'] : undefined; return performed?.state === 'is' && performed.value !== 'full'; });

/** The customer ended a contract for such a work before it was handed over, for nothing that the provider did not do. */
export const givenUp = (matter: Matter): boolean =>
  !shortfall(matter) && matter.subjects.case.some((c) => labelsOf(c, 'ended').includes('customer') && labelsOf(c, 'delivered').includes('no') && labelsOf(c, 'services').some((type) => WORKS_TO_ORDER.includes(type)));
