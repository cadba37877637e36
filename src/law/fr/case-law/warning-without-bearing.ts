import type { Rule } from '../../words.js';
import { UNDATED, decision } from './source.js';

/** A loss that only an unrelated warning might be blamed for is not owed. */
export const warningWithoutBearing: Rule = {
  id: 'fr.case-law.warning-without-bearing', norm: 'fr.case-law.warning-without-bearing',
  title: { en: 'Warning without bearing on the loss', fr: 'Mise en garde sans lien avec le dommage', zh: '与损失无关的警示' },
  says: {
    en: 'Where the only promise broken is a warning that had nothing to do with what happened, the loss does not follow from it.',
    fr: 'Si la seule obligation inexécutée est une mise en garde étrangère à ce qui s’est produit, le préjudice n’en est pas la suite.',
    zh: '仅违反与所发生事项无关的警示义务的，损失并非由此产生。',
  },
  source: decision('lien de causalité', { en: 'case law (causation of a missing warning)', fr: 'jurisprudence (causalité du défaut de mise en garde)', zh: '判例（警示缺失的因果关系）' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'loss', stage: 'heads', routes: ['contract', 'tort'], certainty: 'unverified',
  when: {
    all: [
      { concluded: 'breach', about: { link: 'warnings' } },
      { not: { concluded: 'breach', about: { link: 'promises' } } },
      { not: { concluded: { rule: 'fr.case-law.warning-with-bearing' }, about: { link: 'warnings' } } },
    ],
  },
  then: [{ deny: true, heads: 'self' }],
};
