import type { Rule } from '../../words.js';
import { CLAIMANT_ENDED, RIGHT_OVER_A_BREACH } from '../invoked.js';
import { civilCode, IN_FORCE } from './source.js';

/** The contract goes on, and so does what it promises. */
export const noRightToTerminate: Rule = {
  id: 'cn.civil-code.563.1',
  norm: 'no-right-to-terminate',
  title: { en: 'No right to end the contract', fr: 'Pas de droit de résolution', zh: '不具备法定解除条件' },
  says: {
    en: 'A contract ends only on the grounds of the law or on those agreed; a breach that leaves its purpose within reach gives no right to end it.',
    fr: 'Le contrat ne prend fin que pour les motifs de la loi ou ceux convenus ; l’inexécution qui laisse le but à portée n’ouvre pas ce droit.',
    zh: '解除合同须具备法定或者约定的事由；违约尚不足以致使合同目的不能实现的，当事人不享有法定解除权，合同继续有效。',
  },
  source: civilCode('563'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  yieldsTo: ['cn.contract-interpretation.53', 'cn.civil-code.787', 'cn.civil-code.563.2', 'cn.civil-code.580.2'],
  when: { all: [CLAIMANT_ENDED, { not: RIGHT_OVER_A_BREACH }] },
  then: [{ remedy: 'terminate', granted: false }],
};
