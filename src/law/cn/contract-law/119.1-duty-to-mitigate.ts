import type { Rule } from '../../words.js';
import { avoidablePart } from '../measures/deductions.js';
import { contractLaw, IN_FORCE } from './source.js';

/** The aggravated part is out, whatever the share of fault. */
export const dutyToMitigate: Rule = {
  id: 'cn.contract-law.119.1',
  norm: 'mitigation',
  title: { en: 'Duty to limit the loss', fr: 'Devoir de limiter le dommage', zh: '减损义务' },
  says: {
    en: 'After a breach the other side takes suitable measures; it cannot claim the part of the loss that they would have avoided.',
    fr: 'Après l’inexécution, l’autre partie prend les mesures appropriées ; elle ne peut réclamer la part du dommage qu’elles auraient évitée.',
    zh: '对方违约后，当事人应采取适当措施防止损失扩大；未采取的，不得就扩大的损失请求赔偿。',
  },
  source: contractLaw('119(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'read',
  when: { concluded: 'founded' },
  then: [{ deduct: avoidablePart(contractLaw('119(1)')), heads: 'self', contained: 'aggravated-part', beyond: { of: 'part', over: { where: { not: { is: 'head', oneOf: ['mitigation-cost'], about: 'bound' } } } } }],
};
