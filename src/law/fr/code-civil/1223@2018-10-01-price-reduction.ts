import { on, type Rule } from '../../words.js';
import { PROVIDER_IN_DEFAULT_BESIDE_CONFORMITY } from '../breach.js';
import { priceCut, reducedPrice } from '../remedies.js';
import { NOT_UNDONE } from '../undone.js';
import { codeCivil } from './source.js';

/** Imperfect performance accepted at a lower price: notified while unpaid, asked of the judge once paid. */
export const priceReduction2018: Rule = {
  id: 'fr.code-civil.1223@2018-10-01', norm: 'fr.code-civil.1223',
  title: { en: 'Price reduction', fr: 'Réduction du prix', zh: '减少价款' },
  says: {
    en: 'After a demand, the creditor that has not paid all of the price notifies a proportional reduction; once it has paid, the judge decides, who may be asked in either case.',
    fr: 'Après mise en demeure, le créancier qui n’a pas payé tout le prix notifie une réduction proportionnelle ; s’il a payé, le juge en décide, et peut être saisi dans les deux cas.',
    zh: '经催告后，债权人尚未付清价款的，通知按比例减价；已付清的，由法官裁判；两种情形均可诉请。',
  },
  source: codeCivil('1223'),
  inForce: { from: on('2018-10-01'), to: null }, chosenBy: 'contract-date', of: 'case', stage: 'price', routes: ['contract'], certainty: 'read',
  yieldsTo: ['fr.code-civil.1229.1', 'fr.code-consommation.L224-25-20', 'fr.code-consommation.L224-25-21', 'fr.code-consommation.L216-7'],
  when: { all: [{ any: [{ is: 'asked', oneOf: ['priceReduction'] }, { pleaded: 'price-reduction', by: 'customer' }] }, PROVIDER_IN_DEFAULT_BESIDE_CONFORMITY, NOT_UNDONE] },
  then: [{ remedy: 'reduce-price', granted: true }, { add: priceCut(codeCivil('1223')), stream: 'priceRelief' }, { add: reducedPrice(codeCivil('1223')), stream: 'price' }],
};
