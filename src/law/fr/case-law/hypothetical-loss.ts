import type { Rule } from '../../words.js';
import { lossCertainty } from '../../questions/loss.js';
import { UNDATED, decision } from './source.js';

/** A loss that is merely possible is none. */
export const hypotheticalLoss: Rule = {
  id: 'fr.case-law.hypothetical-loss', norm: 'fr.case-law.hypothetical-loss',
  title: { en: 'Hypothetical loss', fr: 'Préjudice hypothétique', zh: '假设性损失' },
  says: {
    en: 'A loss that is neither certain nor the loss of a real chance is not compensated.',
    fr: 'Le préjudice qui n’est ni certain ni la perte d’une chance réelle n’est pas réparé.',
    zh: '既不确定、也不属真实机会丧失的损失，不予赔偿。',
  },
  source: decision('préjudice certain', { en: 'case law (the loss must be certain)', fr: 'jurisprudence (préjudice certain)', zh: '判例（损失须确定）' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'loss', stage: 'heads', routes: ['contract', 'tort', 'statute'], certainty: 'unverified',
  when: { oneOf: lossCertainty, values: ['hypothetical'], burden: 'claimant' },
  then: [{ deny: true, heads: 'self' }],
};
