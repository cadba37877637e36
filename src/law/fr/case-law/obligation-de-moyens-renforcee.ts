import type { Rule } from '../../words.js';
import { obligationIntensity } from '../../questions/commitment.js';
import { UNDATED, decision } from './source.js';

/** Care was promised, and the debtor shows that it was taken. */
export const obligationDeMoyensRenforcee: Rule = {
  id: 'fr.case-law.obligation-de-moyens-renforcee', norm: 'fr.case-law.obligation-de-moyens-renforcee', aliases: ['fr.moyens-renforcee'],
  title: { en: 'Duty of care with reversed burden', fr: 'Obligation de moyens renforcée', zh: '举证责任倒置的手段债务' },
  says: {
    en: 'Where care was promised and fault is presumed, the debtor is liable for a missing result unless it shows that it committed no fault.',
    fr: 'Lorsque des diligences ont été promises et que la faute est présumée, le débiteur répond du résultat manquant sauf s’il prouve n’avoir commis aucune faute.',
    zh: '承诺尽到注意且推定过错的，未达结果时债务人应负责，但其证明自己没有过错的除外。',
  },
  source: decision('obligation de moyens renforcée', { en: 'case law (presumed fault)', fr: 'jurisprudence (obligation de moyens renforcée)', zh: '判例（推定过错的手段债务）' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'commitment', stage: 'duties', routes: ['contract', 'tort'], certainty: 'reported',
  when: { oneOf: obligationIntensity, values: ['means-reversed'], burden: 'claimant' },
  then: [{ duty: 'means-reversed' }],
};
