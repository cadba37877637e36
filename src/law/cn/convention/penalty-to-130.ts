import type { Rule } from '../../words.js';
import { penaltyRevised } from '../../questions/agreed.js';
import { on } from '../../words.js';
import { STOOD_IN_FOR } from '../agreed.js';
import { agreedSumDue, lossBesideRefund, reducedSum } from '../measures/agreed-damages.js';
import { REDUCED_TO } from './source.js';

/** The law gives no figure: the court sets it between the loss and the sum claimed. */
export const penaltyTo130: Rule = {
  id: 'cn.convention.penalty-to-130',
  norm: 'reduced-agreed-damages',
  title: { en: 'Excessive agreed damages: to 130 per cent of the loss', fr: 'Somme convenue excessive : ramenée à 130 % du préjudice', zh: '过高违约金酌减至损失的百分之一百三十' },
  says: {
    en: 'The court sets an excessive sum between the loss and the sum claimed. No text says where: we put it at 130 per cent of the loss until a court sets it.',
    fr: 'Le juge fixe la somme excessive entre le préjudice et la somme réclamée. Aucun texte ne dit où : nous la plaçons à 130 % du préjudice tant que le juge ne l’a pas fixée.',
    zh: '过高的违约金由法院在损失与请求数额之间酌定；法律未规定具体数额，本工具暂按损失的百分之一百三十计，法院确定数额的从其确定。',
  },
  source: REDUCED_TO,
  inForce: { from: on('2009-05-13'), to: null },
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'agreed-money',
  routes: ['contract'],
  certainty: 'convention',
  yieldsTo: ['cn.civil-code.585.2'],
  when: {
    all: [
      {
        any: [
          { concluded: { rule: 'cn.contract-interpretation.65.2' } },
          { concluded: { rule: 'cn.civil-code-minutes.11' } },
          { concluded: { rule: 'cn.contract-law-interpretation-ii.29.2' } },
        ],
      },
      { not: { concluded: { rule: 'cn.contract-interpretation.65.3' } } },
    ],
  },
  then: [
    {
      replace: reducedSum(REDUCED_TO), heads: STOOD_IN_FOR,
      revises: agreedSumDue(REDUCED_TO),
      discretion: { question: penaltyRevised, low: lossBesideRefund(REDUCED_TO), high: agreedSumDue(REDUCED_TO) },
    },
  ],
};
