import { on, type Rule } from '../../words.js';
import { boundOfClause, monthsOfClause } from '../limitation.js';
import { codeCivil } from './source.js';

/** Parties may set the period of limitation between one year and ten. */
export const agreedLimitation: Rule = {
  id: 'fr.code-civil.2254', norm: 'fr.code-civil.2254',
  title: { en: 'Agreed period of limitation', fr: 'Prescription conventionnelle', zh: '约定的时效期间' },
  says: {
    en: 'Parties may shorten the period to one year or lengthen it to ten, not for sums due periodically; a clause beyond these bounds is taken as unwritten and the five years apply.',
    fr: 'Les parties peuvent abréger le délai jusqu’à un an ou l’allonger jusqu’à dix, sauf créances périodiques ; la clause qui dépasse ces bornes est écartée et les cinq ans s’appliquent.',
    zh: '当事人可以将期间缩短至一年或者延长至十年，但定期支付的款项除外；超出该范围的条款视为未订立，适用五年期间。',
  },
  source: codeCivil('2254'),
  inForce: { from: on('2008-06-19'), to: null }, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'unverified',
  when: { all: [{ is: 'kind', oneOf: ['limitation-period'] }, { any: [{ compare: [monthsOfClause(codeCivil('2254')), '<', boundOfClause(codeCivil('2254'), 12n)] }, { compare: [monthsOfClause(codeCivil('2254')), '>', boundOfClause(codeCivil('2254'), 120n)] }] }] },
  then: [{ clause: 'unwritten' }],
};
