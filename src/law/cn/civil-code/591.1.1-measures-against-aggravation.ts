import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** What the injured side does after a breach. */
export const measuresAgainstAggravation: Rule = {
  id: 'cn.civil-code.591.1.1',
  norm: 'mitigation-step',
  title: { en: 'Measures against a growing loss', fr: 'Mesures contre l’aggravation du dommage', zh: '采取适当措施防止损失扩大' },
  says: {
    en: 'After a breach the other side takes suitable measures to keep the loss from growing; what they reasonably cost is borne by whoever broke the contract.',
    fr: 'Après l’inexécution, l’autre partie prend les mesures propres à empêcher l’aggravation du dommage ; leur coût raisonnable incombe à la partie défaillante.',
    zh: '对方违约后，当事人应当采取适当措施防止损失扩大；因此支出的合理费用由违约方负担。',
  },
  source: civilCode('591'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'next-steps',
  routes: ['contract'],
  certainty: 'read',
  when: { some: 'loss', where: { concluded: 'founded', about: 'bound' } },
  then: [{ step: 'mitigate', on: 'claimant' }],
};
