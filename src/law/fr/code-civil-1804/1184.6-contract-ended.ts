import type { Rule } from '../../words.js';
import { NEVER_MADE } from '../undone.js';
import { BEFORE_THE_REFORM, codeCivil1804 } from './source.js';

/** The contract has ended. */
export const contractEndedBefore2016: Rule = {
  id: 'fr.code-civil-1804.1184.6', norm: 'fr.code-civil.1229',
  title: { en: 'The contract ended (before 2016)', fr: 'Le contrat a pris fin (avant 2016)', zh: '合同已终止（2016年以前）' },
  says: {
    en: 'The contract ends on the day that the clause says, on receipt of the notice, or on the day the judge sets, else that of the writ. Clauses made for the dispute, limits of liability among them, survive.',
    fr: 'La résolution prend effet au jour prévu par la clause, à la réception de la notification ou au jour fixé par le juge, à défaut à l’assignation. Les clauses de règlement des différends et les plafonds de responsabilité survivent.',
    zh: '合同于条款所定之日、通知到达之日或者法官所定之日终止，未定的自起诉之日终止。为争议而设的条款（包括责任限额）继续有效。',
  },
  source: codeCivil1804('1184'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'sharing', routes: ['contract'], certainty: 'read',
  when: { all: [{ any: [{ concluded: { rule: 'fr.case-law.termination-clause' }, about: 'case' }, { concluded: { rule: 'fr.case-law.unilateral-termination' } }, { concluded: { rule: 'fr.code-civil-1804.1184.5' } }] }, { not: NEVER_MADE }] },
  then: [{ note: true }],
};
