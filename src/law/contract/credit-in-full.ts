import type { Rule } from '../words.js';
import { creditCovers, creditRole } from '../questions/credit.js';
import { measuredCredit, noCredit } from './credit.js';
import { ALWAYS, termsOn } from './source.js';

/** Without a law: a credit agreed as the sum for the harm is neither more nor less than what is owed for it, claimed in time or not. */
export const creditInFull: Rule = {
  id: 'contract.credit-in-full', norm: 'contract.credit-in-full',
  title: { en: 'Credit as the agreed sum', fr: 'Avoir comme somme convenue', zh: '抵扣作为约定金额' },
  says: {
    en: 'Where the parties agreed the credit as the sum for the harm, no damages are owed for the same harm beside it. Other harm remains.',
    fr: 'Si les parties sont convenues de l’avoir comme somme due pour le dommage, aucun dommages-intérêts ne s’y ajoute pour le même dommage. Les autres demeurent.',
    zh: '双方约定以抵扣作为该损害的赔偿数额的，同一损害不再另行赔偿；其他损害不受影响。',
  },
  source: termsOn('credit', { en: 'service credit', fr: 'avoir de service', zh: '服务抵扣' }),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'credit', stage: 'agreed-money', routes: ['contract'], certainty: 'read',
  when: { all: [{ any: [{ compare: [measuredCredit, '>', noCredit] }, { is: 'lost', oneOf: ['yes'] }] }, { oneOf: creditRole, values: ['penalty'], burden: 'respondent' }] },
  then: [{ deny: true, heads: { where: { ask: creditCovers, burden: 'respondent', with: 'bound' } } }],
};
