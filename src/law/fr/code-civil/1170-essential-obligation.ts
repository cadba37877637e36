import type { Rule } from '../../words.js';
import { clauseEmptiesEssentialObligation } from '../../questions/clause.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** A clause that empties the main promise is treated as if it were not written. */
export const essentialObligation: Rule = {
  id: 'fr.code-civil.1170', norm: 'fr.code-civil.1170', aliases: ['fr.cap.essential'],
  title: { en: 'Clause that empties the essential obligation', fr: 'Clause privant de sa substance l’obligation essentielle', zh: '使主要义务落空的条款' },
  says: {
    en: 'A clause that takes the substance out of the debtor’s essential obligation counts as unwritten; the rest of the contract stays. A limit alone does not do so.',
    fr: 'La clause qui vide de sa substance l’obligation essentielle du débiteur est tenue pour non écrite ; le reste du contrat demeure. Une simple limite n’y suffit pas.',
    zh: '使债务人主要义务丧失实质内容的条款视为未订立，合同其余部分不受影响；单纯的限额不足以构成。',
  },
  source: codeCivil('1170'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'read',
  when: { all: [{ ask: clauseEmptiesEssentialObligation, burden: 'claimant' }] },
  then: [{ clause: 'unwritten' }],
};
