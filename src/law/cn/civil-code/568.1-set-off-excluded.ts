import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** A clause that is part of the contract and stands. */
export const setOffExcluded: Rule = {
  id: 'cn.civil-code.568.1',
  norm: 'set-off-excluded',
  title: { en: 'Set-off excluded by the contract', fr: 'Compensation exclue par le contrat', zh: '约定不得抵销' },
  says: {
    en: 'Debts that the parties agreed not to set off are not set off.',
    fr: 'Les dettes que les parties ont convenu de ne pas compenser ne se compensent pas.',
    zh: '当事人约定不得抵销的债务，不得抵销。',
  },
  source: civilCode('568(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'defences',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['set-off-ban'] }, { not: { concluded: 'ineffective' } }, { any: [{ pleaded: 'set-off', by: 'respondent' }, { pleaded: 'set-off', by: 'claimant' }] }] },
  then: [{ remedy: 'set-off', granted: false }],
};
