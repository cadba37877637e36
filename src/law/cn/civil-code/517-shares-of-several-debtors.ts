import type { Rule } from '../../words.js';
import { shareAmongDebtors } from '../measures/joint-debtors.js';
import { BESIDE_DAMAGES, TOGETHER_BY_SHARES } from '../together.js';
import { civilCode, IN_FORCE } from './source.js';

/** Of those who promised together, none of whom is shown to answer for the whole. */
export const sharesOfSeveralDebtors: Rule = {
  id: 'cn.civil-code.517',
  norm: 'shares-of-debtors',
  title: { en: 'Several debtors, each for its share', fr: 'Plusieurs débiteurs, chacun pour sa part', zh: '按份债务' },
  says: {
    en: 'Where several owe what can be divided, each owes its share; shares that can hardly be told are equal.',
    fr: 'Si plusieurs doivent une chose divisible, chacun en doit sa part ; à défaut de pouvoir les établir, les parts sont égales.',
    zh: '债务人为数人且标的可分的，各自按份额负担；份额难以确定的，视为相同。',
  },
  source: civilCode('517'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'parties',
  routes: ['contract'],
  certainty: 'read',
  when: TOGETHER_BY_SHARES,
  then: [{ scale: shareAmongDebtors(civilCode('517')), heads: 'all', agreed: true, streams: BESIDE_DAMAGES }, { contribution: 'own-part', how: 'several' }],
};
