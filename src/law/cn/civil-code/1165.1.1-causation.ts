import type { Rule } from '../../words.js';
import { lossDirect } from '../../questions/loss.js';
import { civilCode, IN_FORCE } from './source.js';

/** Heads that are not the injury itself. */
export const causation: Rule = {
  id: 'cn.civil-code.1165.1.1',
  norm: 'causation',
  title: { en: 'Damage that the act did not cause', fr: 'Dommage sans lien avec l’acte', zh: '因果关系' },
  says: {
    en: 'Losses that follow from the injury (profit, customers, reputation, claims of others) count only as far as the injured side shows that the act caused them.',
    fr: 'Les pertes qui suivent l’atteinte (profit, clientèle, réputation, recours de tiers) ne comptent que si la victime prouve que l’acte les a causées.',
    zh: '侵害所引起的后续损失（利润、客户流失、商誉、对第三人的赔偿等），被侵权人证明与侵权行为有因果关系的，方予赔偿。',
  },
  source: civilCode('1165(1)'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'loss',
  stage: 'heads',
  routes: ['tort'],
  certainty: 'read',
  when: {
    all: [
      { concluded: 'founded' },
      { concluded: { rule: 'cn.civil-code.1165.1' }, about: 'case' },
      { is: 'head', oneOf: ['lost-profit', 'customer-churn', 'goodwill', 'image', 'penalty-to-third-party', 'wasted-expenditure', 'other'] },
      { not: { ask: lossDirect, burden: 'claimant' } },
    ],
  },
  then: [{ deny: true, heads: 'self' }],
};
