import type { Rule } from '../../words.js';
import { IN_FORCE, contractInterpretation } from './source.js';

/** It works from the day the notice arrives, not from the day on which the two debts met. */
export const setOffOnArrival: Rule = {
  id: 'cn.contract-interpretation.55',
  norm: 'set-off-on-arrival',
  title: { en: 'Set-off works from the arrival of the notice', fr: 'La compensation opère à la réception de l’avis', zh: '抵销自通知到达时生效' },
  says: {
    en: 'Principal, interest, agreed sums and damages on both sides are extinguished by the lesser total on the day the notice of set-off arrives; interest runs until then and no further.',
    fr: 'Principal, intérêts, sommes convenues et dommages des deux côtés s’éteignent à concurrence du moindre total au jour de la réception de l’avis ; les intérêts courent jusque-là.',
    zh: '双方互负的主债务、利息、违约金或者损害赔偿金等债务，在抵销通知到达对方时于同等数额内消灭；利息等计算至通知到达之日。',
  },
  source: contractInterpretation('55'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'next-steps',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { concluded: { rule: 'cn.civil-code.568' } },
  then: [{ note: true }],
};
