import type { Rule } from '../../words.js';
import { NEVER_MADE } from '../undone.js';
import { UNDATED, decision } from './source.js';

/** The credits of a void contract fall with it, and those of a contract that was withdrawn from. */
export const creditsOfAVoidContract: Rule = {
  id: 'fr.case-law.credits-of-a-void-contract', norm: 'fr.case-law.credits-of-a-void-contract',
  title: { en: 'Credits of a void contract', fr: 'Avoirs d’un contrat nul', zh: '无效合同的服务抵扣' },
  says: {
    en: 'A credit agreed for a level of service falls with the contract that is void or that a customer withdrew from: it is neither owed nor does it stand for damages.',
    fr: 'L’avoir convenu pour un niveau de service disparaît avec le contrat annulé ou rétracté : il n’est pas dû et ne tient pas lieu de réparation.',
    zh: '合同无效或者客户撤回的，就服务等级约定的抵扣随之失效：既不应给付，亦不代替损害赔偿。',
  },
  source: decision('nullité, sort des avoirs', { en: 'case law (clauses of a void contract); see C. civ. 1178', fr: 'jurisprudence (clauses du contrat nul) ; v. C. civ. 1178', zh: '判例（无效合同的条款）；参见《法国民法典》第1178条' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'credit', stage: 'duties', routes: ['contract'], certainty: 'unverified',
  when: NEVER_MADE,
  then: [{ clause: 'void' }],
};
