import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the second interpretation of the Contract Law (合同法解释二). */
export const contractLawInterpretation = articlesOf(
  { en: 'Supreme People’s Court, Interpretation (II) on the Contract Law (2009)', fr: 'Cour populaire suprême, interprétation (II) de la loi sur les contrats (2009)', zh: '最高人民法院关于适用《中华人民共和国合同法》若干问题的解释（二）（法释〔2009〕5号）' },
  { en: 'Contract Law Interp. II (PRC)', fr: 'Interp. II L. contrats RPC', zh: '《合同法解释（二）》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2009-05-13'), to: on('2020-12-31') };

/**
 * For cases not finally decided on its first day, whatever the day of the contract or of the breach, as long as the law of 1999 governs them: judged after
 * its repeal too (article 30 of the interpretation, from memory).
 */
export const FOR_UNDECIDED_CASES = { from: IN_FORCE.from, to: null };
