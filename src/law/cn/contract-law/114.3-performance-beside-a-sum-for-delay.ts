import type { Rule } from '../../words.js';
import { performanceExcluded } from '../../questions/entitled.js';
import { contractLaw, IN_FORCE } from './source.js';

/** As long as the contract stands and performance can still come. */
export const performanceBesideDelay: Rule = {
  id: 'cn.contract-law.114.3',
  norm: 'performance-beside-a-sum-for-delay',
  title: { en: 'Performance owed beside a sum for delay', fr: 'Exécution due outre la pénalité de retard', zh: '支付迟延违约金后仍应履行' },
  says: {
    en: 'Where a sum was agreed for delay, the party that is late still performs after paying it.',
    fr: 'Lorsque la somme a été convenue pour le retard, celui qui est en retard doit encore s’exécuter après l’avoir payée.',
    zh: '当事人就迟延履行约定违约金的，违约方支付违约金后，还应当履行债务。',
  },
  source: contractLaw('114(3)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { concluded: { rule: 'cn.contract-law.114.1' } },
      { is: 'trigger', oneOf: ['late-delivery'] },
      { not: { is: 'ended', oneOf: ['customer', 'provider'], about: 'case' } },
      { is: 'undone', oneOf: ['yes'], about: { link: 'triggers' } },
      { not: { ask: performanceExcluded, burden: 'respondent', about: 'case' } },
    ],
  },
  then: [{ remedy: 'perform', granted: true }],
};
