import type { Rule } from '../../words.js';
import { performanceExcluded } from '../../questions/entitled.js';
import { contractLaw, IN_FORCE } from './source.js';

/** Damages stand beside it. */
export const performanceInKind: Rule = {
  id: 'cn.contract-law.110',
  norm: 'performance-in-kind',
  title: { en: 'Performance in kind', fr: 'Exécution en nature', zh: '继续履行' },
  says: {
    en: 'A party whose promise of something other than money is not kept may ask for performance; not where that is impossible, unfit to be enforced, too costly, or asked too late.',
    fr: 'Le créancier d’une obligation non pécuniaire inexécutée peut en demander l’exécution, sauf impossibilité, inaptitude à la contrainte, coût excessif ou demande tardive.',
    zh: '非金钱债务不履行或者履行不符合约定的，对方可以请求履行，但履行不能、不适于强制履行、履行费用过高或者未在合理期限内请求的除外。',
  },
  source: contractLaw('110'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'defences',
  routes: ['contract'],
  certainty: 'read',
  yieldsTo: ['cn.civil-code.192', 'cn.general-provisions.192', 'cn.general-principles.138'],
  when: {
    all: [
      { is: 'asked', oneOf: ['performance'] },
      { concluded: 'breach', about: 'case' },
      { not: { ask: performanceExcluded, burden: 'respondent', about: 'case' } },
    ],
  },
  then: [{ remedy: 'perform', granted: true }],
};
