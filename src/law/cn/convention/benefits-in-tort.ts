import { on, type Rule } from '../../words.js';
import { benefits } from '../measures/deductions.js';
import { convention } from './source.js';

/** As in contract. */
export const benefitsInTort: Rule = {
  id: 'cn.convention.benefits-in-tort',
  norm: 'benefits-in-tort',
  title: { en: 'Benefits taken off in tort', fr: 'Avantages déduits en matière délictuelle', zh: '侵权责任中的损益相抵' },
  says: {
    en: 'What the injured side gained or saved through the act is taken off the loss from which it came. No text says so for torts; it is a convention, after the rule for contracts.',
    fr: 'Ce que la victime a gagné ou épargné par le fait dommageable est déduit de la perte correspondante. Aucun texte ne le dit en matière délictuelle : convention, sur le modèle du contrat.',
    zh: '被侵权人因同一行为获得的利益或者节省的费用，从相应损失中扣除；侵权法无明文，系本工具比照合同规则的约定。',
  },
  source: convention('benefits-in-tort'),
  inForce: { from: on('2010-07-01'), to: null },
  chosenBy: 'loss-date',
  of: 'loss',
  stage: 'heads',
  routes: ['tort', 'statute'],
  certainty: 'convention',
  when: { concluded: 'founded' },
  then: [{ deduct: benefits(convention('benefits-in-tort')), heads: 'self', contained: 'benefits', beyond: { of: 'gain', over: { where: { not: { is: 'head', oneOf: ['mitigation-cost'], about: 'bound' } } } } }],
};
