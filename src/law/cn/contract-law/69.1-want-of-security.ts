import type { Rule } from '../../words.js';
import { ENDED_FOR_WANT_OF_SECURITY } from '../stopping.js';
import { contractLaw, IN_FORCE } from './source.js';

/** Without a breach. */
export const wantOfSecurity: Rule = {
  id: 'cn.contract-law.69.1',
  norm: 'want-of-security',
  title: { en: 'No security within a reasonable time', fr: 'Pas de garantie dans un délai raisonnable', zh: '合理期限内未提供担保' },
  says: {
    en: 'Where the other side neither regains its ability to perform nor gives suitable security in a reasonable time, the party that suspended may end the contract. That it is liable as well the law did not say.',
    fr: 'Si l’autre partie, dans un délai raisonnable, ne retrouve pas sa capacité d’exécuter ni ne fournit de garantie suffisante, celle qui a suspendu peut résoudre le contrat. La loi ne disait pas que l’autre en répond.',
    zh: '中止履行后，对方在合理期限内未恢复履行能力并且未提供适当担保的，中止履行的一方可以解除合同；该法未规定对方因此承担违约责任。',
  },
  source: contractLaw('69'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ not: { concluded: { rule: 'cn.contract-law.56' }, about: 'case' } }, ENDED_FOR_WANT_OF_SECURITY] },
  then: [{ remedy: 'terminate', granted: true }],
};
