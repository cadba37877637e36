import type { Rule } from '../../words.js';
import { performanceRefused } from '../../questions/entitled.js';
import { contractLaw, IN_FORCE } from './source.js';

/** The other side need not wait for the due day. */
export const anticipatoryBreach: Rule = {
  id: 'cn.contract-law.108',
  norm: 'anticipatory-breach',
  title: { en: 'Refusal before performance is due', fr: 'Refus d’exécuter avant l’échéance', zh: '预期违约' },
  says: {
    en: 'Where a party declares clearly, or shows by its conduct, that it will not perform, the other side may hold it liable before performance is due.',
    fr: 'Lorsqu’une partie déclare clairement, ou montre par sa conduite, qu’elle ne s’exécutera pas, l’autre peut engager sa responsabilité avant l’échéance.',
    zh: '当事人明确表示或者以自己的行为表明不履行合同义务的，对方可以在履行期限届满前请求其承担违约责任。',
  },
  source: contractLaw('108'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'breach',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'party', oneOf: ['yes'], about: 'claimant' },
      { not: { concluded: { rule: 'cn.contract-law.56' }, about: 'case' } },
      { ask: performanceRefused, burden: 'claimant', about: 'respondent' },
    ],
  },
  then: [{ breach: true }],
};
