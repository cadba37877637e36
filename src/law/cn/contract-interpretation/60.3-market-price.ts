import type { Rule } from '../../words.js';
import { NOT_RIGHTLY_ENDED } from '../after-the-end.js';
import { breachDay, civilCodeDay } from '../measures/contract-day.js';
import { contractInterpretation, IN_FORCE } from './source.js';

/** Without a replacement deal the market is the measure, once the contract is ended. */
export const marketPrice: Rule = {
  id: 'cn.contract-interpretation.60.3',
  norm: 'market-price',
  title: { en: 'Market price instead of a replacement deal', fr: 'Prix du marché à défaut d’opération de remplacement', zh: '未实施替代交易时的市场价格差额' },
  says: {
    en: 'Whoever rightly ended the contract and made no replacement deal may claim the difference between the market price at the place of performance, a reasonable time later, and the contract price; while the contract goes on, there is no such difference.',
    fr: 'Qui a mis fin au contrat à bon droit sans conclure d’opération de remplacement peut réclamer la différence entre le prix du marché au lieu d’exécution, après un délai raisonnable, et le prix convenu ; tant que le contrat dure, il n’y a pas de différence.',
    zh: '非违约方依法解除合同但未实施替代交易的，可以主张按照违约行为发生后合理期间内合同履行地的市场价格与合同价格的差额确定可得利益；合同未解除的，不存在该差额。',
  },
  source: contractInterpretation('60(3)'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { concluded: 'founded' },
      { is: 'estimate', oneOf: ['price-difference'] },
      NOT_RIGHTLY_ENDED,
      { compare: [breachDay, '>=', civilCodeDay] },
    ],
  },
  then: [{ deny: true, heads: 'self' }],
};
