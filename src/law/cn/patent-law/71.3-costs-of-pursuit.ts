import { on, type Rule } from '../../words.js';
import { patentLaw } from './source.js';

/** A basis for costs of pursuit. */
export const patentCosts: Rule = {
  id: 'cn.patent-law.71.3',
  norm: 'costs-of-pursuit-patent',
  title: { en: 'Costs of pursuing a patent infringement', fr: 'Frais de poursuite (brevets)', zh: '专利维权合理开支' },
  says: {
    en: 'Reasonable costs of stopping the infringement, lawyer’s fees included, are part of what the infringer of a patent owes.',
    fr: 'Les frais raisonnables engagés pour faire cesser l’atteinte, honoraires compris, font partie de ce que doit le contrefacteur (brevets).',
    zh: '侵害专利权的，赔偿范围包括为制止侵权所支付的合理开支（含律师费）。',
  },
  source: patentLaw('71(3)'),
  inForce: { from: on('2010-07-01'), to: null },
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ is: 'head', oneOf: ['legal-fees', 'investigation-cost'] }, { is: 'rights', oneOf: ['patent'], about: 'case' }] },
  then: [{ note: true }],
};
