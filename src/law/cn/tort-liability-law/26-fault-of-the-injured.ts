import type { Rule } from '../../words.js';
import { shareLeft } from '../measures/share-left.js';
import { IN_FORCE, tortLiabilityLaw } from './source.js';

/** No plea needed; the cost of limiting the harm stays whole. */
export const faultOfTheInjuredBefore2021: Rule = {
  id: 'cn.tort-liability-law.26',
  norm: 'fault-of-the-injured',
  title: { en: 'Fault of the injured side (before 2021)', fr: 'Faute de la victime (avant 2021)', zh: '过失相抵（被侵权人过错）（2021年以前）' },
  says: {
    en: 'Where the injured side was itself at fault for the same harm, what is owed may be reduced.',
    fr: 'Si la victime a elle-même commis une faute à l’origine du même dommage, la réparation peut être réduite.',
    zh: '同一损害的发生，受害一方自己也有过错的，赔偿可相应减少。',
  },
  source: tortLiabilityLaw('26'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'sharing',
  routes: ['tort', 'statute'],
  certainty: 'read',
  when: { concluded: 'founded', about: 'case' },
  then: [{ scale: shareLeft(tortLiabilityLaw('26')), heads: { where: { not: { is: 'head', oneOf: ['mitigation-cost'], about: 'bound' } } }, contained: 'victim-share' }],
};
