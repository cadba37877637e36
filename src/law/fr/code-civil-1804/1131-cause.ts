import type { Rule } from '../../words.js';
import { clauseEmptiesEssentialObligation } from '../../questions/clause.js';
import { codeCivil1804, BEFORE_THE_REFORM } from './source.js';

/** A clause that contradicts the main promise falls, for want of cause. */
export const causeOfTheObligation: Rule = {
  id: 'fr.code-civil-1804.1131', norm: 'fr.code-civil.1170',
  title: { en: 'Clause that contradicts the essential obligation (before 2016)', fr: 'Clause contredisant l’obligation essentielle (avant 2016)', zh: '与主要义务相抵触的条款（2016年以前）' },
  says: {
    en: 'Under the law of cause, a clause that contradicts the scope of the debtor’s essential obligation counts as unwritten. A limit alone does not contradict it.',
    fr: 'Par application de la cause, la clause qui contredit la portée de l’obligation essentielle du débiteur est réputée non écrite. Une simple limite ne la contredit pas.',
    zh: '依原因理论，与债务人主要义务的范围相抵触的条款视为未订立；单纯的限额不构成抵触。',
  },
  source: codeCivil1804('1131'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'reported',
  when: { all: [{ ask: clauseEmptiesEssentialObligation, burden: 'claimant' }] },
  then: [{ clause: 'unwritten' }],
};
