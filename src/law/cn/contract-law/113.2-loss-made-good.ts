import type { Rule } from '../../words.js';
import { madeGood } from '../made-good.js';
import { contractLaw, IN_FORCE } from './source.js';

/** How far a breach is answered for, said of what is owed; what is refused by it has a rule of its own. */
export const lossMadeGood: Rule = {
  id: 'cn.contract-law.113.2',
  norm: 'loss-made-good',
  title: { en: 'Loss made good', fr: 'Préjudice réparé', zh: '损失赔偿范围' },
  says: {
    en: 'Who breaks a contract makes good the loss that the breach caused, profit that performance would have brought included, up to what could be foreseen when the contract was made.',
    fr: 'L’auteur de l’inexécution répare la perte qu’elle a causée, gain manqué compris, dans la limite de ce qui était prévisible lors de la conclusion.',
    zh: '违约方赔偿因违约造成的损失，包括履行后本可得到的利益，以订立合同时可以预见的为限。',
  },
  source: contractLaw('113(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  extent: true,
  when: madeGood('cn.contract-law.113', 'cn.contract-law.97.6'),
  then: [{ note: true }],
};
