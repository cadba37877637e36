import type { Rule } from '../../words.js';
import { VOID } from '../undone.js';
import { UNDATED, decision } from './source.js';

/** A void contract takes its clauses with it. */
export const clausesOfAVoidContract: Rule = {
  id: 'fr.case-law.clauses-of-a-void-contract', norm: 'fr.case-law.clauses-of-a-void-contract',
  title: { en: 'Clauses of a void contract', fr: 'Clauses d’un contrat nul', zh: '无效合同的条款' },
  says: {
    en: 'A contract that is void counts as never made: its penalties, its limits and its terms on refunds fall with it. Only a clause on jurisdiction or arbitration stands by itself.',
    fr: 'Le contrat annulé est censé n’avoir jamais existé : ses clauses pénales, ses plafonds et ses clauses de remboursement disparaissent avec lui. Seules les clauses de compétence ou d’arbitrage sont autonomes.',
    zh: '无效或者被撤销的合同视为自始不存在，其违约金、责任限额及退款条款随之失效；仅管辖条款、仲裁条款独立有效。',
  },
  source: decision('nullité, sort des clauses', { en: 'case law (clauses of a void contract); see C. civ. 1178', fr: 'jurisprudence (clauses du contrat nul) ; v. C. civ. 1178', zh: '判例（无效合同的条款）；参见《法国民法典》第1178条' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'unverified',
  when: { all: [{ not: { is: 'kind', oneOf: ['jurisdiction', 'arbitration'] } }, VOID] },
  then: [{ clause: 'void' }],
};
