import type { Rule } from '../words.js';
import { endingGroundMet } from '../questions/ending.js';
import { ALWAYS, termsOn } from './source.js';

/** A service level missed far and often enough gives the right to end the contract that the parties tied to it. */
export const levelMissed: Rule = {
  id: 'contract.level-missed', norm: 'contract.level-missed',
  title: { en: 'Right to end for missed service levels', fr: 'Droit de rompre pour niveaux de service manqués', zh: '服务等级未达标的约定解除权' },
  says: {
    en: 'The parties agreed that the contract may be ended once a measured promise was missed so far and so often. How it is ended, and what notice goes before, is for the clause and the law.',
    fr: 'Les parties sont convenues que le contrat peut être rompu dès qu’un engagement mesuré est manqué à ce point et autant de fois. Les formes de la rupture et la mise en demeure relèvent de la clause et de la loi.',
    zh: '双方约定，经计量的承诺未达到约定程度且达到约定次数的，可以解除合同；解除方式及事先催告依条款和法律。',
  },
  source: termsOn('termination', { en: 'ending the contract', fr: 'rupture du contrat', zh: '合同解除' }),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'clause', stage: 'sharing', routes: ['contract'], certainty: 'read',
  when: { all: [{ is: 'endCause', oneOf: ['service-level'] }, { not: { concluded: 'ineffective' } }, { ask: endingGroundMet, burden: 'claimant' }] },
  then: [{ remedy: 'end-for-missed-level', granted: true }],
};
