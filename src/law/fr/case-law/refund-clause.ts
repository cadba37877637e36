import type { Rule } from '../../words.js';
import { refundExcluded } from '../../questions/refund.js';
import { UNDATED, decision } from './source.js';

/** A term that stands may leave with the provider what was paid for the time after the end. */
export const sumsKept: Rule = {
  id: 'fr.case-law.refund-clause', norm: 'fr.case-law.refund-clause',
  title: { en: 'Sums that stay with the provider', fr: 'Sommes restant acquises au prestataire', zh: '归提供方所有的款项' },
  says: {
    en: 'The parties may agree that what was paid for the time after the end stays with the provider. Such a term holds as long as it is neither unfair nor empties the provider’s promise; it does not reach money that goes back because the contract is undone, void or lapsed, nor what a statute gives back to a consumer.',
    fr: 'Les parties peuvent convenir que ce qui a été payé pour la période postérieure à la fin reste acquis au prestataire. La clause vaut si elle n’est pas abusive et ne prive pas de sa substance l’engagement du prestataire ; elle n’atteint pas ce qui est restitué parce que le contrat est anéanti, nul ou caduc, ni ce que la loi rend au consommateur.',
    zh: '当事人可以约定为终止后期间支付的款项归提供方所有。该条款须非不公平且未使提供方的义务落空；其不及于因合同溯及消灭、无效或者失效而返还的款项，亦不及于法律规定返还消费者的款项。',
  },
  source: decision('sommes acquises', { en: 'case law (sums agreed to stay paid)', fr: 'jurisprudence (sommes stipulées acquises)', zh: '判例（约定不退还的款项）' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'clause', stage: 'parties', routes: ['contract'], certainty: 'unverified',
  when: {
    all: [
      { is: 'kind', oneOf: ['refund'] },
      { is: 'protects', oneOf: ['provider', 'both'] },
      { not: { concluded: 'ineffective' } },
      { ask: refundExcluded, burden: 'provider' },
    ],
  },
  then: [{ exclude: 'fr.code-civil.1229.2' }],
};
