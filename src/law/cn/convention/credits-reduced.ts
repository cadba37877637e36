import type { Rule } from '../../words.js';
import { measuredCredit, noCredit } from '../../contract/credit.js';
import { creditRevised, creditRole } from '../../questions/credit.js';
import { on } from '../../words.js';
import { civilCode } from '../civil-code/source.js';
import { creditAsSet, creditOrLoss } from '../measures/credit-reduced.js';

/** Asked to, the court lowers an agreed credit that exceeds the loss shown by more than three tenths. */
export const creditsReduced: Rule = {
  id: 'cn.convention.credits-reduced', norm: 'credits-reduced',
  title: { en: 'Excessive service credit reduced', fr: 'Avoir excessif réduit', zh: '过高的服务抵扣的调减' },
  says: {
    en: 'Where the provider asks for it and the agreed credit exceeds the loss shown by more than three tenths, we put it at 130 per cent of that loss until a court sets it. Where no loss is shown to compare with, the credit stands.',
    fr: 'Si le prestataire le demande et que l’avoir convenu excède de plus de trois dixièmes le préjudice établi, nous le plaçons à 130 % de ce préjudice tant que le juge ne l’a pas fixé. À défaut de préjudice établi, l’avoir demeure.',
    zh: '服务商请求调减，且约定的抵扣超过已查明损失百分之三十的，在法院确定数额前，本工具按该损失的百分之一百三十计；未能证明损失以资比较的，抵扣不予调减。',
  },
  source: civilCode('585(2)'),
  inForce: { from: on('1999-10-01'), to: null }, chosenBy: 'breach-date', of: 'credit', stage: 'agreed-money', routes: ['contract'], certainty: 'convention',
  yieldsTo: ['cn.convention.credits-in-bad-faith'],
  when: {
    all: [
      { compare: [measuredCredit, '>', noCredit] },
      { pleaded: 'penalty-reduction', by: 'respondent' },
      { oneOf: creditRole, values: ['penalty'], burden: 'respondent' },
    ],
  },
  then: [{ add: creditAsSet, stream: 'credits', discretion: { question: creditRevised, low: creditOrLoss, high: measuredCredit } }],
};
