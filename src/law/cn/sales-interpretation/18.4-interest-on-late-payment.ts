import type { Rule } from '../../words.js';
import { NOTHING_AGREED_ON_LATENESS } from '../late-payment.js';
import { lateInterest } from '../measures/price.js';
import { salesInterpretationNow, IN_FORCE } from './source.js';

/** Reached by other contracts for payment through article 646 of the Code. */
export const interestOnLatePayment: Rule = {
  id: 'cn.sales-interpretation.18.4',
  norm: 'late-interest',
  aliases: ['cn.int.sale18'],
  title: { en: 'Interest on late payment', fr: 'Intérêts de retard', zh: '逾期付款损失' },
  says: {
    en: 'Where the contract says nothing on late payment, the court reckons the loss on the one-year loan prime rate at the breach, raised by three to five tenths. The sum is an estimate within that band; before 20 August 2019 another rate applied, of which this tool has no table.',
    fr: 'Si le contrat ne prévoit rien, le juge calcule la perte sur le taux préférentiel de prêt à un an au jour de l’inexécution, majoré de trois à cinq dixièmes. Avant le 20 août 2019 un autre taux s’appliquait, dont cet outil n’a pas de table.',
    zh: '未约定逾期付款违约金的，可以违约行为发生时的一年期贷款市场报价利率为基础，加计百分之三十至百分之五十计算逾期付款损失；2019年8月20日以前适用另一标准，本工具未收录，不予计算。',
  },
  source: salesInterpretationNow('18(4)'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'money',
  routes: ['contract'],
  certainty: 'read',
  yieldsTo: ['cn.sme-payment.17', 'cn.sme-payment.17.2', 'cn.sme-payment-2020.15', 'cn.sme-payment-2020.15.2', 'cn.telecom-regulations.34.2'],
  when: {
    all: [
      { is: 'role', oneOf: ['provider'], about: 'claimant' },
      { is: 'owing', oneOf: ['unpaid'] },
      NOTHING_AGREED_ON_LATENESS,
    ],
  },
  then: [{ add: lateInterest(salesInterpretationNow('18(4)')), stream: 'interest' }],
};
