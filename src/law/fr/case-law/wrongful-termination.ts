import type { Rule } from '../../words.js';
import { CLAUSE_ALLOWS } from '../breach.js';
import { terminationJustified } from '../../questions/refund.js';
import { breachSerious } from '../../questions/seriousness.js';
import { UNDATED, decision } from './source.js';

/** A contract ended without right. */
export const wrongfulTermination: Rule = {
  id: 'fr.case-law.wrongful-termination', norm: 'fr.case-law.wrongful-termination',
  title: { en: 'Contract ended without right', fr: 'Rupture injustifiée', zh: '无权终止合同' },
  says: {
    en: 'Whoever ends a contract by notice does so at its own risk: where it shows neither a failure serious enough nor another right to end it, the ending is itself a breach.',
    fr: 'Qui rompt par notification le fait à ses risques : s’il n’établit ni inexécution assez grave ni autre droit de rompre, la rupture est elle-même une inexécution.',
    zh: '以通知终止合同者自担风险：未证明足够严重的不履行或者其他终止权的，终止本身即为违约。',
  },
  source: decision('96-21.485', { en: 'Cass. 1re civ. 13 Oct 1998, 96-21.485', fr: 'Civ. 1re, 13 oct. 1998, n° 96-21.485', zh: '最高法院民一庭1998年10月13日96-21.485号' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'notice', stage: 'breach', routes: ['contract'], certainty: 'unverified',
  when: { all: [{ is: 'kind', oneOf: ['termination'] }, { any: [{ all: [{ is: 'role', oneOf: ['provider'], about: 'respondent' }, { is: 'by', oneOf: ['provider'] }] }, { all: [{ is: 'role', oneOf: ['customer'], about: 'respondent' }, { is: 'by', oneOf: ['customer'] }] }] }, { not: { any: [{ concluded: { rule: 'fr.code-civil.1211' } }, { concluded: { rule: 'fr.case-law.notice-of-the-end' } }, CLAUSE_ALLOWS] } }, { any: [{ refused: terminationJustified, about: 'case' }, { all: [{ not: { ask: terminationJustified, burden: 'invoker', about: 'case' } }, { not: { ask: breachSerious, burden: 'invoker', about: 'case' } }] }] }] },
  then: [{ breach: true }],
};
