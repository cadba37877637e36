import type { Rule } from '../../words.js';
import { faultInVoidness } from '../../questions/entitled.js';
import { civilCode, IN_FORCE } from './source.js';

/** The part that goes back to the claimant’s own fault is taken off as usual. */
export const lossByFault: Rule = {
  id: 'cn.civil-code.157.2',
  norm: 'loss-by-fault',
  aliases: ['cn.civil-code.148/153/156/157'],
  title: { en: 'The side at fault makes good the loss of trust', fr: 'Réparation par la partie fautive', zh: '合同无效后的过错赔偿' },
  says: {
    en: 'The side to blame for the contract being void or set aside makes good the loss that the other suffered by it; where both are to blame, each bears its part.',
    fr: 'La partie à qui la nullité est imputable répare le préjudice que l’autre en subit ; si toutes deux sont fautives, chacune supporte sa part.',
    zh: '有过错的一方应当赔偿对方由此所受到的损失；各方都有过错的，应当各自承担相应的责任。',
  },
  source: civilCode('157'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'breach',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { concluded: { rule: 'cn.civil-code.155' } },
      { ask: faultInVoidness, burden: 'claimant', about: 'case' },
    ],
  },
  then: [{ breach: true }],
};
