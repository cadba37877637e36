import { agreedRate } from '../../contract/agreed-rate.js';
import type { Rule } from '../../words.js';
import { primeRateAtSigning } from '../measures/price.js';
import { smePayment2020, IN_FORCE } from './source.js';

/** An agreed rate below the floor does not count. The numbering of this text was not read. */
export const leastRateForSmallFirms2020: Rule = {
  id: 'cn.sme-payment-2020.15.1',
  norm: 'least-rate-for-small-firms',
  title: { en: 'Least rate for small firms paid late', fr: 'Taux plancher des petites entreprises payées en retard', zh: '拖欠中小企业款项的最低利率' },
  says: {
    en: 'Where a large enterprise or public body owes a small or medium firm, the rate agreed for late payment may not be lower than the one-year loan prime rate when the contract was made. A lower one does not hold.',
    fr: 'Lorsqu’une grande entreprise ou un organisme public doit payer une petite ou moyenne entreprise, le taux convenu pour les retards ne peut être inférieur au taux préférentiel de prêt à un an au jour du contrat. Un taux inférieur ne vaut pas.',
    zh: '大型企业、机关事业单位与中小企业约定的逾期利率不得低于合同订立时的一年期贷款市场报价利率。低于该利率的约定不发生效力。',
  },
  source: smePayment2020('15'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract'],
  certainty: 'unverified',
  when: {
    all: [
      { any: [{ is: 'agreed', oneOf: ['late-interest'] }, { is: 'trigger', oneOf: ['late-payment'] }] },
      { is: 'size', oneOf: ['micro', 'small', 'medium'], about: 'claimant' },
      { is: 'size', oneOf: ['large', 'public-body'], about: 'respondent' },
      { is: 'role', oneOf: ['provider'], about: 'claimant' },
      { compare: [agreedRate(smePayment2020('15')), '<', primeRateAtSigning(smePayment2020('15'))] },
    ],
  },
  then: [{ clause: 'void' }],
};
