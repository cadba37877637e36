import type { Rule } from '../../words.js';
import { nothing } from '../measures.js';
import { gained, gainedThrough } from '../measures/customer.js';
import { UNDATED, decision } from './source.js';

/** The whole loss and no more: what the failure saved comes off. */
export const noEnrichment: Rule = {
  id: 'fr.case-law.no-enrichment', norm: 'fr.case-law.no-enrichment',
  title: { en: 'No enrichment by the damages', fr: 'Réparation sans enrichissement', zh: '赔偿不得使人得利' },
  says: {
    en: 'Damages put the injured side where it would have been, no higher: what it saved or gained through the failure comes off the head it belongs to. The debtor shows it.',
    fr: 'La réparation replace la victime dans la situation où elle se serait trouvée, sans plus : ce que la défaillance lui a épargné ou rapporté se déduit du chef concerné. Le débiteur le prouve.',
    zh: '赔偿使受损害方恢复至若无违约时的状态，不得使其得利：因违约而节省或者获得的利益，从相应项目中扣除，由债务人举证。',
  },
  source: decision('réparation intégrale', { en: 'case law (full compensation without profit)', fr: 'jurisprudence (réparation intégrale sans perte ni profit)', zh: '判例（完全赔偿、不得获利）' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'loss', stage: 'heads', routes: ['contract', 'tort'], certainty: 'unverified',
  when: { compare: [gained, '>', nothing] },
  then: [{ deduct: gainedThrough, heads: 'self', contained: 'benefits', beyond: { of: 'gain', over: 'all' } }],
};
