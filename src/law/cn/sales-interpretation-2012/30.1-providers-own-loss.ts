import type { Rule } from '../../words.js';
import { customersPart, customersShare } from '../measures/share-left.js';
import { nothing } from '../measures/termination.js';
import { salesInterpretation, IN_FORCE } from './source.js';

/** The record states the customer's share of the failure; what is left of it is the provider's own. */
export const providersOwnLoss: Rule = {
  id: 'cn.sales-interpretation-2012.30.1',
  norm: 'providers-own-loss',
  title: { en: 'The provider’s own loss where both were at fault', fr: 'Préjudice propre du prestataire en cas de fautes partagées', zh: '双方均有过错时提供方自身的损失' },
  says: {
    en: 'Where the provider itself was also at fault for the occurrence of its loss, the court deducts that part when the customer asks for it: what the customer answers for of the failure is left. Set-off comes after.',
    fr: 'Lorsque le prestataire a lui-même contribué à son préjudice, le juge en déduit la part correspondante à la demande du client : il reste ce dont le client répond. La compensation vient ensuite.',
    zh: '提供方对自身损失的发生也有过错的，经客户主张扣减相应部分，仅按客户应承担的比例获赔；抵销在此之后进行。',
  },
  source: salesInterpretation('30'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'unverified',
  when: {
    all: [
      { is: 'role', oneOf: ['provider'], about: 'claimant' },
      { concluded: 'breach', about: 'case' },
      { against: 'provider', where: { concluded: 'breach', about: 'case' } },
      { pleaded: 'contributory-fault', by: 'respondent' },
      { compare: [customersPart(salesInterpretation('30')), '>', nothing(salesInterpretation('30'))] },
    ],
  },
  then: [{ scale: customersShare(salesInterpretation('30')), heads: { where: { not: { is: 'head', oneOf: ['mitigation-cost'], about: 'bound' } } }, contained: 'victim-share' }],
};
