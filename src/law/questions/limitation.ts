import type { Question } from '../../model/question.js';

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
  stated: (_, { sums: { limitation: { undated } } }) => (undated?.[0] === undefined ? undefined : { state: 'open', place: undated[0] }),
  wording: { en: 'Was the period of limitation interrupted before it ran out, so that the suit is in time?', fr: 'La prescription a-t-elle été interrompue avant son terme, de sorte que l’action est recevable ?', zh: '诉讼时效是否在届满前中断，从而起诉时尚未届满？' },
  evidence: { en: 'the demand and when it arrived, an acknowledgement, a part payment, a suit', fr: 'la demande et la date de sa réception, une reconnaissance, un paiement partiel, une action', zh: '催款函及其到达日期、债务承认、部分履行、起诉' },
};
