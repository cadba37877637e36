import type { Rule } from '../../words.js';
import { contractVoid, voidGround } from '../../questions/remedies.js';
import { breachDay, civilCodeDay } from '../measures/contract-day.js';
import { contractInterpretation, IN_FORCE } from './source.js';

/** What the court weighs before it calls a contract void for public order. */
export const againstPublicOrder: Rule = {
  id: 'cn.contract-interpretation.17',
  norm: 'against-public-order',
  title: { en: 'Void for public order', fr: 'Nullité pour atteinte à l’ordre public', zh: '因违背公序良俗无效的认定' },
  says: {
    en: 'A contract that endangers security or social order, or offends good morals, is void though it breaks no mandatory rule; the court weighs motive, aim, consequences and how often it is done, and does not call it void where it only serves private needs.',
    fr: 'Le contrat qui met en péril la sécurité ou l’ordre social, ou heurte les bonnes mœurs, est nul même sans règle violée ; le juge pèse mobile, but, suites et habitude, et ne l’annule pas s’il ne sert que des besoins privés.',
    zh: '合同虽不违反强制性规定，但影响国家安全、社会公共秩序或者违背善良风俗的，因违背公序良俗无效；法院综合当事人的动机、目的、交易后果、是否多次从事等因素判断，确系满足生活需要且无不良后果的，不因此无效。',
  },
  source: contractInterpretation('17'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract'],
  certainty: 'unverified',
  when: {
    all: [
      { ask: contractVoid, burden: 'claimant', about: 'case' },
      { oneOf: voidGround, values: ['public-order'], burden: 'claimant', about: 'case' },
      { compare: [breachDay, '>=', civilCodeDay] },
    ],
  },
  then: [{ note: true }],
};
