import type { Rule } from '../../words.js';
import { contractLaw, IN_FORCE } from './source.js';

/** Not reduced by the victim’s share of fault in the occurrence. */
export const costOfMitigation: Rule = {
  id: 'cn.contract-law.119.2',
  norm: 'mitigation-cost',
  title: { en: 'Cost of limiting the loss', fr: 'Frais de limitation du dommage', zh: '减损费用由违约方负担' },
  says: {
    en: 'Reasonable expenses of limiting the loss are borne by the party in breach, in full.',
    fr: 'Les frais raisonnables engagés pour limiter le dommage sont à la charge du débiteur, en entier.',
    zh: '因防止损失扩大而支出的合理费用，由违约方全额负担。',
  },
  source: contractLaw('119(2)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ concluded: 'founded' }, { is: 'head', oneOf: ['mitigation-cost'] }] },
  then: [{ note: true }],
};
