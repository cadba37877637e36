import type { Rule } from '../../words.js';
import { on } from '../../words.js';
import { STOOD_IN_FOR } from '../agreed.js';
import { agreedSumDue, standingSum, sumOfBrokenMonths } from '../measures/agreed-damages.js';
import { nothing } from '../measures/termination.js';
import { BROKEN_MONTHS } from './source.js';

/** The parties agreed on the month, not on a part of one; the rest is the rule on an agreed sum that stands. */
export const brokenMonths: Rule = {
  id: 'cn.convention.broken-months',
  norm: 'standing-agreed-damages',
  title: { en: 'Agreed damages per month: the broken month by its days', fr: 'Somme convenue par mois : le mois entamé au prorata', zh: '按月计算的违约金：不足一月的按日折算' },
  says: {
    en: 'A sum agreed for each month takes the place of the loss. What a part of a month costs no text says, unless the clause does: we take it by its days over the days of that month.',
    fr: 'La somme convenue par mois remplace le préjudice. Aucun texte ne dit ce que vaut un mois entamé, sauf la clause elle-même : nous le prenons au prorata de ses jours sur ceux de ce mois.',
    zh: '按月约定的违约金代替损失赔偿。不足一月的如何计算，条款未约定的，法律亦无明文；本工具按实际天数占该月天数的比例折算。',
  },
  source: BROKEN_MONTHS,
  inForce: { from: on('1999-10-01'), to: null },
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'agreed-money',
  routes: ['contract'],
  certainty: 'convention',
  yieldsTo: ['cn.civil-code.585.2', 'cn.civil-code.585.2.1', 'cn.contract-law.114.2', 'cn.contract-law-interpretation-ii.28', 'cn.convention.penalty-to-130'],
  when: { all: [{ any: [{ concluded: { rule: 'cn.civil-code.585.1' } }, { concluded: { rule: 'cn.contract-law.114.1' } }] }, { compare: [sumOfBrokenMonths(BROKEN_MONTHS), '>', nothing(BROKEN_MONTHS)] }] },
  then: [{ replace: standingSum(BROKEN_MONTHS), heads: STOOD_IN_FOR, revises: agreedSumDue(BROKEN_MONTHS) }],
};
