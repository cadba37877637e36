import { addDays, addMonths } from '../../values/day.js';
import type { Matter } from '../../model/matter.js';
import { labelsOf } from '../../model/subject.js';
import type { Subject } from '../../model/subject.js';
import type { Question } from '../../model/question.js';

/** Whether a limit speaks of money to be given back as well. Only where it says so; a clause on "every sum" leaves it to be judged. */
export const clauseCoversRefund: Question = {
  id: 'clause-covers-refund', of: 'clause', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'respondent', raised: 'contested', path: 'clauses[].covers.restitution', fact: 'coversRefund',
  contestedFor: (clause) => labelsOf(clause, 'pool').includes('all'),
  fallback: () => false,
  wording: { en: 'Does the limit also cover money that is to be given back?', fr: 'Le plafond s’applique-t-il aussi aux sommes à restituer ?', zh: '该限额是否也适用于应返还的款项？' },
  evidence: { en: 'the words of the clause', fr: 'les termes de la clause', zh: '条款文义' },
};

/** Whether service credits count towards the limit. Nobody said: no. */
export const creditsCountTowardsLimit: Question = {
  id: 'credits-count-towards-limit', of: 'clause', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'respondent', raised: 'said', path: 'clauses[].countsCredits', fact: 'countsCredits',
  wording: { en: 'Do service credits count towards the limit?', fr: 'Les avoirs de service s’imputent-ils sur le plafond ?', zh: '服务抵扣是否计入限额？' },
  evidence: { en: 'the words of the clause', fr: 'les termes de la clause', zh: '条款文义' },
};

const lastDay = (clause: Subject, matter: Matter): number | undefined => {
  const terms = matter.clauses.get(clause.id);
  const start = terms?.from === 'knowledge' ? matter.sums.limitation.knownOn : terms?.from === 'breach' ? matter.days.breach : matter.days.event;
  return terms === undefined || terms.window === null || start === null || start === undefined ? undefined : addDays(addMonths(start, terms.window.months), terms.window.days);
};

/** Whether the claim was made within the time that a clause sets. By the dates; where one is missing, who relies on the clause shows it. */
export const claimInTime: Question = {
  id: 'claim-in-time', of: 'clause', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'claimant', raised: 'said', path: 'claim.madeOn',
  fallback: (clause, matter) => {
    const [last, made] = [lastDay(clause, matter), matter.days.claim ?? matter.days.judgment];
    return last === undefined || made === null || made <= last;
  },
  wording: { en: 'Was the claim made within the time that the clause sets?', fr: 'La réclamation a-t-elle été faite dans le délai de la clause ?', zh: '索赔是否在条款所定期限内提出？' },
  evidence: { en: 'the letter of claim and the day of the event', fr: 'la lettre de réclamation et le jour du fait', zh: '索赔函与事件发生日期' },
};

/** A clause that limits the loss that can be recovered, not the damages that are owed. */
export const limitsTheLoss = (clause: Subject): boolean => labelsOf(clause, 'appliesTo').includes('recoverable-loss');

/** In which order a limit on the loss that can be recovered and the customer's share are applied. Its words say: the limit first. */
export const limitOrder: Question = {
  id: 'limit-order', of: 'clause', answer: { shape: 'choice', values: ['before-share', 'after-share'], unproven: 'before-share' },
  kind: 'assessment', alleges: 'claimant', raised: 'said', path: 'clauses[].appliesTo',
  wording: {
    en: 'Is the limit applied to the whole loss, before the customer’s own share is taken off, or to what is owed after it?',
    fr: 'Le plafond s’applique-t-il au préjudice entier, avant déduction de la part du client, ou à ce qui est dû après elle ?',
    zh: '责任限额是先适用于全部损失、再扣除客户自负份额，还是适用于扣除该份额后的应付金额？',
  },
  evidence: { en: 'the words of the clause: what it limits', fr: 'les termes de la clause : ce qu’elle limite', zh: '条款文义：所限制的是损失还是应付金额' },
};
