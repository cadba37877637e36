import type { Rule } from '../../words.js';
import { breachDay, civilCodeDay } from '../measures/contract-day.js';
import { aboveMarket } from '../measures/deductions.js';
import { IN_FORCE, contractInterpretation } from './source.js';

/** The loss claimed is the difference; what lies above the market is taken off it. */
export const coverAtMarketPrice: Rule = {
  id: 'cn.contract-interpretation.60.2',
  norm: 'cover-at-market-price',
  title: { en: 'Replacement deal at market price', fr: 'Contrat de remplacement au prix du marché', zh: '替代交易以市场价格为限' },
  says: {
    en: 'Whoever ended the contract and made a replacement deal may have the difference between the two prices; as far as the replacement price is clearly off the market, the market price counts, which the party in breach must show.',
    fr: 'Qui a mis fin au contrat et en a conclu un de remplacement peut demander la différence des prix ; si celui du second s’écarte nettement du marché, ce que prouve le défaillant, le prix du marché compte.',
    zh: '守约方依法行使解除权并实施替代交易的，可以按替代交易价格与合同价格的差额确定可得利益；违约方能够证明替代交易价格明显偏离市场价格的，按市场价格与合同价格的差额计算。',
  },
  source: contractInterpretation('60(2)'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { concluded: 'founded' },
      { is: 'head', oneOf: ['replacement-service'] },
      { compare: [breachDay, '>=', civilCodeDay] },
    ],
  },
  then: [{ deduct: aboveMarket(contractInterpretation('60(2)')), heads: 'self' }],
};
