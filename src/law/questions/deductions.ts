import type { Question } from '../../model/question.js';

/** The part of a loss that the injured side could have avoided after the breach. Nobody said: none. */
export const aggravatedPart: Question = {
  id: 'aggravated-part', of: 'loss', answer: { shape: 'amount' }, kind: 'assessment', alleges: 'respondent', raised: 'said', path: 'losses[].avoidable', fact: 'avoidable',
  fallback: () => 0n,
  domain: (loss, matter) => { const claimed = matter.losses.get(loss.id)?.claimed ?? null; return claimed === null || claimed === 0n ? [0n] : [claimed, 0n]; },
  wording: { en: 'Which part of the loss would suitable measures after the breach have avoided?', fr: 'Quelle part du préjudice des mesures raisonnables auraient-elles évitée après l’inexécution ?', zh: '违约发生后，守约方采取适当措施本可避免的扩大损失是多少？' },
  evidence: { en: 'what the injured side knew and could do, and when it acted', fr: 'ce que le créancier savait et pouvait faire, et la date de ses mesures', zh: '守约方何时知悉、能够采取何种措施、何时采取' },
};

/** What the injured side gained or saved through the breach. Nobody said: nothing. */
export const benefitsGained: Question = {
  id: 'benefits-gained', of: 'loss', answer: { shape: 'amount' }, kind: 'fact', alleges: 'respondent', raised: 'said', path: 'losses[].savings', fact: 'savings',
  fallback: () => 0n,
  domain: (loss, matter) => { const claimed = matter.losses.get(loss.id)?.claimed ?? null; return claimed === null || claimed === 0n ? [0n] : [claimed, 0n]; },
  wording: { en: 'What did the injured side gain or save through the breach?', fr: 'Qu’a gagné ou épargné le créancier du fait de l’inexécution ?', zh: '守约方因对方违约而获得的利益或者节省的费用是多少？' },
  evidence: { en: 'costs no longer incurred, replacement income, accounts', fr: 'charges évitées, revenus de remplacement, comptabilité', zh: '免于支出的费用、替代收入、账簿' },
};
