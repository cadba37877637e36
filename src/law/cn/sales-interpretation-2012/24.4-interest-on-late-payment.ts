import type { Rule } from '../../words.js';
import { NOTHING_AGREED_ON_LATENESS } from '../late-payment.js';
import { lateInterest } from '../measures/price.js';
import { salesInterpretation, IN_FORCE } from './source.js';

/** Cases decided before 2021. The text spoke of the central bank's benchmark rate alone; since 20 August 2019 the prime rate stands in its place. From memory. */
export const interestOnLatePayment2012: Rule = {
  id: 'cn.sales-interpretation-2012.24.4',
  norm: 'late-interest',
  title: { en: 'Interest on late payment', fr: 'Intérêts de retard', zh: '逾期付款损失' },
  says: {
    en: 'Where the contract says nothing on late payment, the court reckons the loss on the central bank’s benchmark lending rate by the standard of its overdue rate, three to five tenths above it. For what fell late from 20 August 2019 on, the one-year loan prime rate is taken in its place; for earlier lateness this tool has no table and computes nothing.',
    fr: 'Si le contrat ne prévoit rien, le juge calcule la perte sur le taux de référence de la banque centrale, majoré de trois à cinq dixièmes selon la règle des crédits en retard. Pour les retards nés à compter du 20 août 2019, le taux préférentiel de prêt à un an en tient lieu ; pour les retards antérieurs cet outil n’a pas de table et ne calcule rien.',
    zh: '合同未约定逾期付款违约金或者该违约金的计算方法的，可以中国人民银行同期同类人民币贷款基准利率为基础，参照逾期罚息利率标准（上浮百分之三十至百分之五十）计算逾期付款损失。2019年8月20日起发生的逾期，以一年期贷款市场报价利率代替；此前发生的逾期，本工具未收录当时的基准利率，不予计算。',
  },
  source: salesInterpretation('24(4)'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'money',
  routes: ['contract'],
  certainty: 'unverified',
  yieldsTo: ['cn.sme-payment-2020.15', 'cn.telecom-regulations.34.2'],
  when: {
    all: [
      { is: 'role', oneOf: ['provider'], about: 'claimant' },
      { is: 'owing', oneOf: ['unpaid'] },
      NOTHING_AGREED_ON_LATENESS,
    ],
  },
  then: [{ add: lateInterest(salesInterpretation('24(4)')), stream: 'interest' }],
};
