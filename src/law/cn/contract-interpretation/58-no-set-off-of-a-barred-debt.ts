import type { Rule } from '../../words.js';
import { dayOfSetOff, lastDayOfCounterclaim } from '../measures/set-off.js';
import { contractInterpretation, IN_FORCE } from './source.js';

/** Only over the objection of the side against which it is set off. */
export const noSetOffOfABarredDebt: Rule = {
  id: 'cn.contract-interpretation.58',
  norm: 'no-set-off-of-a-barred-debt',
  aliases: ['cn.ci.55-58'],
  title: { en: 'No set-off of a debt barred by time', fr: 'Pas de compensation d’une dette prescrite', zh: '时效届满的债权不得抵销' },
  says: {
    en: 'A claim whose time has run out may not be set off where the other side objects that it is barred.',
    fr: 'La créance prescrite ne se compense pas si l’autre partie oppose la prescription.',
    zh: '当事人以诉讼时效已经届满的债权主张抵销，对方提出诉讼时效抗辩的，不予支持。',
  },
  source: contractInterpretation('58'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'defences',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { pleaded: 'limitation', by: 'claimant' },
      { compare: [dayOfSetOff(contractInterpretation('58')), '>', lastDayOfCounterclaim(contractInterpretation('58'))] },
    ],
  },
  then: [{ remedy: 'set-off', granted: false }],
};
