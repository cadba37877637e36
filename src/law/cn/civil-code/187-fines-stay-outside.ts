import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** A fine is the debt of the one who is fined. */
export const finesStayOutside: Rule = {
  id: 'cn.civil-code.187',
  norm: 'fines-stay-outside',
  title: { en: 'Fines are no damages', fr: 'Les amendes ne sont pas un préjudice réparable', zh: '行政、刑事责任不影响民事责任' },
  says: {
    en: 'Administrative and criminal penalties leave civil liability as it is: a fine neither lowers what is owed nor passes to the other side as a loss.',
    fr: 'Les sanctions administratives et pénales laissent la responsabilité civile entière : une amende ne réduit pas la dette et ne se reporte pas sur l’autre partie.',
    zh: '承担行政责任、刑事责任不影响承担民事责任：罚款既不抵减赔偿，也不作为损失转由对方承担。',
  },
  source: civilCode('187'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { all: [{ is: 'head', oneOf: ['regulatory-fine'] }, { concluded: 'founded' }] },
  then: [{ deny: true, heads: 'self', byKind: true }],
};
