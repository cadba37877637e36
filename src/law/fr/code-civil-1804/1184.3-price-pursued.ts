import type { Rule } from '../../words.js';
import { feesOwed } from '../remedies.js';
import { NOT_UNDONE } from '../undone.js';
import { BEFORE_THE_REFORM, codeCivil1804 } from './source.js';

/** The price that is owed can be claimed. */
export const pricePursuedBefore2016: Rule = {
  id: 'fr.code-civil-1804.1184.3', norm: 'fr.code-civil.1217.2',
  title: { en: 'Payment of the price (before 2016)', fr: 'Paiement du prix (avant 2016)', zh: '支付价款（2016年以前）' },
  says: {
    en: 'Who is owed a price under the contract may claim it: fees that fell due and were not paid, as far as the contract was not void or ended and the price was neither cut nor rightly held back.',
    fr: 'Le créancier d’un prix peut en poursuivre le paiement : redevances échues et impayées, sauf nullité, fin du contrat, réduction du prix ou exception d’inexécution fondée.',
    zh: '价款债权人可以请求支付：已到期未付的费用，但合同无效、已终止、价款已减少或者对方有权拒付的除外。',
  },
  source: codeCivil1804('1184'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'price', routes: ['contract'], certainty: 'read',
  yieldsTo: ['fr.code-civil-1804.1304', 'fr.case-law.linked-contracts', 'fr.code-consommation-1993.L121-16-1', 'fr.code-civil-1804.1184.1', 'fr.code-civil-1804.1184.2'],
  when: { all: [{ is: 'owing', oneOf: ['unpaid'] }, { is: 'role', oneOf: ['provider'], about: 'claimant' }, NOT_UNDONE, { not: { concluded: { rule: 'fr.code-civil.2224' } } }, { not: { concluded: { rule: 'fr.code-consommation.L218-2' } } }, { not: { concluded: { rule: 'fr.code-consommation-1993.L137-2' } } }, { not: { concluded: { rule: 'fr.case-law.exception-inexecution' } } }] },
  then: [{ add: feesOwed(codeCivil1804('1184')), stream: 'price' }],
};
