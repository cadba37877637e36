import type { Rule } from '../../words.js';
import { contractLaw, IN_FORCE } from './source.js';

/** Shares come first: what is set off is what each side owes in the end. */
export const setOff: Rule = {
  id: 'cn.contract-law.99',
  norm: 'set-off',
  title: { en: 'Set-off', fr: 'Compensation', zh: '法定抵销' },
  says: {
    en: 'Where each side owes the other debts of the same kind that are due, either may set its own off by telling the other; both are extinguished by the lesser sum, on the day the notice arrives. Not where the parties excluded it.',
    fr: 'Lorsque chaque partie doit à l’autre une dette exigible de même nature, chacune peut compenser par notification ; les deux s’éteignent à concurrence de la plus faible, au jour de l’arrivée de l’avis. Sauf clause contraire.',
    zh: '当事人互负到期债务且标的物种类、品质相同的，任何一方可以通知对方抵销；自通知到达时双方债务在同等数额内消灭，但当事人约定不得抵销的除外。',
  },
  source: contractLaw('99'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'money',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: {
    all: [
      { any: [{ pleaded: 'set-off', by: 'respondent' }, { pleaded: 'set-off', by: 'claimant' }] },
      { not: { some: 'clause', where: { all: [{ is: 'kind', oneOf: ['set-off-ban'], about: 'bound' }, { not: { concluded: 'ineffective', about: 'bound' } }] } } },
      { not: { concluded: { rule: 'cn.contract-interpretation.57' } } },
    ],
  },
  then: [{ remedy: 'set-off', granted: true }, { setOff: true }],
};
