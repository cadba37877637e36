import type { Rule } from '../../words.js';
import { obligationIntensity } from '../../questions/commitment.js';
import { UNDATED, decision } from './source.js';

/** Who promised care only answers for fault only. */
export const obligationDeMoyens: Rule = {
  id: 'fr.case-law.obligation-de-moyens', norm: 'fr.case-law.obligation-de-moyens', aliases: ['fr.moyens'],
  title: { en: 'Duty of care', fr: 'Obligation de moyens', zh: '手段债务' },
  says: {
    en: 'Where only care was promised, the creditor must show a fault: a missing result is not enough.',
    fr: 'Lorsque seules des diligences ont été promises, le créancier doit prouver une faute : l’absence de résultat ne suffit pas.',
    zh: '仅承诺尽到注意的，债权人须证明过错；仅未达结果不足以构成不履行。',
  },
  source: decision('obligation de moyens', { en: 'case law (duty of care)', fr: 'jurisprudence (obligation de moyens)', zh: '判例（手段债务）' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'commitment', stage: 'duties', routes: ['contract', 'tort'], certainty: 'reported',
  when: { oneOf: obligationIntensity, values: ['means'], burden: 'claimant' },
  then: [{ duty: 'means' }],
};
