import type { Rule } from '../../words.js';
import { feesOwed } from '../remedies.js';
import { NOT_UNDONE } from '../undone.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** The price that is owed can be claimed. */
export const pricePursued: Rule = {
  id: 'fr.code-civil.1217.2', norm: 'fr.code-civil.1217.2', aliases: ['fr.code-civil.1217'],
  title: { en: 'Payment of the price', fr: 'Paiement du prix', zh: '支付价款' },
  says: {
    en: 'Who is owed a price under the contract may claim it: fees that fell due and were not paid, as far as the contract was not void or ended and the price was neither cut nor rightly held back.',
    fr: 'Le créancier d’un prix peut en poursuivre le paiement : redevances échues et impayées, sauf nullité, fin du contrat, réduction du prix ou exception d’inexécution fondée.',
    zh: '价款债权人可以请求支付：已到期未付的费用，但合同无效、已终止、价款已减少或者对方有权拒付的除外。',
  },
  source: codeCivil('1217'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'price', routes: ['contract'], certainty: 'read',
  yieldsTo: ['fr.code-consommation.L216-7', 'fr.code-civil.1178', 'fr.code-civil.1187', 'fr.code-consommation.L221-3', 'fr.code-civil.1223', 'fr.code-civil.1223@2018-10-01', 'fr.code-consommation.L224-25-20', 'fr.code-civil.1229.1', 'fr.code-civil.1229.2'],
  when: { all: [{ is: 'owing', oneOf: ['unpaid'] }, { is: 'role', oneOf: ['provider'], about: 'claimant' }, NOT_UNDONE, { not: { concluded: { rule: 'fr.code-civil.2224' } } }, { not: { concluded: { rule: 'fr.code-consommation.L218-2' } } }, { not: { concluded: { rule: 'fr.code-civil.1219' } } }, { not: { concluded: { rule: 'fr.code-civil.1220' } } }, { not: { concluded: { rule: 'fr.code-consommation.L216-6' } } }] },
  then: [{ add: feesOwed(codeCivil('1217')), stream: 'price' }],
};
