import type { Rule } from '../../words.js';
import { endingGroundMet } from '../../questions/ending.js';
import { IN_FORCE, contractLaw } from './source.js';

/** A right to end that the contract gives needs no breach; what was paid for the time after goes back all the same. */
export const agreedRightToEnd: Rule = {
  id: 'cn.contract-law.93.2',
  norm: 'agreed-right-to-end',
  title: { en: 'Agreed right to end the contract', fr: 'Faculté conventionnelle de rupture', zh: '约定解除权' },
  says: {
    en: 'The parties may agree on conditions on which one of them may end the contract; once they are met, that party may end it.',
    fr: 'Les parties peuvent convenir de conditions auxquelles l’une d’elles pourra rompre ; celles-ci réunies, elle peut rompre.',
    zh: '当事人可以约定一方解除合同的条件，条件成就时，解除权人可以解除合同。',
  },
  source: contractLaw('93(2)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'kind', oneOf: ['termination'] },
      { not: { concluded: 'ineffective' } },
      {
        any: [
          { all: [{ is: 'by', oneOf: ['either', 'provider'] }, { is: 'ended', oneOf: ['provider'], about: 'case' }] },
          { all: [{ is: 'by', oneOf: ['either', 'customer'] }, { is: 'ended', oneOf: ['customer'], about: 'case' }] },
        ],
      },
      { ask: endingGroundMet, burden: 'claimant' },
    ],
  },
  then: [{ remedy: 'terminate', granted: true }],
};
