import type { Rule } from '../../words.js';
import { feesBeforeTheRenewal } from '../measures/price.js';
import { civilCode, IN_FORCE } from './source.js';

/** The price of a time for which there is no contract is not owed. */
export const priceWithoutTheRenewal: Rule = {
  id: 'cn.civil-code.579.1',
  norm: 'price-without-the-renewal',
  title: { en: 'Price without a renewal that fell', fr: 'Prix hors reconduction tombée', zh: '续期条款无效后的价款' },
  says: {
    en: 'Where the term on automatic renewal falls, the contract ended with its last valid term: what fell due before that is owed, what fell due from the first renewal that falls on is not.',
    fr: 'La clause de reconduction tombant, le contrat a pris fin avec sa dernière période valable : ce qui est échu avant est dû, non ce qui l’est à partir de la première reconduction tombée.',
    zh: '自动续期条款不成为合同内容或者无效的，合同至最后一个有效期间届满时终止：此前到期的价款应当支付，自首次不生效的续期之日起到期的价款不予支持。',
  },
  source: civilCode('579'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'price',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'role', oneOf: ['provider'], about: 'claimant' },
      { is: 'role', oneOf: ['customer'], about: 'respondent' },
      { is: 'owing', oneOf: ['unpaid'], about: 'case' },
      { not: { concluded: { rule: 'cn.civil-code.155' }, about: 'case' } },
      { is: 'kind', oneOf: ['auto-renewal'] },
      { is: 'renewed', oneOf: ['yes'], about: 'case' },
      { concluded: 'ineffective' },
    ],
  },
  then: [{ add: feesBeforeTheRenewal(civilCode('579')), stream: 'price' }],
};
