import type { Rule } from '../../words.js';
import { STOOD_IN_FOR } from '../agreed.js';
import { agreedSumDue, revisedByCourt, standingSum } from '../measures/agreed-damages.js';
import { nothing } from '../measures/termination.js';
import { civilCode, IN_FORCE } from './source.js';

/** The figure is the court’s own, whether or not a loss was shown to it. */
export const agreedDamagesReduced: Rule = {
  id: 'cn.civil-code.585.2',
  norm: 'agreed-damages-reduced-by-court',
  title: { en: 'Agreed damages as the court reduced them', fr: 'Somme convenue révisée par le juge', zh: '法院酌减后的违约金' },
  says: {
    en: 'At a party’s request the court may reduce agreed damages that are excessive compared with the loss; the sum is then the court’s.',
    fr: 'À la demande d’une partie, le juge peut réduire la somme convenue excessive au regard du préjudice ; elle est alors celle qu’il fixe.',
    zh: '约定的违约金过分高于造成的损失的，法院可以根据当事人的请求予以适当减少；减少后的数额以法院确定的为准。',
  },
  source: civilCode('585(2)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'agreed-money',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { concluded: { rule: 'cn.civil-code.585.1' } },
      { pleaded: 'penalty-reduction', by: 'respondent' },
      { compare: [revisedByCourt(civilCode('585(2)')), '>=', nothing(civilCode('585(2)'))] },
    ],
  },
  then: [{ replace: standingSum(civilCode('585(2)')), heads: STOOD_IN_FOR, revises: agreedSumDue(civilCode('585(2)')) }],
};
