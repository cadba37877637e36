import { on, type Rule } from '../../words.js';
import { copyrightLaw } from './source.js';

/** A basis for costs of pursuit. */
export const copyrightCosts: Rule = {
  id: 'cn.copyright-law.54.3',
  norm: 'costs-of-pursuit-copyright',
  title: { en: 'Costs of pursuing a copy', fr: 'Frais de poursuite (droit d’auteur)', zh: '著作权维权合理开支' },
  says: {
    en: 'Reasonable costs of stopping the infringement, lawyer’s fees included, are part of what the infringer of copyright owes.',
    fr: 'Les frais raisonnables engagés pour faire cesser l’atteinte, honoraires compris, font partie de ce que doit le contrefacteur (droit d’auteur).',
    zh: '侵害著作权的，赔偿范围包括为制止侵权所支付的合理开支（含律师费）。',
  },
  source: copyrightLaw('54(3)'),
  inForce: { from: on('2010-07-01'), to: null },
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ is: 'head', oneOf: ['legal-fees', 'investigation-cost'] }, { is: 'rights', oneOf: ['copyright'], about: 'case' }] },
  then: [{ note: true }],
};
