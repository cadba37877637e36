import type { Rule } from '../../words.js';
import { avoidablePart } from '../measures/deductions.js';
import { civilCode, IN_FORCE } from './source.js';

/** The law of 2009 spoke of the occurrence only. */
export const aggravationByTheInjured: Rule = {
  id: 'cn.civil-code.1173.1',
  norm: 'aggravation-by-the-injured',
  title: { en: 'Harm that the injured side made worse', fr: 'Dommage aggravé par la victime', zh: '被侵权人对损害扩大有过错' },
  says: {
    en: 'Since 2021 fault of the injured side counts also where it let the harm grow: that part is not made good.',
    fr: 'Depuis 2021, la faute de la victime compte aussi lorsqu’elle a laissé le dommage s’aggraver : cette part n’est pas réparée.',
    zh: '被侵权人对损害的扩大有过错的，就扩大部分可以减轻侵权人的责任（2021年以前的法律仅规定损害的发生）。',
  },
  source: civilCode('1173'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'loss',
  stage: 'heads',
  routes: ['tort', 'statute'],
  certainty: 'read',
  when: { concluded: 'founded' },
  then: [{ deduct: avoidablePart(civilCode('1173')), heads: 'self', contained: 'aggravated-part', beyond: { of: 'part', over: { where: { not: { is: 'head', oneOf: ['mitigation-cost'], about: 'bound' } } } } }],
};
