import type { Rule } from '../../words.js';
import { agreedSum, toleratedSum } from '../measures/agreed-damages.js';
import { FOR_UNDECIDED_CASES, contractLawInterpretation } from './source.js';

/** Measured on the loss caused; expectation is one of the circumstances. */
export const excessiveAgreedDamages: Rule = {
  id: 'cn.contract-law-interpretation-ii.29.2',
  norm: 'excessive-agreed-damages',
  title: { en: 'Excessive agreed damages', fr: 'Somme convenue excessive', zh: '违约金过分高于损失' },
  says: {
    en: 'An agreed sum that exceeds the loss by more than three tenths is, as a rule, excessive. Exactly three tenths above the loss is not. Where the party in breach shows no loss to compare with, the sum stands.',
    fr: 'La somme convenue qui excède le préjudice de plus de trois dixièmes est en principe excessive ; trois dixièmes exactement ne suffisent pas. Si le débiteur n’établit pas le préjudice, la somme demeure.',
    zh: '约定的违约金超过造成损失的百分之三十的，一般可以认定为过分高于损失；恰为百分之三十的不属超过。违约方未能证明损失的，违约金不予调减。',
  },
  source: contractLawInterpretation('29(2)'),
  inForce: FOR_UNDECIDED_CASES,
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { concluded: { rule: 'cn.contract-law.114.1' } },
      { pleaded: 'penalty-reduction', by: 'respondent' },
      { compare: [agreedSum(contractLawInterpretation('29(2)')), '>', toleratedSum(contractLawInterpretation('29(2)'))] },
    ],
  },
  then: [{ note: true }],
};
