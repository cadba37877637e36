import { on, type Rule } from '../../words.js';
import { trademarkLaw } from './source.js';

/** A basis for costs of pursuit. */
export const trademarkCosts: Rule = {
  id: 'cn.trademark-law.63.1',
  norm: 'costs-of-pursuit-trademark',
  title: { en: 'Costs of pursuing a trademark infringement', fr: 'Frais de poursuite (marques)', zh: '商标维权合理开支' },
  says: {
    en: 'Reasonable costs of stopping the infringement, lawyer’s fees included, are part of what the infringer of a trademark owes.',
    fr: 'Les frais raisonnables engagés pour faire cesser l’atteinte, honoraires compris, font partie de ce que doit le contrefacteur (marques).',
    zh: '侵害商标专用权的，赔偿范围包括为制止侵权所支付的合理开支（含律师费）。',
  },
  source: trademarkLaw('63(1)'),
  inForce: { from: on('2010-07-01'), to: null },
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ is: 'head', oneOf: ['legal-fees', 'investigation-cost'] }, { is: 'rights', oneOf: ['trademark'], about: 'case' }] },
  then: [{ note: true }],
};
