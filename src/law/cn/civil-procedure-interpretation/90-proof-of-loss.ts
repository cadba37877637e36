import type { Rule } from '../../words.js';
import { provenLoss } from '../measures/proven-loss.js';
import { civilProcedureInterpretation, IN_FORCE } from './source.js';

/** A loss counts as far as it is proven. */
export const proofOfLoss: Rule = {
  id: 'cn.civil-procedure-interpretation.90',
  norm: 'proof-of-loss',
  title: { en: 'Proof of the loss', fr: 'Preuve du préjudice', zh: '损失的举证责任' },
  says: {
    en: 'Whoever relies on a fact proves it, and bears the consequence when it stays unproven: the claimant proves its loss.',
    fr: 'Qui se prévaut d’un fait le prouve et supporte les suites du défaut de preuve : le demandeur prouve son préjudice.',
    zh: '主张损失的一方应当证明损失；证明不了的部分，后果由其自负。',
  },
  source: civilProcedureInterpretation('90'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  yieldsTo: ['cn.convention.whole-at-least-the-part', 'cn.convention.data-value-ladder', 'cn.civil-code.1182', 'cn.tort-liability-law.20', 'cn.personal-information-protection-law.69.2'],
  aliases: ['cn.ev.90', 'cn.ev.90-91/108-109'],
  when: { concluded: 'founded' },
  then: [{ prove: provenLoss(civilProcedureInterpretation('90')), heads: 'self' }],
};
