import type { Rule } from '../../words.js';
import { rightToTerminate } from '../../questions/entitled.js';
import { LAPSED, RIGHT_TO_TERMINATE } from '../invoked.js';
import { civilCode, IN_FORCE } from './source.js';

/** Whether the right is there is judged from the seriousness of the breach, or from a demand left without answer. */
export const terminationForBreach: Rule = {
  id: 'cn.civil-code.563',
  norm: 'right-to-terminate',
  title: { en: 'Right to end the contract', fr: 'Droit de résolution', zh: '法定解除权' },
  says: {
    en: 'A party may end the contract when the other side’s breach defeats its purpose, when the other side refuses its main duty before it is due, or when, late with its main duty, it does not perform within a reasonable time after a demand; either may where force majeure defeats the purpose. A demand with a deadline that had passed when the contract was ended is taken as enough.',
    fr: 'Une partie peut résoudre le contrat si l’inexécution de l’autre en ruine le but, si l’autre refuse avant terme son obligation principale ou, en retard dans celle-ci, ne s’exécute pas dans un délai raisonnable après mise en demeure ; chacune le peut si la force majeure en ruine le but. Une mise en demeure dont le délai était expiré lors de la résolution est tenue pour suffisante.',
    zh: '一方违约致使不能实现合同目的、履行期限届满前表示不履行主要债务，或者迟延履行主要债务经催告后在合理期限内仍未履行的，对方可以解除合同；因不可抗力致使不能实现合同目的的，双方均可解除。催告所定期限在解除时已经届满的，本工具视为已给予合理期限。',
  },
  source: civilCode('563'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      {
        any: [
          { all: [{ is: 'ended', oneOf: ['customer'] }, { is: 'role', oneOf: ['customer'], about: 'claimant' }] },
          { all: [{ is: 'ended', oneOf: ['provider'] }, { is: 'role', oneOf: ['provider'], about: 'claimant' }] },
        ],
      },
      { any: [{ concluded: 'breach', about: 'case' }, { found: rightToTerminate, about: 'case' }] },
      { not: LAPSED },
      RIGHT_TO_TERMINATE,
    ],
  },
  then: [{ remedy: 'terminate', granted: true }],
};
