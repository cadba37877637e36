import type { Rule } from '../../words.js';
import { shareLeft } from '../measures/share-left.js';
import { civilCode, IN_FORCE } from './source.js';

/** The share of the injured side’s own fault in the nullity; no plea is needed. */
export const ownPartAfterNullity: Rule = {
  id: 'cn.civil-code.157.4',
  norm: 'own-part-after-nullity',
  title: { en: 'Each side bears its part of the loss after nullity', fr: 'Chacun supporte sa part du préjudice après nullité', zh: '合同无效后各自承担责任' },
  says: {
    en: 'Where both sides are to blame for the contract being void or set aside, each bears the part of the loss that answers to its fault.',
    fr: 'Lorsque la nullité est imputable aux deux parties, chacune supporte la part du préjudice qui répond à sa faute.',
    zh: '对合同无效或者被撤销各方都有过错的，各自按其过错承担相应部分的损失。',
  },
  source: civilCode('157'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ concluded: { rule: 'cn.civil-code.155' } }, { concluded: 'founded', about: 'case' }] },
  then: [{ scale: shareLeft(civilCode('157')), heads: { where: { not: { is: 'head', oneOf: ['mitigation-cost'], about: 'bound' } } }, contained: 'victim-share' }],
};
