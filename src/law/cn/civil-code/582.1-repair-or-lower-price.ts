import type { Rule } from '../../words.js';
import { stillGiven } from '../barred.js';
import { PRICE_CUT, PUTS_RIGHT_WHAT_IS_CUT } from '../invoked.js';
import { priceCutGiven } from '../measures/price-reduction.js';
import { nothing } from '../measures/termination.js';
import { civilCode, IN_FORCE } from './source.js';

/** Once a failure was put right at the cost of the other side, the performance is worth its price. */
export const repairOrLowerPrice: Rule = {
  id: 'cn.civil-code.582.1',
  norm: 'repair-or-lower-price',
  title: { en: 'Repair or a lower price', fr: 'Réfection ou réduction du prix', zh: '修理与减价择一' },
  says: {
    en: 'For one failure the customer chooses repair or a lower price, as for works (art. 781); what is then left of the loss is owed besides (art. 583). We take the lower price off the cost of repair, so that the greater of the two is made good. A lower price for another failure takes nothing off.',
    fr: 'Pour un même manquement, le client choisit la réparation ou la réduction du prix, comme pour un ouvrage (art. 781) ; ce qui reste du préjudice est dû en outre (art. 583). Nous imputons la réduction sur le coût de réfection, de sorte que la plus forte des deux sommes est allouée. La réduction pour un autre manquement ne s’impute pas.',
    zh: '就同一缺陷，守约方可以合理选择修理或者减少价款，承揽亦同（第781条）；其后仍有其他损失的，另行赔偿（第583条）。本工具将减少的价款从修复费用中扣除，以两者中较高者为准；针对其他缺陷的减价不予扣除。',
  },
  source: civilCode('582'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'agreed-money',
  routes: ['contract'],
  certainty: 'convention',
  when: {
    all: [
      PRICE_CUT,
      { is: 'role', oneOf: ['customer'], about: 'claimant' },
      stillGiven('cn.civil-code.192.3'),
      { compare: [priceCutGiven(civilCode('582')), '>', nothing(civilCode('582'))] },
      { some: 'loss', where: PUTS_RIGHT_WHAT_IS_CUT },
    ],
  },
  then: [{ deduct: priceCutGiven(civilCode('582')), heads: { where: PUTS_RIGHT_WHAT_IS_CUT }, together: 'counted-once' }],
};
