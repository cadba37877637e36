import type { Rule } from '../../words.js';
import { PROVIDER_IN_DEFAULT_BESIDE_CONFORMITY } from '../breach.js';
import { PUTS_RIGHT, sameFailure } from '../../questions/price.js';
import { codeCivil } from '../code-civil/source.js';
import { nothing } from '../measures.js';
import { priceCutGiven } from '../remedies.js';
import { NOT_UNDONE } from '../undone.js';
import { UNDATED, decision } from './source.js';

/** A price cut that is given is taken off the cost to put right the same failure. */
export const cutOrRepair: Rule = {
  id: 'fr.case-law.cut-or-repair', norm: 'fr.case-law.cut-or-repair',
  title: { en: 'Price cut and repair', fr: 'Réduction du prix et réfection', zh: '减价与修复费用' },
  says: {
    en: 'A price cut and the cost to put right the same failure make good one shortfall: what is really taken off the price comes off that cost, and off the price claimed as a loss, so that the greater of the two is made good. A cut that is asked and not given takes nothing off, nor does one for another failure.',
    fr: 'La réduction du prix et le coût de réfection du même manquement réparent une même insuffisance : ce qui est effectivement retranché du prix s’impute sur ce coût et sur le prix réclamé comme préjudice, de sorte que la plus forte des deux sommes est allouée. La réduction demandée et non obtenue ne s’impute pas, ni celle qui sanctionne un autre manquement.',
    zh: '减价与修复同一缺陷的费用所填补的是同一短缺：实际减少的价款应从修复费用及作为损失主张的价款中扣除，最终以两者中较高者为准；请求而未获支持的减价，以及针对其他缺陷的减价，不予扣除。',
  },
  source: decision('réparation intégrale', { en: 'case law (full compensation without profit)', fr: 'jurisprudence (réparation intégrale sans perte ni profit)', zh: '判例（完全赔偿、不得获利）' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'case', stage: 'agreed-money', routes: ['contract'], certainty: 'unverified',
  yieldsTo: ['fr.case-law.refund-or-repair'],
  when: { all: [{ any: [{ is: 'asked', oneOf: ['priceReduction'] }, { pleaded: 'price-reduction', by: 'customer' }] }, PROVIDER_IN_DEFAULT_BESIDE_CONFORMITY, NOT_UNDONE, { compare: [priceCutGiven(codeCivil('1223')), '>', nothing] }] },
  then: [{ deduct: priceCutGiven(codeCivil('1223')), heads: { where: { all: [{ is: 'head', oneOf: PUTS_RIGHT, about: 'bound' }, { ask: sameFailure, burden: 'respondent', about: 'bound' }] } }, together: 'counted-once' }],
};
