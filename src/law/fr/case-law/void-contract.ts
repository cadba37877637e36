import type { Rule } from '../../words.js';
import { VOID } from '../undone.js';
import { UNDATED, decision } from './source.js';

/** A void contract makes nothing due, whoever asks what. */
export const voidContract: Rule = {
  id: 'fr.case-law.void-contract', norm: 'fr.case-law.void-contract',
  title: { en: 'A void contract makes nothing due', fr: 'Le contrat nul ne fait naître aucune dette', zh: '无效合同不产生债务' },
  says: {
    en: 'A contract that is void counts as never made: no price, no credit and no agreed sum is due under it, even if nobody asks for money back.',
    fr: 'Le contrat annulé est censé n’avoir jamais existé : ni prix, ni avoir, ni pénalité n’en résultent, même si nul ne demande de restitution.',
    zh: '无效或者被撤销的合同视为自始不存在：即使无人请求返还，也不因该合同产生价款、抵扣或者违约金。',
  },
  source: decision('nullité, effets', { en: 'C. civ. 1178; the same before 2016', fr: 'C. civ., art. 1178 ; de même avant 2016', zh: '《法国民法典》第1178条；2016年以前亦同' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'case', stage: 'clauses', routes: ['contract'], certainty: 'read',
  when: VOID,
  then: [{ note: true }],
};
