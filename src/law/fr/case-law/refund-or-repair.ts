import type { Rule } from '../../words.js';
import { PRICE_GIVEN_BACK } from '../undone.js';
import { UNDATED, decision } from './source.js';

/** A refund of the price and the cost to put the same work right are not both paid. */
export const refundOrRepair: Rule = {
  id: 'fr.case-law.refund-or-repair', norm: 'fr.case-law.refund-or-repair',
  title: { en: 'Refund or repair', fr: 'Remboursement ou réfection', zh: '退款与修复费用不并存' },
  says: {
    en: 'Where the price goes back for a failure, or that of the time in which a digital service did not conform, the cost to put the same failure right, and the price itself claimed as a loss, are not paid as well: the limits of liability are applied to what is left.',
    fr: 'Lorsque le prix est restitué pour un manquement, ou celui de la période où un service numérique n’était pas conforme, le coût de la réfection du même manquement et le prix réclamé comme préjudice ne s’y ajoutent pas : les plafonds s’appliquent à ce qui reste.',
    zh: '价款因该项不履行而返还，或者数字服务不符合约定期间的价款被扣减的，修复同一缺陷的费用及作为损失主张的价款不再另行赔偿；责任限额适用于其余部分。',
  },
  source: decision('réparation intégrale', { en: 'case law (full compensation without profit)', fr: 'jurisprudence (réparation intégrale sans perte ni profit)', zh: '判例（完全赔偿、不得获利）' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'case', stage: 'agreed-money', routes: ['contract'], certainty: 'unverified',
  when: PRICE_GIVEN_BACK,
  then: [{ deny: true, heads: { where: { is: 'head', oneOf: ['cost-to-fix', 'fee-refund'], about: 'bound' } } }],
};
