import type { Rule } from '../../words.js';
import { codeCivil1804, BEFORE_THE_REFORM } from './source.js';

/** A stranger to the contract claims in tort. */
export const privityBefore2016: Rule = {
  id: 'fr.code-civil-1804.1165', norm: 'fr.code-civil.1199',
  title: { en: 'Privity of contract (before 2016)', fr: 'Effet relatif des conventions (avant 2016)', zh: '合同相对性（2016年以前）' },
  says: {
    en: 'Agreements have effect between their parties only: a stranger cannot claim their performance, and their clauses do not bind him.',
    fr: 'Les conventions n’ont d’effet qu’entre les parties : un tiers ne peut en demander l’exécution et leurs clauses ne l’obligent pas.',
    zh: '合意仅在当事人之间生效：第三人不得请求履行，也不受其条款约束。',
  },
  source: codeCivil1804('1165'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'applicability', routes: ['contract', 'tort', 'statute'], certainty: 'unverified',
  when: { not: { is: 'party', oneOf: ['yes'], about: 'claimant' } },
  then: [{ route: ['tort'] }],
};
