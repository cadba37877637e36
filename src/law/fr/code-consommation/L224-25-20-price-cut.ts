import { on, type Rule } from '../../words.js';
import { priceCut } from '../remedies.js';
import { codeConsommation } from './source.js';

/** The price of a digital service that does not conform is cut in proportion, without a formal notice. */
export const digitalPriceCut: Rule = {
  id: 'fr.code-consommation.L224-25-20', norm: 'fr.code-consommation.L224-25-20', aliases: ['fr.conso.L224-25-17'],
  title: { en: 'Price cut for a digital service', fr: 'Réduction du prix d’un service numérique', zh: '数字服务的减价' },
  says: {
    en: 'Where a digital service is not brought into conformity without undue delay, the consumer may have the price cut in proportion to what is missing; damages come on top, the cost to put right the same fault does not.',
    fr: 'Si le service numérique n’est pas mis en conformité sans retard injustifié, le consommateur obtient une réduction du prix proportionnelle ; des dommages-intérêts peuvent s’y ajouter, non le coût de réparation du même défaut.',
    zh: '数字服务未在合理时间内补正的，消费者可请求按比例减价；并可另行请求赔偿，但不得就同一缺陷重复请求修复费用。',
  },
  source: codeConsommation('L224-25-20'),
  inForce: { from: on('2022-01-01'), to: null }, chosenBy: 'breach-date', of: 'case', stage: 'price', routes: ['contract'], certainty: 'read',
  yieldsTo: ['fr.code-consommation.L224-25-21'],
  when: { all: [{ is: 'asked', oneOf: ['priceReduction'] }, { some: 'commitment', where: { all: [{ concluded: 'breach', about: 'bound' }, { concluded: { rule: 'fr.code-consommation.L224-25-12' }, about: 'bound' }] } }] },
  then: [{ add: priceCut(codeConsommation('L224-25-20')), stream: 'priceRelief' }],
};
