import { on, type Rule } from '../../words.js';
import { PRICE_OF_NON_CONFORMITY } from '../consumers.js';
import { dayOfCutRefund, digitalCut, digitalPriceLeft, digitalRefund } from '../measures/non-conformity.js';
import { AFTER } from '../undoing.js';
import { NOT_UNDONE } from '../undone.js';
import { codeConsommation } from './source.js';

/** For the time in which a digital service did not conform no price is owed, or a lower one, without a formal notice. */
export const digitalPriceCut: Rule = {
  id: 'fr.code-consommation.L224-25-20', norm: 'fr.code-consommation.L224-25-20', aliases: ['fr.conso.L224-25-17', 'fr.conso.L224-25-17/-23', 'fr.code-consommation.L224-25-17', 'fr.code-consommation.L224-25-22', 'fr.code-consommation.L224-25-23'],
  title: { en: 'Price cut for a digital service', fr: 'Réduction du prix d’un service numérique', zh: '数字服务的减价' },
  says: {
    en: 'Where a digital service is not brought into conformity free of charge and without undue delay, the consumer has the price cut: of a continuous supply, the price of the time in which it did not conform, by days, less what the service was still worth. What was paid of it goes back within fourteen days; damages come on top, the cost to put right the same fault does not.',
    fr: 'Si le service numérique n’est pas mis en conformité sans frais et sans retard injustifié, le consommateur obtient une réduction du prix : d’une fourniture continue, le prix de la période de non-conformité, par jours, sauf la valeur que le service gardait. Ce qui en a été payé est remboursé dans les quatorze jours ; des dommages-intérêts peuvent s’y ajouter, non le coût de réparation du même défaut.',
    zh: '数字服务未免费且在合理时间内补正的，消费者可请求减价：持续提供的，按日扣减不符合约定期间的价款，该期间服务仍有价值的部分除外。其中已付的部分应在十四日内退还；消费者可另行请求赔偿，但不得就同一缺陷重复请求修复费用。',
  },
  source: codeConsommation('L224-25-20'),
  inForce: { from: on('2022-01-01'), to: null }, chosenBy: 'breach-date', of: 'case', stage: 'price', routes: ['contract'], certainty: 'read',
  yieldsTo: AFTER['non-conformity'],
  when: { all: [PRICE_OF_NON_CONFORMITY, NOT_UNDONE] },
  then: [
    { remedy: 'reduce-price', granted: true }, { add: digitalCut, stream: 'priceRelief' }, { add: digitalRefund, stream: 'restitution' }, { add: digitalPriceLeft, stream: 'price' },
    { deadline: 'refund', day: dayOfCutRefund },
  ],
};
