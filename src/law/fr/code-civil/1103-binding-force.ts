import type { Rule } from '../../words.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** A clause on liability that nothing strikes stands. */
export const bindingForce: Rule = {
  id: 'fr.code-civil.1103', norm: 'fr.code-civil.1103',
  title: { en: 'Binding force of the contract', fr: 'Force obligatoire du contrat', zh: '合同的约束力' },
  says: {
    en: 'What was lawfully agreed has the force of law between the parties: a clause, one that limits or excludes liability included, stands unless a rule strikes it.',
    fr: 'Ce qui a été légalement convenu tient lieu de loi aux parties : la clause, y compris celle qui limite ou écarte la responsabilité, tient tant qu’aucune règle ne la frappe.',
    zh: '依法订立的合同对当事人具有法律效力：合同条款（包括限制或者免除责任的条款），未被规则否定的，有效。',
  },
  source: codeCivil('1103'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'read',
  yieldsTo: ['fr.code-consommation.R212-1.3', 'fr.code-consommation.R212-2', 'fr.code-consommation.L218-1', 'fr.code-procedure-civile.48', 'fr.code-civil.1104', 'fr.code-civil.1193', 'fr.code-commerce.L441-10.1', 'fr.code-commerce.L441-6.1', 'fr.code-civil.2254', 'fr.code-commerce.L442-6', 'fr.code-commerce.L442-1', 'fr.code-consommation.L212-1', 'fr.code-consommation.R212-5', 'fr.code-consommation.R212-1', 'fr.code-civil.1119', 'fr.code-civil.1170', 'fr.code-civil.1171', 'fr.code-civil.1171@2018-10-01'],
  when: { all: [] },
  then: [{ clause: 'stands' }],
};
