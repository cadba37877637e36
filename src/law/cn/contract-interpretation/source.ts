import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the interpretation on the general part of contracts (合同编通则解释, 法释〔2023〕13号). */
export const contractInterpretation = articlesOf(
  { en: 'SPC Interpretation on the General Part of Contracts (2023)', fr: 'Interprétation de la CPS sur la partie générale des contrats (2023)', zh: '最高人民法院关于适用《中华人民共和国民法典》合同编通则若干问题的解释（法释〔2023〕13号）' },
  { en: 'Contracts Interpretation 2023', fr: 'interpr. contrats 2023', zh: '《合同编通则解释》' },
);

/** In force from this day: for cases not finally decided on it. */
export const IN_FORCE = { from: on('2023-12-05'), to: null };
