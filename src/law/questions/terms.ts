import type { Stated } from '../../model/fact.js';
import type { Matter, NoticeTerms, Renewal } from '../../model/matter.js';
import { labelsOf } from '../../model/subject.js';
import type { Subject } from '../../model/subject.js';
import { addDays, addMonths } from '../../values/day.js';
import type { Day } from '../../values/day.js';
import type { Question } from '../../model/question.js';

const said = { of: 'clause', answer: { shape: 'yesNo' }, kind: 'assessment', raised: 'said' } as const;

/** The days on which reminders of a renewal arrived. */
const remindersOf = (notices: readonly Subject[], terms: ReadonlyMap<string, NoticeTerms>): readonly Day[] =>
  notices.filter((n) => labelsOf(n, 'kind').includes('renewal-reminder')).flatMap((n) => terms.get(n.id)?.arrival?.day ?? []);

/** Whether a clause on changes lets one side change the price, the term or what the service is. Nobody said: no. */
export const changesEssentials: Question = {
  ...said, id: 'clause-changes-essentials', alleges: 'claimant',
  wording: { en: 'Does the clause let the professional alone change the price, the term or the features of the service?', fr: 'La clause permet-elle au professionnel seul de modifier le prix, la durée ou les caractéristiques du service ?', zh: '该条款是否允许经营者单方变更价格、期限或者服务的特征？' },
  evidence: { en: 'the words of the clause, the changes made under it', fr: 'les termes de la clause, les modifications faites sur son fondement', zh: '条款文义、依其作出的变更' },
};

/** Whether one side alone put the clause in, or changed it, after the contract was made. Nobody said: no. */
export const changedByOneSide: Question = {
  ...said, id: 'clause-changed-by-one-side', kind: 'fact', alleges: 'claimant',
  wording: { en: 'Did one side alone put in or change this clause after the contract was made?', fr: 'La clause a-t-elle été introduite ou modifiée par une seule partie après la conclusion ?', zh: '该条款是否在订约后由一方单方加入或者变更？' },
  evidence: { en: 'the terms on the day of the contract and those relied on', fr: 'les conditions au jour du contrat et celles invoquées', zh: '订约当日的条款与所援引的条款' },
};

/** Whether a right to end or suspend was used in bad faith. Nobody said: no. */
export const usedInBadFaith: Question = {
  ...said, id: 'clause-used-in-bad-faith', alleges: 'claimant',
  wording: { en: 'Was the right that the clause gives used in bad faith?', fr: 'Le droit que donne la clause a-t-il été exercé de mauvaise foi ?', zh: '该条款所赋予的权利是否被恶意行使？' },
  evidence: { en: 'what was done shortly before, what the other side was led to expect', fr: 'ce qui a été fait peu avant, ce que l’autre partie pouvait attendre', zh: '此前不久的行为、对方的合理期待' },
};

/** Whether the professional reminded the other side, between three months and one month before the renewal, that it may refuse. By the reminder on record and the day of the renewal. */
export const renewalAnnounced: Question = {
  id: 'renewal-announced', of: 'case', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'provider', raised: 'said', path: 'notices[].kind',
  stated: (_case, matter) => {
    const renewed = matter.days.contract;
    const told = remindersOf(matter.subjects.notice, matter.notices);
    if (renewed === null || told.length === 0) return undefined;
    return { state: 'is', value: told.some((day) => day >= addMonths(renewed, -3) && day <= addMonths(renewed, -1)), place: { file: '', path: 'notices', line: null, column: null } };
  },
  wording: { en: 'Was the other side told, between three months and one month before the renewal, that it may refuse it?', fr: 'L’autre partie a-t-elle été informée, entre trois mois et un mois avant la reconduction, de la faculté de la refuser ?', zh: '是否在续订前三个月至一个月之间告知对方可以不续订？' },
  evidence: { en: 'the letter or dedicated e-mail, and the day on which it arrived', fr: 'la lettre ou le courriel dédié, et le jour de sa réception', zh: '信函或者专门的电子邮件及其到达日期' },
};

/** Whether a reminder fell in the time before a renewal: after the contract or the renewal before it, and before its day. */
const reminded = ({ on, after }: Renewal, told: readonly Day[]): boolean => told.some((day) => after !== null && day > after && day < on);

/** The first renewal since a day of which nobody was reminded, by the reminders on record; undefined where each had one. */
export const firstUnreminded = ({ days: { renewals = [] }, subjects, notices }: Matter, since: Day): Day | undefined => {
  const told = remindersOf(subjects.notice, notices);
  return renewals.find((renewal) => renewal.on >= since && !reminded(renewal, told))?.on;
};

/** Whether the consumer was reminded of this renewal: after the contract or the renewal before it, and before its day. */
export const renewalReminded: Question = {
  id: 'renewal-reminded', of: 'case', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'provider', raised: 'said', path: 'notices[].kind',
  stated: (_case, { days: { renewals = [] }, subjects, notices }) => {
    const [last, told] = [renewals.at(-1), remindersOf(subjects.notice, notices)];
    if (last === undefined || last.after === null || told.length === 0) return undefined;
    return { state: 'is', value: reminded(last, told), place: { file: '', path: 'notices', line: null, column: null } };
  },
  wording: { en: 'Was the consumer reminded conspicuously of this renewal before it took place?', fr: 'Le consommateur a-t-il été averti de façon apparente de ce renouvellement avant qu’il n’intervienne ?', zh: '经营者在本次自动展期或者自动续费前是否以显著方式提请消费者注意？' },
  evidence: { en: 'the message sent before the renewal and the day on which it arrived', fr: 'le message envoyé avant le renouvellement et le jour de sa réception', zh: '续费前发送的提示信息及其到达日期' },
};

/** Whether a notice that arrived on one day left, until the day of the end, the time that the first of some clauses asks for; undefined where none names one or a day is missing. */
export const leavesAgreedTime = (arrived: Day | undefined, end: Day | null, clauses: readonly Subject[], matter: Matter): Stated | undefined => {
  const agreed = clauses.flatMap((c) => matter.clauses.get(c.id)?.notice ?? [])[0];
  return agreed === undefined || arrived === undefined || end === null ? undefined : { state: 'is', value: addDays(addMonths(arrived, agreed.months), agreed.days) <= end, place: { file: '', path: 'clauses[].notice', line: null, column: null } };
};

/** Whether the notice that ends a contract without a term left the time agreed, else a reasonable one. */
export const noticeLongEnough: Question = {
  id: 'notice-long-enough', of: 'notice', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'respondent', raised: 'said', path: 'clauses[].notice',
  stated: (notice, matter) =>
    leavesAgreedTime(matter.notices.get(notice.id)?.arrival?.day, matter.sums.relief.termination?.on ?? matter.days.end, matter.subjects.clause.filter((c) => labelsOf(c, 'kind').includes('termination')), matter),
  wording: { en: 'Did the notice of termination leave the time agreed, or a reasonable one?', fr: 'La notification de fin a-t-elle laissé le préavis convenu, à défaut un délai raisonnable ?', zh: '终止通知是否留出约定的预告期，未约定时留出合理期间？' },
  evidence: { en: 'the day of the notice, the day of the end, the clause', fr: 'le jour de la notification, celui de la fin, la clause', zh: '通知之日、终止之日、条款' },
};
