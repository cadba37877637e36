import type { Rule } from '../../words.js';
import { IN_FORCE, civilCode } from './source.js';

/** Which of the two kinds it is changes no figure here. */
export const technologyDevelopment: Rule = {
  id: 'cn.civil-code.851',
  norm: 'technology-development',
  title: { en: 'Technology development', fr: 'Développement technologique', zh: '技术开发合同' },
  says: {
    en: 'Research into a new technology, product or system is a technology development contract; ordinary software made to order is treated by analogy as one or as a contract for work, as the court sees its content.',
    fr: 'La recherche d’une technologie, d’un produit ou d’un système nouveaux relève du contrat de développement technologique ; le logiciel ordinaire sur commande lui est assimilé, ou au contrat d’entreprise, selon son contenu.',
    zh: '就新技术、新产品、新系统的研究开发订立的为技术开发合同；一般定制软件按其内容参照技术开发合同或者承揽合同的规定处理。',
  },
  source: civilCode('851'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract'],
  certainty: 'unverified',
  when: { is: 'services', oneOf: ['software-development', 'it-integration'] },
  then: [{ note: true }],
};
