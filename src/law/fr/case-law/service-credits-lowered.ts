import type { Rule } from '../../words.js';
import { measuredCredit, noCredit } from '../../contract/credit.js';
import { creditRevised, creditRole } from '../../questions/credit.js';
import { creditAsSet, creditOrLoss } from '../credits.js';
import { UNDATED, decision } from './source.js';

/** Asked to, the judge may lower a credit that works as a penalty clause, no further than the loss. */
export const serviceCreditsLowered: Rule = {
  id: 'fr.case-law.service-credits-lowered', norm: 'fr.case-law.service-credits-lowered',
  title: { en: 'Excessive service credit lowered', fr: 'Avoir excessif modéré', zh: '明显过高的服务抵扣的减少' },
  says: {
    en: 'A credit that works as a penalty clause and is manifestly excessive may be lowered by the judge, not below the loss. Until a judge sets a sum the credit stands as measured.',
    fr: 'L’avoir valant clause pénale et manifestement excessif peut être modéré par le juge, sans descendre sous le préjudice. Tant que le juge n’a rien fixé, il demeure tel que mesuré.',
    zh: '作为违约金的服务抵扣明显过高的，法官可以减少，但不低于损失；法官未确定数额前，按计量结果给付。',
  },
  source: decision('C. civ. 1231-5', { en: 'C. civ. 1231-5', fr: 'C. civ. 1231-5', zh: '《法国民法典》第1231-5条' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'credit', stage: 'agreed-money', routes: ['contract'], certainty: 'reported',
  when: {
    all: [
      { not: { concluded: 'ineffective' } },
      { compare: [measuredCredit, '>', noCredit] },
      { pleaded: 'penalty-reduction', by: 'respondent' },
      { oneOf: creditRole, values: ['penalty'], burden: 'respondent' },
    ],
  },
  then: [{ add: creditAsSet, stream: 'credits', discretion: { question: creditRevised, low: creditOrLoss, high: measuredCredit } }],
};
