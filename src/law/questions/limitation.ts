import type { Matter } from '../../model/matter.js';
import type { Question } from '../../model/question.js';
import { forATime } from './instalments.js';

/** Nothing turns on the period where nobody pleads that it ran out. */
const pleaded = ({ pleas }: Matter): boolean => pleas.some((p) => p.plea === 'limitation');

/** Whether the period had run out before the suit, where nobody knows from when it ran. Nobody showed it: no. */
export const limitationRunOut: Question = {
  id: 'limitation-run-out', of: 'case', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'respondent', raised: 'said', path: 'proceedings.knownOn',
  stated: (_, { sums: { limitation: { knownInDoubt } } }) => (knownInDoubt === undefined ? undefined : { state: 'open', place: knownInDoubt }),
  wording: { en: 'Did the claimant know of its claim so early that the period of limitation had run out before the suit?', fr: 'Le demandeur connaissait-il ses droits assez tôt pour que la prescription soit acquise avant l’action ?', zh: '权利人知道或者应当知道权利受损害及义务人之日，是否早至起诉时诉讼时效期间已经届满？' },
  evidence: { en: 'letters, reports and messages that show when the injury and the debtor were known', fr: 'courriers, rapports et messages montrant quand le dommage et le débiteur furent connus', zh: '能够证明何时知道损害及义务人的函件、报告、信息' },
};

/** Whether the period was interrupted in time on a day that the record does not give. Nobody showed it: no. */
export const limitationInterrupted: Question = {
  id: 'limitation-interrupted', of: 'case', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'claimant', raised: 'said', path: 'proceedings.interruptions[].at',
  stated: (_, matter) => { const place = matter.sums.limitation.undated?.[0]; return place === undefined || !pleaded(matter) ? undefined : { state: 'open', place }; },
  wording: { en: 'Was the period of limitation interrupted before it ran out, so that the suit is in time?', fr: 'La prescription a-t-elle été interrompue avant son terme, de sorte que l’action est recevable ?', zh: '诉讼时效是否在届满前中断，从而起诉时尚未届满？' },
  evidence: { en: 'the demand and when it arrived, an acknowledgement, a part payment, a suit', fr: 'la demande et la date de sa réception, une reconnaissance, un paiement partiel, une action', zh: '催款函及其到达日期、债务承认、部分履行、起诉' },
};

/** Whether fees for successive times of one service are one debt paid in instalments, so that one period runs from the last of them. Courts differ; nobody found so: no. */
export const feesOneDebt: Question = {
  id: 'fees-one-debt', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'contested',
  contestedFor: (_, matter) => pleaded(matter) && matter.sums.unpaid.some((fee) => forATime(fee, matter)), workedOut: true,
  wording: { en: 'Are the fees for successive times of the service instalments of one debt, so that limitation runs from the day on which the last of them fell due?', fr: 'Les redevances des périodes successives sont-elles les échéances d’une seule dette, de sorte que la prescription court du jour où la dernière est échue ?', zh: '各期服务费是否属于同一债务的分期履行，诉讼时效自最后一期履行期限届满之日起计算？' },
  evidence: { en: 'how the contract states the price: for the whole or for each period; how it was billed and claimed', fr: 'le prix convenu : global ou par période ; la facturation et les réclamations', zh: '合同对价款的约定（总价或者分期单价）、开票与催收情况' },
};
