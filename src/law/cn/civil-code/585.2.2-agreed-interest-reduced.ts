import type { Rule } from '../../words.js';
import { revisedByCourt } from '../measures/agreed-damages.js';
import { standingInterest } from '../measures/agreed-interest.js';
import { agreedInterest } from '../measures/price.js';
import { nothing } from '../measures/termination.js';
import { civilCode, IN_FORCE } from './source.js';

/** The figure is the court’s own, whether or not a loss was shown to it. */
export const agreedInterestReduced: Rule = {
  id: 'cn.civil-code.585.2.2',
  norm: 'agreed-interest-reduced-by-court',
  title: { en: 'Agreed interest as the court reduced it', fr: 'Intérêts convenus révisés par le juge', zh: '法院酌减后的约定逾期利息' },
  says: {
    en: 'At a party’s request the court may reduce interest agreed for late payment that is excessive compared with the loss; what is owed is then the court’s figure.',
    fr: 'À la demande d’une partie, le juge peut réduire les intérêts de retard convenus, excessifs au regard du préjudice ; ils sont alors du montant qu’il fixe.',
    zh: '约定的逾期付款利息过分高于造成的损失的，法院可以根据当事人的请求予以适当减少；减少后的数额以法院确定的为准。',
  },
  source: civilCode('585(2)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'money',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { concluded: { rule: 'cn.civil-code.585.1.3' } },
      { pleaded: 'penalty-reduction', by: 'respondent' },
      { compare: [revisedByCourt(civilCode('585(2)')), '>=', nothing(civilCode('585(2)'))] },
    ],
  },
  then: [{ add: standingInterest(civilCode('585(2)')), stream: 'interest', revises: agreedInterest(civilCode('585(2)')) }],
};
