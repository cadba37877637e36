import type { Rule } from '../../words.js';
import { IN_FORCE, civilCode } from './source.js';

/** Names the kind of contract; what follows from it stands in the articles below. */
export const contractForWork: Rule = {
  id: 'cn.civil-code.770',
  norm: 'contract-for-work',
  title: { en: 'Contract for work', fr: 'Contrat d’entreprise', zh: '承揽合同' },
  says: {
    en: 'A site or program made to order is a contract for work: the builder does the work as the customer asked and hands over the result, the customer pays for it.',
    fr: 'Le site ou le logiciel réalisé sur commande est un contrat d’entreprise : l’entrepreneur exécute l’ouvrage selon la commande et le livre, le client en paie le prix.',
    zh: '按客户要求制作网站、程序的，可以认定为承揽合同：承揽人按要求完成工作、交付成果，定作人支付报酬。',
  },
  source: civilCode('770'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract'],
  certainty: 'read',
  when: { is: 'services', oneOf: ['website-build', 'software-development', 'it-integration', 'app-shell'] },
  then: [{ note: true }],
};
