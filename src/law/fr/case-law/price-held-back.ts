import type { Rule } from '../../words.js';
import { feesNotHeldBack } from '../remedies.js';
import { NOT_UNDONE } from '../undone.js';
import { UNDATED, decision } from './source.js';

/** Holding back suspends no more than what is held back. */
export const priceHeldBack: Rule = {
  id: 'fr.case-law.price-held-back', norm: 'fr.case-law.price-held-back',
  title: { en: 'Price beyond what is held back', fr: 'Prix au-delà de la somme retenue', zh: '超出拒付部分的价款' },
  says: {
    en: 'Rightful withholding suspends the sum held back and no more: the rest of the price is due now, the sum held back later, unless the price is cut or the contract ends.',
    fr: 'L’exception fondée ne suspend que la somme retenue : le reste du prix est exigible, la somme retenue le sera plus tard, sauf réduction du prix ou fin du contrat.',
    zh: '合法拒付仅中止所拒付部分的支付：其余价款现应支付，拒付部分其后仍应支付，但减价或者合同终止的除外。',
  },
  source: decision('exception d’inexécution, effet', { en: 'case law (effect of withholding)', fr: 'jurisprudence (effet de l’exception d’inexécution)', zh: '判例（拒绝对待给付的效力）' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'case', stage: 'price', routes: ['contract'], certainty: 'unverified',
  yieldsTo: ['fr.code-civil.1178', 'fr.code-civil.1187', 'fr.code-consommation.L221-3', 'fr.code-civil.1223', 'fr.code-civil.1223@2018-10-01', 'fr.code-consommation.L224-25-20', 'fr.code-civil.1229.1', 'fr.code-civil.1229.2', 'fr.code-civil-1804.1304', 'fr.case-law.linked-contracts', 'fr.code-consommation-1993.L121-16-1', 'fr.code-civil-1804.1184.1', 'fr.code-civil-1804.1184.2'],
  when: { all: [{ is: 'owing', oneOf: ['unpaid'] }, { is: 'role', oneOf: ['provider'], about: 'claimant' }, NOT_UNDONE, { not: { concluded: { rule: 'fr.code-civil.2224' } } }, { not: { concluded: { rule: 'fr.code-consommation.L218-2' } } }, { not: { concluded: { rule: 'fr.code-consommation-1993.L137-2' } } }, { any: [{ concluded: { rule: 'fr.code-civil.1219' } }, { concluded: { rule: 'fr.code-civil.1220' } }, { concluded: { rule: 'fr.code-consommation.L216-6' } }, { concluded: { rule: 'fr.case-law.exception-inexecution' } }] }] },
  then: [{ add: feesNotHeldBack(decision('exception d’inexécution, effet', { en: 'case law (effect of withholding)', fr: 'jurisprudence (effet de l’exception d’inexécution)', zh: '判例（拒绝对待给付的效力）' })), stream: 'price' }],
};
