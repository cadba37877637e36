import type { Rule } from '../../words.js';
import { customersPart, customersShare } from '../measures/share-left.js';
import { nothing } from '../measures/termination.js';
import { civilCode, IN_FORCE } from './source.js';

/** The record states the customer's share of the failure; what is left of it is the provider's own. */
export const providersOwnLoss: Rule = {
  id: 'cn.civil-code.592.2.1',
  norm: 'providers-own-loss',
  title: { en: 'The provider’s own loss where both were at fault', fr: 'Préjudice propre du prestataire en cas de fautes partagées', zh: '双方均有过错时提供方自身的损失' },
  says: {
    en: 'Whoever was itself at fault for the occurrence of its loss bears that part: where both sides broke the contract and the customer answers for a share of the failure, the provider’s own loss is made good at that share. Set-off comes after.',
    fr: 'Qui a contribué par sa faute à son propre préjudice en garde cette part : lorsque les deux parties ont manqué au contrat et que le client répond d’une part de l’échec, le préjudice propre du prestataire est réparé à hauteur de cette part. La compensation vient ensuite.',
    zh: '对损失的发生自身也有过错的，相应部分自行承担：双方均违约而客户对损失的发生承担一定比例的，提供方自身的损失按该比例获赔；抵销在此之后进行。',
  },
  source: civilCode('592(2)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'role', oneOf: ['provider'], about: 'claimant' },
      { concluded: 'breach', about: 'case' },
      { against: 'provider', where: { concluded: 'breach', about: 'case' } },
      { compare: [customersPart(civilCode('592(2)')), '>', nothing(civilCode('592(2)'))] },
    ],
  },
  then: [{ scale: customersShare(civilCode('592(2)')), heads: { where: { not: { is: 'head', oneOf: ['mitigation-cost'], about: 'bound' } } }, contained: 'victim-share' }],
};
