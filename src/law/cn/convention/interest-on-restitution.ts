import { on, type Rule } from '../../words.js';
import { interestAsked } from '../measures/interest.js';
import { convention } from './source.js';

/** Consumers have a rule of their own for money paid in advance. */
export const interestOnRestitution: Rule = {
  id: 'cn.convention.interest-on-restitution',
  norm: 'interest-on-restitution',
  title: { en: 'Interest on money that goes back between businesses', fr: 'Intérêts des sommes restituées entre professionnels', zh: '经营者之间返还款项的利息' },
  says: {
    en: 'Whether a price that goes back between businesses bears interest is not settled. None is taken, and the other reading stands in the range of interest.',
    fr: 'Il n’est pas établi que le prix restitué entre professionnels porte intérêt. Aucun n’est retenu, l’autre lecture figure dans la fourchette des intérêts.',
    zh: '经营者之间返还价款是否应计利息，尚无定论；本工具默认不计，另一种处理列入利息区间。',
  },
  source: convention('interest-on-restitution'),
  inForce: { from: on('1999-10-01'), to: null },
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'money',
  routes: ['contract'],
  certainty: 'contested',
  when: { all: [{ is: 'interest', oneOf: ['restitution'] }, { not: { concluded: { rule: 'cn.consumer-law.53' } } }] },
  then: [],
  readings: [
    { name: 'none', title: { en: 'no interest', fr: 'sans intérêts', zh: '不计利息' }, then: [] },
    { name: 'asked', title: { en: 'interest as asked', fr: 'intérêts demandés', zh: '按请求计息' }, then: [{ add: interestAsked(convention('interest-on-restitution'), 'restitution'), stream: 'interest' }] },
  ],
};
