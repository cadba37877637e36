import { on, type Rule } from '../../words.js';
import { PROVIDER_IN_DEFAULT_BESIDE_CONFORMITY } from '../breach.js';
import { priceCut, reducedPrice } from '../remedies.js';
import { NOT_UNDONE } from '../undone.js';
import { codeCivil } from './source.js';

/** Imperfect performance accepted at a lower price, in the wording of 2016. */
export const priceReduction: Rule = {
  id: 'fr.code-civil.1223', norm: 'fr.code-civil.1223',
  title: { en: 'Price reduction (wording of 2016)', fr: 'Réduction du prix (rédaction de 2016)', zh: '减少价款（2016年文本）' },
  says: {
    en: 'After a demand, the creditor may accept an imperfect performance and ask a proportional reduction of the price; what is still unpaid goes down first.',
    fr: 'Après mise en demeure, le créancier peut accepter une exécution imparfaite et solliciter une réduction proportionnelle du prix, imputée d’abord sur ce qui reste dû.',
    zh: '经催告后，债权人可以接受不完全的履行并请求按比例减少价款，首先抵减尚未支付的部分。',
  },
  source: codeCivil('1223'),
  inForce: { from: on('2016-10-01'), to: on('2018-09-30') }, chosenBy: 'contract-date', of: 'case', stage: 'price', routes: ['contract'], certainty: 'read',
  yieldsTo: ['fr.code-civil.1229.1', 'fr.code-consommation.L224-25-20', 'fr.code-consommation.L224-25-21', 'fr.code-consommation.L216-7'],
  when: { all: [{ any: [{ is: 'asked', oneOf: ['priceReduction'] }, { pleaded: 'price-reduction', by: 'customer' }] }, PROVIDER_IN_DEFAULT_BESIDE_CONFORMITY, NOT_UNDONE] },
  then: [{ remedy: 'reduce-price', granted: true }, { add: priceCut(codeCivil('1223')), stream: 'priceRelief' }, { add: reducedPrice(codeCivil('1223')), stream: 'price' }],
};
