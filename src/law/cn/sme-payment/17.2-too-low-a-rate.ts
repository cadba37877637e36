import type { Rule } from '../../words.js';
import { NOTHING_AGREED_ON_LATENESS } from '../late-payment.js';
import { interestAtTheLeastRate, smeInterest } from '../measures/price.js';
import { smePayment, IN_FORCE } from './source.js';

/** The regulation says what may not be agreed, not what is owed then. */
export const tooLowARate: Rule = {
  id: 'cn.sme-payment.17.2',
  norm: 'late-interest',
  title: { en: 'Too low a rate for a small firm paid late', fr: 'Taux trop bas pour une petite entreprise payée en retard', zh: '约定逾期利率低于下限' },
  says: {
    en: 'A rate agreed below the one-year loan prime rate when the contract was made does not hold. Whether the small firm then gets the five ten-thousandths a day that are owed where nothing was agreed, or the prime rate as the least that may be agreed, is not settled.',
    fr: 'Le taux convenu au-dessous du taux préférentiel de prêt à un an au jour du contrat ne vaut pas. Il n’est pas tranché si la petite entreprise obtient alors les cinq dix-millièmes par jour dus à défaut d’accord, ou le taux préférentiel, minimum qui puisse être convenu.',
    zh: '约定的逾期利率低于合同订立时一年期贷款市场报价利率的，该约定不发生效力。此时应视为未约定、按每日万分之五计算，还是按下限即该报价利率计算，尚无定论。',
  },
  source: smePayment('17'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'money',
  routes: ['contract'],
  certainty: 'contested',
  when: {
    all: [
      { is: 'owing', oneOf: ['unpaid'] },
      { some: 'clause', where: { concluded: { rule: 'cn.sme-payment.17.1' }, about: 'bound' } },
      NOTHING_AGREED_ON_LATENESS,
    ],
  },
  then: [],
  readings: [
    { name: 'nothing-agreed', title: { en: 'Nothing was agreed that holds: five ten-thousandths a day.', fr: 'Rien de valable n’est convenu : cinq dix-millièmes par jour.', zh: '视为未约定：按每日万分之五计算。' }, then: [{ add: smeInterest(smePayment('17')), stream: 'interest' }] },
    { name: 'least-rate', title: { en: 'The rate is raised to the least that may be agreed, the prime rate at signing.', fr: 'Le taux est relevé au minimum permis, le taux préférentiel au jour du contrat.', zh: '按允许约定的下限即合同订立时的报价利率计算。' }, then: [{ add: interestAtTheLeastRate(smePayment('17')), stream: 'interest' }] },
  ],
};
