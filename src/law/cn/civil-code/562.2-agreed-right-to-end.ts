import type { Rule } from '../../words.js';
import { endingGroundMet } from '../../questions/ending.js';
import { IN_FORCE, civilCode } from './source.js';

/** A right to end that the contract gives needs no breach; what was paid for the time after goes back all the same. */
export const agreedRightToEnd: Rule = {
  id: 'cn.civil-code.562.2',
  norm: 'agreed-right-to-end',
  title: { en: 'Agreed right to end the contract', fr: 'Faculté conventionnelle de rupture', zh: '约定解除权' },
  says: {
    en: 'The parties may agree on grounds for which one of them may end the contract; once the ground is there, that party may end it.',
    fr: 'Les parties peuvent convenir de motifs pour lesquels l’une d’elles pourra rompre ; le motif réalisé, elle peut rompre.',
    zh: '当事人可以约定一方解除合同的事由，解除合同的事由发生时，解除权人可以解除合同。',
  },
  source: civilCode('562(2)'),
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
