import type { Rule } from '../../words.js';
import { rightToTerminate } from '../../questions/entitled.js';
import { terminatedOn, terminationBy } from '../measures/termination.js';
import { civilCode, IN_FORCE } from './source.js';

/** A year from knowing the ground, where neither law nor contract sets another time and nobody demanded that the right be used; not where the parties ended the contract together, or a court found the right. */
export const rightLapsed: Rule = {
  id: 'cn.civil-code.564',
  norm: 'right-lapsed',
  title: { en: 'Right to end the contract has lapsed', fr: 'Droit de résolution éteint', zh: '解除权消灭' },
  says: {
    en: 'Where law and contract set no time, the right to end the contract lapses a year after its ground was known or had to be known, or a reasonable time after a demand.',
    fr: 'À défaut de délai légal ou convenu, le droit de résoudre s’éteint un an après que sa cause a été connue ou aurait dû l’être, ou dans un délai raisonnable après mise en demeure.',
    zh: '法律没有规定或者当事人没有约定解除权行使期限的，自知道或者应当知道解除事由之日起一年内不行使，或者经催告后在合理期限内不行使的，解除权消灭。',
  },
  source: civilCode('564(2)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'defences',
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
      { not: { ask: rightToTerminate, burden: 'invoker', about: 'case' } },
      { compare: [terminatedOn(civilCode('564(2)')), '>', terminationBy(civilCode('564(2)'))] },
    ],
  },
  then: [{ remedy: 'terminate', granted: false }],
};
