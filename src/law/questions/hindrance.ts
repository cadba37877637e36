import type { Question } from '../../model/question.js';

/** How long the event hindered performance. `not-said`: taken as covering all that is claimed, until somebody says when it was over. */
export const hindrance: Question = {
  id: 'hindrance', of: 'case', answer: { shape: 'choice', values: ['temporary', 'definitive', 'not-said'], unproven: 'not-said' },
  kind: 'fact', alleges: 'claimant', raised: 'said', path: 'causes[].forceMajeure.until',
  domain: () => ['temporary', 'definitive'],
  stated: (_, matter) => {
    const told = matter.work?.hindrance;
    return told === undefined ? undefined : told.open ? { state: 'open', place: told.place } : { state: 'is', value: told.day === null ? 'definitive' : 'temporary', place: told.place };
  },
  fallback: () => 'not-said',
  wording: { en: 'Did the event hinder performance for a time only, or for good?', fr: 'L’empêchement était-il temporaire ou définitif ?', zh: '该事件对履行的妨碍是暂时的还是永久的？' },
  evidence: { en: 'when performance was possible again; what was destroyed', fr: 'la date à laquelle l’exécution redevenait possible ; ce qui a été détruit', zh: '何时恢复履行的可能；何物灭失' },
};

/** Whether the debtor took the risk of the event upon itself. Nobody said: no. */
export const riskAssumed: Question = {
  id: 'risk-assumed', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said',
  fallback: () => false,
  wording: { en: 'Did the debtor take the risk of this event upon itself?', fr: 'Le débiteur s’était-il chargé du risque de cet événement ?', zh: '债务人是否已承担该事件的风险？' },
  evidence: { en: 'what the contract promises against this very event (recovery plan, guarantee)', fr: 'ce que le contrat promet contre cet événement (plan de reprise, garantie)', zh: '合同针对该事件的承诺（灾难恢复、保证）' },
};

/** Whether the loss would have come all the same had the debtor performed in time. Nobody said: no. */
export const lostAnyway: Question = {
  id: 'lost-anyway', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'respondent', raised: 'said',
  wording: { en: 'Would the loss have come all the same had the debtor performed in time?', fr: 'La perte se serait-elle produite de même si l’obligation avait été exécutée à temps ?', zh: '即使按期履行，该损失是否同样会发生？' },
  evidence: { en: 'where the thing or the data would have been', fr: 'le lieu où se seraient trouvées la chose ou les données', zh: '按期履行时标的物或者数据所在之处' },
};
