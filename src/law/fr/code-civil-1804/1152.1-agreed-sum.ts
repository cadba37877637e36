import type { Rule } from '../../words.js';
import { clauseCovers } from '../../questions/clause.js';
import { defaultNoticeGiven } from '../../questions/remedies.js';
import { PAID_LATE } from '../breach.js';
import { agreedSum } from '../remedies.js';
import { STILL_BINDS } from '../undone.js';
import { BEFORE_THE_REFORM, codeCivil1804 } from './source.js';

/** The agreed sum takes the place of the heads it covers. */
export const agreedSumOwedBefore2016: Rule = {
  id: 'fr.code-civil-1804.1152.1', norm: 'fr.code-civil.1231-5.1',
  title: { en: 'Agreed sum for the breach (before 2016)', fr: 'Clause pénale (avant 2016)', zh: '约定的违约金（2016年以前）' },
  says: {
    en: 'Where the contract fixes a sum for the breach, neither more nor less is owed, without proof of loss, and it is not divided with the customer’s share. A demand comes first unless the failure is definitive.',
    fr: 'Lorsque le contrat fixe une somme pour l’inexécution, il n’est alloué ni plus ni moins, sans preuve d’un préjudice et sans partage. Une mise en demeure précède, sauf inexécution définitive.',
    zh: '合同就不履行约定一定金额的，不多不少，无须证明损失，亦不按过错分担；除不履行已属确定外，须先催告。',
  },
  source: codeCivil1804('1152'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'clause', stage: 'agreed-money', routes: ['contract'], certainty: 'read',
  when: {
    all: [
      { is: 'agreed', oneOf: ['penalty'] },
      { not: { concluded: 'ineffective' } },
      {
        any: [
          { all: [{ concluded: 'breach', about: { link: 'triggers' } }, { not: { concluded: 'excused', about: 'case' } }, { ask: defaultNoticeGiven, burden: 'claimant', about: { link: 'triggers' } }] },
          { all: [...PAID_LATE, STILL_BINDS, { not: { concluded: { rule: 'fr.case-law.exception-inexecution' }, about: 'case' } }] },
        ],
      },
      { not: { any: [{ pleaded: 'penalty-reduction', by: 'respondent' }, { pleaded: 'penalty-increase', by: 'claimant' }] } },
    ],
  },
  then: [{ replace: agreedSum(codeCivil1804('1152')), heads: { where: { ask: clauseCovers, burden: 'respondent', with: 'bound' } } }],
};
