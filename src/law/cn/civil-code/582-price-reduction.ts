import type { Rule } from '../../words.js';
import { PRICE_CUT } from '../invoked.js';
import { reducedFees } from '../measures/price.js';
import { priceTakenOff } from '../measures/price-reduction.js';
import { civilCode, IN_FORCE } from './source.js';

/** In proportion to the value that is missing, by our convention. */
export const priceReduction: Rule = {
  id: 'cn.civil-code.582',
  norm: 'price-reduction',
  title: { en: 'Price reduction', fr: 'Réduction du prix', zh: '减少价款' },
  says: {
    en: 'Where performance falls short of what was agreed, the other side may reasonably ask for repair, new performance, return or a lower price; we reduce the price in proportion to the value that is missing.',
    fr: 'Si l’exécution n’est pas conforme, l’autre partie peut raisonnablement demander réparation, remplacement, retour ou réduction du prix ; nous réduisons le prix en proportion de la valeur manquante.',
    zh: '履行不符合约定的，受损害方可以合理选择请求修理、重作、更换、退货、减少价款或者报酬；本工具按欠缺价值的比例减少价款。',
  },
  source: civilCode('582'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'price',
  routes: ['contract'],
  certainty: 'convention',
  when: PRICE_CUT,
  then: [{ remedy: 'reduce-price', granted: true }, { add: priceTakenOff(civilCode('582')), stream: 'priceRelief' }, { add: reducedFees(civilCode('582')), stream: 'price' }],
};
