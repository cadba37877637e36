import type { Rule } from '../../words.js';
import { sumTooLate } from '../barred.js';
import { generalPrinciples, IN_FORCE } from './source.js';

/** A sum for late payment follows its fee and is not looked at here. */
export const agreedSumOutOfTime: Rule = {
  id: 'cn.general-principles.138.4',
  norm: 'an-agreed-sum-out-of-time',
  title: { en: 'An agreed sum out of time', fr: 'Somme convenue prescrite', zh: '约定款项请求权的诉讼时效' },
  says: {
    en: 'Each claim has its own period: where the one for a sum that a clause gives has run out and others have not, the debtor may refuse that sum alone. One agreed for the early end of the contract runs from that end, one for late payment with the fee.',
    fr: 'Chaque créance a son propre délai : lorsque celui d’une somme prévue par une clause est expiré et que d’autres courent encore, le débiteur peut refuser cette seule somme. Convenue pour la fin anticipée du contrat, elle se prescrit à compter de cette fin ; pour le retard de paiement, avec la redevance.',
    zh: '各项请求权的诉讼时效期间分别计算；条款约定款项的请求权已过诉讼时效而其他请求权未过的，义务人仅可就该款项拒绝给付。就提前终止约定的款项，自终止之日起算；就逾期付款约定的，随该笔费用。',
  },
  source: generalPrinciples('138'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'defences',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'unverified',
  when: {
    all: [
      { pleaded: 'limitation', by: 'respondent' },
      sumTooLate(generalPrinciples('138')),
    ],
  },
  then: [{ excuse: 'part', as: 'limitation' }, { bars: ['damages', 'restitution'] }],
};
