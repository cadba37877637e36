import type { Rule } from '../../words.js';
import { LAPSED, RIGHT_TO_TERMINATE } from '../invoked.js';
import { lastDayToTerminate } from '../measures/termination.js';
import { civilCode, IN_FORCE } from './source.js';

/** Whether the right is there is judged from the seriousness of the breach, or from a demand left without answer. */
export const terminationForBreach: Rule = {
  id: 'cn.civil-code.563',
  norm: 'right-to-terminate',
  title: { en: 'Right to end the contract', fr: 'Droit de résolution', zh: '法定解除权' },
  says: {
    en: 'A party may end the contract when the other side’s breach defeats its purpose, or when the other side, late with its main duty, does not perform within a reasonable time after a demand.',
    fr: 'Une partie peut résoudre le contrat si l’inexécution de l’autre en ruine le but, ou si l’autre, en retard dans son obligation principale, ne s’exécute pas dans un délai raisonnable après mise en demeure.',
    zh: '一方违约致使不能实现合同目的，或者迟延履行主要债务经催告后在合理期限内仍未履行的，对方可以解除合同。',
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
      { concluded: 'breach', about: 'case' },
      { not: LAPSED },
      RIGHT_TO_TERMINATE,
    ],
  },
  then: [{ remedy: 'terminate', granted: true }, { deadline: 'termination', day: lastDayToTerminate(civilCode('563')) }],
};
