import type { Rule } from '../../words.js';
import { interruptionsOnRecord, noInterruption } from '../measures/limitation.js';
import { IN_FORCE, limitationProvisions } from './source.js';

/** The whole claim keeps one period. */
export const partOfAClaim: Rule = {
  id: 'cn.limitation-provisions.9',
  norm: 'part-of-a-claim',
  title: { en: 'Claiming a part interrupts for the whole', fr: 'La demande d’une partie interrompt pour le tout', zh: '就部分债权主张权利' },
  says: {
    en: 'Whoever claims a part of one and the same debt interrupts the period for the rest as well, unless it plainly gave the rest up.',
    fr: 'Réclamer une partie d’une même créance interrompt le délai pour le reste aussi, sauf renonciation manifeste à celui-ci.',
    zh: '就同一债权中的部分债权主张权利的，中断效力及于剩余债权，但明确表示放弃剩余债权的除外。',
  },
  source: limitationProvisions('9'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { compare: [interruptionsOnRecord, '>', noInterruption] },
  then: [{ note: true }],
};
