import type { Rule } from '../../words.js';
import { DEPOSIT_CHOSEN_BEFORE_2021 } from '../deposit.js';
import { contractLaw, IN_FORCE } from './source.js';

/** Never both: the plea of the deposit rule is the choice. */
export const depositOrAgreedSum: Rule = {
  id: 'cn.contract-law.116',
  norm: 'deposit-or-agreed-sum',
  title: { en: 'Deposit or agreed damages', fr: 'Arrhes ou clause pénale', zh: '定金与违约金择一' },
  says: {
    en: 'Where both a deposit and agreed damages were stipulated, the injured side chooses one of the two.',
    fr: 'Si des arrhes et une clause pénale ont été stipulées, le créancier choisit l’une des deux.',
    zh: '当事人既约定违约金，又约定定金的，一方违约时，对方可以选择适用违约金或者定金条款。',
  },
  source: contractLaw('116'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'agreed', oneOf: ['penalty'] },
      DEPOSIT_CHOSEN_BEFORE_2021,
      { concluded: 'breach', about: { link: 'triggers' } },
    ],
  },
  then: [{ step: 'choose-deposit-or-sum', on: 'claimant' }],
};
