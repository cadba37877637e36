import type { Rule } from '../../words.js';
import { penaltyRevised } from '../../questions/agreed.js';
import { on } from '../../words.js';
import { interestInHundredths, lossOfUse, reducedInterest, toleratedInterest } from '../measures/agreed-interest.js';
import { agreedInterest } from '../measures/price.js';
import { INTEREST_REDUCED_TO } from './source.js';

/** Whether the interest is excessive is read here, and not with the agreed sums: it hangs on what the price came to. */
export const interestTo130: Rule = {
  id: 'cn.convention.interest-to-130',
  norm: 'reduced-agreed-interest',
  title: { en: 'Excessive agreed interest: to 130 per cent of the loss', fr: 'Intérêts convenus excessifs : ramenés à 130 % du préjudice', zh: '过高的约定逾期利息酌减至损失的百分之一百三十' },
  says: {
    en: 'Interest agreed for late payment that exceeds the loss by more than three tenths is, as a rule, excessive, and on request the court sets it between the loss and what was agreed. No text says where: we put it at 130 per cent of the loss until a court sets it. What a sum agreed for the same lateness makes good counts towards that.',
    fr: 'Les intérêts de retard convenus qui excèdent le préjudice de plus de trois dixièmes sont en principe excessifs ; le juge, s’il en est prié, les fixe entre le préjudice et le montant convenu. Aucun texte ne dit où : nous les plaçons à 130 % du préjudice tant que le juge ne les a pas fixés. Ce que répare déjà une somme convenue pour le même retard y est imputé.',
    zh: '约定的逾期付款利息超过造成损失的百分之三十的，一般可以认定为过分高于损失，经请求由法院在损失与约定数额之间酌定；法律未规定具体数额，本工具暂按损失的百分之一百三十计，法院确定数额的从其确定。就同一逾期另行约定的违约金一并计入。',
  },
  source: INTEREST_REDUCED_TO,
  inForce: { from: on('2009-05-13'), to: null },
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'money',
  routes: ['contract'],
  certainty: 'convention',
  yieldsTo: ['cn.civil-code.585.2.2'],
  when: {
    all: [
      { any: [{ concluded: { rule: 'cn.civil-code.585.1.3' } }, { concluded: { rule: 'cn.contract-law.114.1.3' } }] },
      { pleaded: 'penalty-reduction', by: 'respondent' },
      { compare: [interestInHundredths(INTEREST_REDUCED_TO), '>', toleratedInterest(INTEREST_REDUCED_TO)] },
      { not: { concluded: { rule: 'cn.contract-interpretation.65.3' } } },
    ],
  },
  then: [
    {
      add: reducedInterest(INTEREST_REDUCED_TO), stream: 'interest',
      discretion: { question: penaltyRevised, low: lossOfUse(INTEREST_REDUCED_TO), high: agreedInterest(INTEREST_REDUCED_TO) },
    },
  ],
};
