import { MILLISECONDS_IN_A_DAY } from '../../values/instant.js';
import type { Duration } from '../../values/duration.js';
import { ZERO } from '../../values/ratio.js';
import { questionKey } from '../../model/subject.js';
import type { Stated } from '../../model/fact.js';
import type { Matter, Moment } from '../../model/matter.js';
import type { Question } from '../../model/question.js';
import type { Subject } from '../../model/subject.js';
import { lastInTime } from './last-in-time.js';
import { firstMeasure, reachedAllAt } from './measures-taken.js';
import { reactionPeriod } from './periods.js';

const ELEMENTS = ['preliminaryEvidence', 'senderIdentified', 'locatesContent'] as const;

/** What the fields of a notice say of it: one element missing spoils it, all three make it good, anything else is open or unsaid. */
const allOf = (said: readonly (Stated | undefined)[]): Stated | undefined => {
  const missing = said.find((s) => s?.state === 'is' && s.value === false);
  if (missing !== undefined) return missing;
  const open = said.find((s) => s?.state === 'open');
  if (open !== undefined) return { state: 'open', place: open.place };
  return said.every((s) => s !== undefined) ? said[0] : undefined;
};

const byElements = (notice: Subject): Stated | undefined => allOf(ELEMENTS.map((name) => notice.facts[name]));

/** Whether the notice is complete: first evidence, who sends it, where the content is. */
export const noticeValid: Question = {
  id: 'notice-valid', of: 'notice', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'notifier', raised: 'said', path: 'notices[].preliminaryEvidence',
  stated: byElements,
  wording: { en: 'Does the notice show first evidence, its sender and where the content is?', fr: 'La notification comporte-t-elle un commencement de preuve, l’identité de son auteur et la localisation du contenu ?', zh: '通知是否包括构成侵权的初步证据、权利人的真实身份信息及侵权内容的准确定位？' },
  evidence: { en: 'the notice itself and its attachments', fr: 'la notification et ses pièces', zh: '通知及其附件' },
};

/** Whether a notice about a person names its sender, the place and the reason; first evidence is a reason. What a court said of the validity of the notice says it here as well. */
export const personNoticeComplete: Question = {
  id: 'person-notice-complete', of: 'notice', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'notifier', raised: 'said', path: 'notices[].statesLegalGrounds',
  stated: (notice, matter) => matter.determinations.get(questionKey('notice-valid', notice.key)) ?? allOf([notice.facts['statesLegalGrounds'] ?? notice.facts['preliminaryEvidence'], notice.facts['senderIdentified'], notice.facts['locatesContent']]),
  wording: { en: 'Does the notice name its sender with a contact, the address or exact place of the content, and the reason?', fr: 'La notification indique-t-elle son auteur avec un contact, l’adresse ou la place exacte du contenu, et le motif ?', zh: '通知是否载明通知人姓名及联系方式、侵权内容的网络地址或者准确位置、要求删除的理由？' },
  evidence: { en: 'the notice itself and its attachments', fr: 'la notification et ses pièces', zh: '通知及其附件' },
};

const reactionOf = (notice: Subject, matter: Matter): Duration | undefined => {
  const determined = matter.determinations.get(questionKey('reaction-time', notice.key));
  const length = determined?.state === 'is' ? determined.value : reactionPeriod.history[0]?.value;
  return typeof length === 'object' && 'businessDays' in length ? length : undefined;
};

/** Whether a moment lies within the reaction time after the arrival: hours run from the minute, days, working days among them, to the end of the last one. */
const within = (moment: Moment, arrival: Moment, length: Duration): boolean | undefined => {
  if (length.years === 0 && length.months === 0 && length.businessDays === 0 && length.seconds.num > 0n) {
    const passed = BigInt(moment.at - arrival.at) - BigInt(length.days) * BigInt(MILLISECONDS_IN_A_DAY);
    return passed * length.seconds.den <= length.seconds.num * 1000n;
  }
  const last = lastInTime(arrival.day, length);
  return last === undefined ? undefined : moment.day <= last;
};

/** What the dates say: in time, late, or never. Without an arrival there is nothing to be late for. */
const inTime = (notice: Subject, matter: Matter, happened: Moment | null | undefined): boolean | undefined => {
  const arrival = matter.notices.get(notice.id)?.arrival;
  const length = reactionOf(notice, matter);
  if (arrival === undefined || arrival === null) return undefined;
  if (happened === undefined || happened === null) return false;
  return length === undefined ? undefined : within(happened, arrival, length);
};

/** Whether the notice was forwarded to the user in time. The dates give an estimate; a court judges it each time. */
export const noticeForwardedInTime: Question = {
  id: 'notice-forwarded-in-time', of: 'notice', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'provider', raised: 'always', path: 'notices[].forwardedAt',
  fallback: (notice, matter) => inTime(notice, matter, matter.notices.get(notice.id)?.forwarded),
  wording: { en: 'Was the notice forwarded to the user in time?', fr: 'La notification a-t-elle été transmise à temps à l’utilisateur ?', zh: '是否及时将通知转送相关网络用户？' },
  evidence: { en: 'the forwarding message and its time', fr: 'le message de transmission et son heure', zh: '转送记录及时间' },
};

/** Whether a measure was taken in time. */
export const measureInTime: Question = {
  id: 'measure-in-time', of: 'notice', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'provider', raised: 'always', path: 'notices[].measures',
  fallback: (notice, matter) => inTime(notice, matter, reachedAllAt(notice, matter) ?? firstMeasure(notice, matter)),
  wording: { en: 'Was a measure against the content taken in time?', fr: 'Une mesure contre le contenu a-t-elle été prise à temps ?', zh: '是否及时采取了必要措施？' },
  evidence: { en: 'logs of the measure', fr: 'journaux de la mesure', zh: '采取措施的日志' },
};

/** Whether the measure fits the evidence and the kind of service. Taken by the kind of service; without a measure, or where items were left standing, no. */
export const measureAdequate: Question = {
  id: 'measure-adequate', of: 'notice', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'provider', raised: 'always', path: 'notices[].measures',
  fallback: (notice, matter) => reachedAllAt(notice, matter) !== undefined,
  wording: { en: 'Did the measure fit the first evidence and the kind of service?', fr: 'La mesure était-elle adaptée aux premières preuves et au type de service ?', zh: '所采取的措施是否与初步证据和服务类型相适应？' },
  evidence: { en: 'what the provider can technically do; what the measure did', fr: 'moyens techniques du prestataire ; effet de la mesure', zh: '服务提供者的技术能力；措施的实际效果' },
};

const DAY: Duration = { years: 0, months: 0, days: 0, businessDays: 0, seconds: ZERO };

/** What a disputed time may be: none at all, our convention, or all the time until the assessment. */
const fromAtOnceToNever = (notice: Subject, matter: Matter): readonly Duration[] => {
  const [key, arrival, usual] = [questionKey('reaction-time', notice.key), matter.notices.get(notice.id)?.arrival?.day, reactionPeriod.history[0]?.value];
  const open = matter.disputed.has(key) || matter.determinations.get(key)?.state === 'open';
  if (!open || arrival === undefined || matter.days.judgment === null) return [];
  return [DAY, ...(usual === undefined ? [] : [usual]), { ...DAY, days: Math.max(0, matter.days.judgment - arrival) }];
};

/** How long the provider had to act. Nobody has said: our convention. */
export const reactionTime: Question = {
  id: 'reaction-time', of: 'notice', answer: { shape: 'duration' }, kind: 'assessment', alleges: 'provider', raised: 'said',
  parameter: reactionPeriod,
  domain: fromAtOnceToNever,
  fallback: () => reactionPeriod.history[0]?.value,
  wording: { en: 'How long did the provider have to act?', fr: 'De quel délai le prestataire disposait-il pour agir ?', zh: '服务提供者的合理反应时间是多久？' },
  evidence: { en: 'number and kind of items, the provider’s means, practice', fr: 'nombre et nature des éléments, moyens du prestataire, usages', zh: '内容数量与类型、服务提供者的能力、行业惯例' },
};

/** The part of the loss that came about because nothing was done in time. Only a court's figure; the dates are for the rule's measure. */
export const expandedPart: Question = {
  id: 'expanded-part', of: 'notice', answer: { shape: 'amount' }, kind: 'assessment', alleges: 'claimant', raised: 'said', path: 'losses[].series', workedOut: true,
  wording: { en: 'Which part of the loss is due to the delay?', fr: 'Quelle part du dommage tient au retard ?', zh: '因未及时采取措施而扩大的损失是多少？' },
  evidence: { en: 'dated entries of the loss', fr: 'relevés datés du préjudice', zh: '按日期记录的损失' },
};
