import type { Rule } from '../../words.js';
import { IN_FORCE, contractLaw } from './source.js';

/** The two debts stand side by side; none lowers the other unless it is set off. */
export const bothInBreach: Rule = {
  id: 'cn.contract-law.120',
  norm: 'both-in-breach',
  title: { en: 'Both sides in breach', fr: 'Inexécutions réciproques', zh: '双方违约' },
  says: {
    en: 'Where both sides break the contract, each answers for its own breach; the two debts stand side by side.',
    fr: 'Si les deux parties manquent au contrat, chacune répond de son propre manquement ; les deux dettes coexistent.',
    zh: '当事人都违反合同的，应当各自承担相应的责任；双方的债务分别计算。',
  },
  source: contractLaw('120'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { concluded: 'breach', about: 'case' },
      {
        any: [
          { all: [{ is: 'role', oneOf: ['customer'], about: 'claimant' }, { against: 'customer', where: { concluded: 'breach', about: 'case' } }] },
          { all: [{ is: 'role', oneOf: ['provider'], about: 'claimant' }, { against: 'provider', where: { concluded: 'breach', about: 'case' } }] },
        ],
      },
    ],
  },
  then: [{ note: true }],
};
