import type { Rule } from '../../words.js';
import { provenLoss } from '../measures/proven-loss.js';
import { evidenceProvisions2001, IN_FORCE } from './source.js';

/** For judgments before the interpretation of 2015. */
export const proofOfLoss: Rule = {
  id: 'cn.evidence-provisions-2001.2',
  norm: 'proof-of-loss',
  title: { en: 'Proof of the loss', fr: 'Preuve du préjudice', zh: '损失的举证责任' },
  says: {
    en: 'Whoever relies on a fact proves it, and bears the consequence when it stays unproven: the claimant proves its loss.',
    fr: 'Qui se prévaut d’un fait le prouve et supporte les suites du défaut de preuve : le demandeur prouve son préjudice.',
    zh: '主张损失的一方应当证明损失；证明不了的部分，后果由其自负。',
  },
  source: evidenceProvisions2001('2'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'unverified',
  yieldsTo: ['cn.convention.whole-at-least-the-part', 'cn.convention.data-value-ladder', 'cn.civil-code.1182', 'cn.tort-liability-law.20'],
  when: { concluded: 'founded' },
  then: [{ prove: provenLoss(evidenceProvisions2001('2')), heads: 'self' }],
};
