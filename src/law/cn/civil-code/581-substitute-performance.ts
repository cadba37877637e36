import type { Rule } from '../../words.js';
import { performanceExcluded } from '../../questions/entitled.js';
import { civilCode, IN_FORCE } from './source.js';

/** For instance a laboratory that recovers data. */
export const substitutePerformance: Rule = {
  id: 'cn.civil-code.581',
  norm: 'substitute-performance',
  title: { en: 'Substitute performance', fr: 'Exécution par un tiers', zh: '替代履行费用' },
  says: {
    en: 'Where what is owed cannot by its nature be enforced, the debtor bears the cost of having a third party do it, such as recovering data.',
    fr: 'Si l’obligation ne peut par nature être exécutée de force, le débiteur supporte le coût de l’exécution par un tiers, telle la récupération de données.',
    zh: '根据债务的性质不得强制履行的，对方可以请求债务人负担由第三人替代履行的费用，例如委托第三方恢复数据的费用。',
  },
  source: civilCode('581'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { concluded: 'founded' },
      { is: 'head', oneOf: ['data-restoration', 'replacement-service', 'cost-to-fix'] },
      { ask: performanceExcluded, burden: 'respondent', about: 'case' },
    ],
  },
  then: [{ note: true }],
};
