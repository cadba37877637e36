import type { Rule } from '../../words.js';
import { performancesUsefulOnlyAsWhole } from '../../questions/remedies.js';
import { paidBack } from '../remedies.js';
import { AFTER } from '../undoing.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** Termination gives all of it back where only the whole was of use. */
export const terminationUndoes: Rule = {
  id: 'fr.code-civil.1229.1', norm: 'fr.code-civil.1229.1',
  title: { en: 'Termination undoes the contract', fr: 'Résolution et restitution intégrale', zh: '解除并全部返还' },
  says: {
    en: 'Where what was exchanged was of use only once the whole contract was performed, termination gives all of it back both ways; a refund and the cost to put the same work right are not added.',
    fr: 'Lorsque les prestations n’avaient d’utilité que par l’exécution complète, la résolution oblige à restituer l’intégralité de part et d’autre ; le remboursement et le coût de réparation du même travail ne se cumulent pas.',
    zh: '所作给付仅在合同全部履行后才有用的，解除后双方应全部返还；退款与同一工作的修复费用不得并计。',
  },
  source: codeCivil('1229'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'price', routes: ['contract'], certainty: 'read',
  yieldsTo: AFTER.impossibility,
  when: {
    all: [
      { concluded: { rule: 'fr.code-civil.1229' } },
      { ask: performancesUsefulOnlyAsWhole, burden: 'claimant' },
    ],
  },
  then: [{ add: paidBack(codeCivil('1229')), stream: 'restitution' }],
};
