import type { Rule } from '../../words.js';
import { profitAwarded } from '../measures/customer.js';
import { nothing } from '../measures.js';
import { UNDATED, decision } from './source.js';

/** Money spent in vain and the profit it was to bring are not both paid. */
export const noDoubleCounting: Rule = {
  id: 'fr.case-law.no-double-counting', norm: 'fr.case-law.no-double-counting',
  title: { en: 'No double counting', fr: 'Pas de double réparation', zh: '不得重复赔偿' },
  says: {
    en: 'Expenditure made useless and the profit it was meant to earn are two measures of one loss: what is paid for the margin lost is taken off the expenditure that would have earned it, so that the greater of the two is made good.',
    fr: 'Les dépenses devenues inutiles et le gain qu’elles devaient procurer sont deux mesures d’un même préjudice : ce qui est alloué au titre de la marge perdue s’impute sur la dépense qui devait la produire, de sorte que la plus forte des deux sommes est réparée.',
    zh: '落空的支出与其本应带来的利润是同一损失的两种计算方式：已就利润损失获得的赔偿，应从为取得该利润而作的支出中扣除，最终以两者中较高者为准。',
  },
  source: decision('réparation intégrale', { en: 'case law (full compensation without profit)', fr: 'jurisprudence (réparation intégrale sans perte ni profit)', zh: '判例（完全赔偿、不得获利）' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'case', stage: 'sharing', routes: ['contract', 'tort'], certainty: 'unverified',
  when: { all: [{ some: 'loss', where: { is: 'head', oneOf: ['wasted-expenditure'], about: 'bound' } }, { compare: [profitAwarded, '>', nothing] }] },
  then: [{ deduct: profitAwarded, heads: { where: { is: 'head', oneOf: ['wasted-expenditure'], about: 'bound' } }, together: 'counted-once' }],
};
