import type { Rule } from '../../words.js';
import { obligationIntensity } from '../../questions/commitment.js';
import { UNDATED, decision } from './source.js';

/** A result that was promised is owed as promised. */
export const obligationDeResultat: Rule = {
  id: 'fr.case-law.obligation-de-resultat', norm: 'fr.case-law.obligation-de-resultat', aliases: ['fr.resultat'],
  title: { en: 'Duty of result', fr: 'Obligation de résultat', zh: '结果债务' },
  says: {
    en: 'A result that was promised as such is owed as such: where it is missing there is a breach, unless the debtor shows an outside cause.',
    fr: 'Le résultat promis est dû : son absence est une inexécution, sauf au débiteur à prouver une cause étrangère.',
    zh: '承诺结果的，未达结果即为不履行，但债务人证明存在外来原因的除外。',
  },
  source: decision('obligation de résultat', { en: 'case law (duty of result)', fr: 'jurisprudence (obligation de résultat)', zh: '判例（结果债务）' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'commitment', stage: 'duties', routes: ['contract', 'tort'], certainty: 'reported',
  when: { oneOf: obligationIntensity, values: ['result', 'strict'], burden: 'claimant' },
  then: [{ duty: 'result' }],
};
