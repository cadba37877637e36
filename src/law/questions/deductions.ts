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

/** By how much the price of the deal that took the contract's place lies above the market. Nobody said: nothing. */
export const coverAboveMarket: Question = {
  id: 'cover-above-market', of: 'loss', answer: { shape: 'amount' }, kind: 'assessment', alleges: 'respondent', raised: 'said',
  fallback: () => 0n,
  wording: { en: 'By how much is the price of the replacement deal above the market price at its place?', fr: 'De combien le prix du contrat de remplacement dépasse-t-il le prix du marché au lieu de celui-ci ?', zh: '替代交易价格明显高于替代交易发生地市场价格的部分是多少？' },
  evidence: { en: 'offers of other suppliers at that time, price lists', fr: 'offres d’autres prestataires à cette date, tarifs', zh: '当时其他供应商的报价、价目表' },
};
