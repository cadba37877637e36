import type { Rule } from '../../words.js';
import { on } from '../../words.js';
import { dataValue } from '../measures/data-value.js';
import { convention } from './source.js';

/** The order is ours; another sum is for the court. */
export const dataValueLadder: Rule = {
  id: 'cn.convention.data-value-ladder',
  norm: 'data-value',
  title: { en: 'What lost data is worth', fr: 'Valeur des données perdues', zh: '丢失数据的价值认定顺序' },
  says: {
    en: 'Data has no price of its own. The first of these that is shown counts: what recovering it costs; what making it again costs, less what was out of date; the profit lost meanwhile; what it is sold or licensed for. What it once cost to develop is evidence only.',
    fr: 'Les données n’ont pas de prix propre. On retient le premier élément établi : le coût de la récupération ; celui de la reconstitution, moins l’obsolète ; le gain manqué entre-temps ; le prix de vente ou de licence. Le coût passé du développement n’est qu’un indice.',
    zh: '数据通常没有市场价格，依次采用最先得到证明的一项：恢复费用；重新制作费用（扣除已过时部分）；重新制作期间的可得利益；许可使用费或者市场价格。既往研发投入仅作参考。',
  },
  source: convention('data-value-ladder'),
  inForce: { from: on('1999-10-01'), to: null },
  chosenBy: 'judgment-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract', 'tort'],
  certainty: 'convention',
  when: { all: [{ concluded: 'founded' }, { is: 'valued', oneOf: ['yes'] }] },
  then: [{ prove: dataValue, heads: 'self' }],
};
