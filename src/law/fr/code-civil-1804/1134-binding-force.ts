import type { Rule } from '../../words.js';
import { codeCivil1804, BEFORE_THE_REFORM } from './source.js';

/** A clause on liability that nothing strikes stands. */
export const bindingForceBefore2016: Rule = {
  id: 'fr.code-civil-1804.1134', norm: 'fr.code-civil.1103',
  title: { en: 'Binding force of the contract (before 2016)', fr: 'Force obligatoire du contrat (avant 2016)', zh: '合同的约束力（2016年以前）' },
  says: {
    en: 'Agreements lawfully made have the force of law between those who made them: a clause, one that limits or excludes liability included, stands unless a rule strikes it.',
    fr: 'Les conventions légalement formées font loi entre ceux qui les ont faites : la clause qui limite ou écarte la responsabilité tient tant qu’aucune règle ne la frappe.',
    zh: '依法成立的合意在当事人之间具有法律效力：限制或者免除责任的条款，未被规则否定的，有效。',
  },
  source: codeCivil1804('1134'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'read',
  yieldsTo: ['fr.code-consommation-1993.R132-1.3', 'fr.code-consommation-1993.R132-2', 'fr.code-consommation-1993.L137-1', 'fr.code-procedure-civile.48', 'fr.code-civil-1804.1134.3', 'fr.code-civil-1804.1134.2', 'fr.code-commerce.L441-6.1', 'fr.code-civil.2254', 'fr.code-commerce.L442-6', 'fr.code-consommation-1993.L132-1', 'fr.code-consommation-1993.R132-1', 'fr.code-consommation.R212-1.3', 'fr.code-consommation.R212-2', 'fr.code-consommation.L218-1', 'fr.code-consommation.L212-1', 'fr.code-consommation.R212-5', 'fr.code-consommation.R212-1', 'fr.code-civil-1804.1131', 'fr.case-law.terms-accepted'],
  when: { all: [] },
  then: [{ clause: 'stands' }],
};
