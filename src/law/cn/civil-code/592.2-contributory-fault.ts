import type { Rule } from '../../words.js';
import { shareLeft } from '../measures/share-left.js';
import { civilCode, IN_FORCE } from './source.js';

/** No plea needed since 2021. */
export const contributoryFault: Rule = {
  id: 'cn.civil-code.592.2',
  norm: 'contributory-fault',
  title: { en: 'Contributory fault', fr: 'Faute de la victime', zh: '与有过失' },
  says: {
    en: 'Where the other side was at fault for the occurrence of the loss that the breach caused, the damages may be reduced accordingly.',
    fr: 'Lorsque l’autre partie a contribué par sa faute à la survenance du dommage, la réparation peut être réduite d’autant.',
    zh: '受损失一方对损失的发生也有过错的，赔偿额可以相应减少。',
  },
  source: civilCode('592(2)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ concluded: 'founded', about: 'case' }, { not: { concluded: { rule: 'cn.civil-code.155' } } }] },
  then: [{ scale: shareLeft(civilCode('592(2)')), heads: { where: { not: { is: 'head', oneOf: ['mitigation-cost'], about: 'bound' } } }, contained: 'victim-share' }],
};
