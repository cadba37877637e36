import type { Rule } from '../../words.js';
import { standingInterest } from '../measures/agreed-interest.js';
import { agreedInterest } from '../measures/price.js';
import { civilCode, IN_FORCE } from './source.js';

/** Interest agreed for late payment; the sales interpretation steps in only where nothing was agreed. */
export const agreedInterestOnLatePayment: Rule = {
  id: 'cn.civil-code.585.1.2',
  norm: 'agreed-interest-on-late-payment',
  title: { en: 'Agreed interest on late payment', fr: 'Intérêts de retard convenus', zh: '约定的逾期付款利息' },
  says: {
    en: 'A rate that the contract sets for late payment is a way of working out what the delay costs: the price bears that rate from the day after it fell due, in place of the rate that the law takes where nothing is agreed. A daily rate runs by days; a year has 365.',
    fr: 'Le taux que le contrat fixe pour les retards de paiement est un mode de calcul de la réparation du retard : le prix porte intérêt à ce taux dès le lendemain de l’échéance, à la place du taux que retient la loi à défaut d’accord. Un taux journalier court par jour ; l’année compte 365 jours.',
    zh: '合同约定逾期付款利率的，属于约定因违约产生的损失赔偿额的计算方法，价款自到期次日起按该利率计息，不再适用未约定时的法定标准。日利率按日计算，一年按365日计。',
  },
  source: civilCode('585(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'money',
  routes: ['contract'],
  certainty: 'read',
  yieldsTo: ['cn.civil-code.585.2.2', 'cn.convention.interest-to-130'],
  when: { concluded: { rule: 'cn.civil-code.585.1.3' } },
  then: [{ add: standingInterest(civilCode('585(1)')), stream: 'interest', revises: agreedInterest(civilCode('585(1)')) }],
};
