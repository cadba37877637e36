import type { Rule } from '../../words.js';
import { contractInterpretation, IN_FORCE } from './source.js';

/** What a set-off that does not cover everything is counted against. */
export const orderOfSetOff: Rule = {
  id: 'cn.contract-interpretation.56',
  norm: 'order-of-set-off',
  title: { en: 'What a set-off pays first', fr: 'Imputation de la compensation', zh: '抵销的顺序' },
  says: {
    en: 'Where the debt set off does not cover all that is owed, it is counted as a payment would be: first against costs, then interest, then the principal; of several debts, against the one already due, less secured, heavier or older.',
    fr: 'Si la dette compensée ne couvre pas tout, elle s’impute comme un paiement : frais, puis intérêts, puis principal ; entre plusieurs dettes, sur celle qui est échue, la moins garantie, la plus lourde ou la plus ancienne.',
    zh: '抵销不足以清偿全部债务的，参照清偿抵充的规则：依次抵充实现债权的费用、利息、主债务；数项债务之间，先抵充已到期、担保最少、负担较重、先到期的债务。',
  },
  source: contractInterpretation('56'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'next-steps',
  routes: ['contract', 'tort'],
  certainty: 'unverified',
  when: { concluded: { rule: 'cn.civil-code.568' } },
  then: [{ note: true }],
};
