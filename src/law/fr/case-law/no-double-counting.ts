import type { Rule } from '../../words.js';
import { profitAwarded } from '../measures/customer.js';
import { nothing } from '../measures.js';
import { UNDATED, decision } from './source.js';

/** Money spent in vain and the profit it was to bring are not both paid. */
export const noDoubleCounting: Rule = {
  id: 'fr.case-law.no-double-counting', norm: 'fr.case-law.no-double-counting',
  title: { en: 'No double counting', fr: 'Pas de double réparation', zh: '不得重复赔偿' },
  says: {
    en: 'Expenditure made useless and the profit it was meant to earn are two measures of one loss: where the margin lost is compensated, the expenditure that would have earned it is not paid as well.',
    fr: 'Les dépenses devenues inutiles et le gain qu’elles devaient procurer sont deux mesures d’un même préjudice : si la marge perdue est réparée, la dépense qui devait la produire ne l’est pas en plus.',
    zh: '落空的支出与其本应带来的利润是同一损失的两种计算方式：已赔偿利润损失的，不再另行赔偿为取得该利润而作的支出。',
  },
  source: decision('réparation intégrale', { en: 'case law (full compensation without profit)', fr: 'jurisprudence (réparation intégrale sans perte ni profit)', zh: '判例（完全赔偿、不得获利）' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'loss', stage: 'sharing', routes: ['contract', 'tort'], certainty: 'unverified',
  when: { all: [{ is: 'head', oneOf: ['wasted-expenditure'] }, { compare: [profitAwarded, '>', nothing] }] },
  then: [{ deny: true, heads: 'self' }],
};
