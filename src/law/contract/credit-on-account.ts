import type { Rule } from '../words.js';
import { creditCovers, creditRole } from '../questions/credit.js';
import { measuredCredit, noCredit } from './credit.js';
import { ALWAYS, termsOn } from './source.js';

/** A credit that is no more than a payment on account: what it pays is taken off the damages for the same harm. So it is with one that was to be all there is, where that does not hold. */
export const creditOnAccount: Rule = {
  id: 'contract.credit-on-account', norm: 'contract.credit-on-account',
  title: { en: 'Credit on account of the damages', fr: 'Avoir imputé sur les dommages-intérêts', zh: '抵扣计入损害赔偿' },
  says: {
    en: 'A credit given on account, or one whose exclusive character does not hold, pays part of the damages for the same harm: nothing is made good twice.',
    fr: 'L’avoir donné en acompte, ou dont le caractère exclusif ne tient pas, paie une part des dommages-intérêts du même dommage : rien n’est réparé deux fois.',
    zh: '先行给付的抵扣，或者其唯一救济性质不能成立的抵扣，构成同一损害赔偿的一部分：同一损害不重复赔偿。',
  },
  source: termsOn('credit', { en: 'service credit', fr: 'avoir de service', zh: '服务抵扣' }),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'credit', stage: 'agreed-money', routes: ['contract'], certainty: 'read',
  when: { all: [{ compare: [measuredCredit, '>', noCredit] }, { not: { concluded: 'ineffective' } }, { oneOf: creditRole, values: ['on-account', 'limitation'], burden: 'respondent' }] },
  then: [{ deduct: measuredCredit, heads: { where: { ask: creditCovers, burden: 'respondent', with: 'bound' } }, together: 'on-account' }],
};
