import { on, type Rule } from '../../words.js';
import { terminationJustified } from '../../questions/refund.js';
import { breachSerious } from '../../questions/seriousness.js';
import { decision } from './source.js';

/** Notice ended the contract at the creditor’s risk before the reform too. */
export const unilateralTerminationBefore2016: Rule = {
  id: 'fr.case-law.unilateral-termination', norm: 'fr.code-civil.1226',
  title: { en: 'Ending by notice (before 2016)', fr: 'Rupture unilatérale (avant 2016)', zh: '通知解除（2016年以前）' },
  says: {
    en: 'A failure serious enough lets the creditor end the contract by itself, at its own risk.',
    fr: 'La gravité du comportement permet au créancier de mettre fin au contrat de façon unilatérale, à ses risques.',
    zh: '行为足够严重的，债权人可以自担风险单方终止合同。',
  },
  source: decision('96-21.485', { en: 'Cass. 1re civ. 13 Oct 1998, 96-21.485', fr: 'Civ. 1re, 13 oct. 1998, n° 96-21.485', zh: '最高法院民一庭1998年10月13日96-21.485号' }),
  inForce: { from: null, to: on('2016-09-30') }, chosenBy: 'contract-date', of: 'case', stage: 'heads', routes: ['contract'], certainty: 'unverified',
  when: { all: [{ is: 'endKind', oneOf: ['notice'] }, { concluded: { rule: 'fr.code-civil-1804.1184' } }, { not: { refused: terminationJustified } }, { any: [{ ask: terminationJustified, burden: 'invoker' }, { ask: breachSerious, burden: 'invoker' }] }] },
  then: [{ remedy: 'terminate', granted: true }],
};
