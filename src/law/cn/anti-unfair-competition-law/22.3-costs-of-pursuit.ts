import type { Rule } from '../../words.js';
import { antiUnfairCompetition, IN_FORCE } from './source.js';

/** A basis for costs of pursuit. */
export const unfairCompetitionCosts: Rule = {
  id: 'cn.anti-unfair-competition-law.22.3',
  norm: 'costs-of-pursuit-unfair-competition',
  title: { en: 'Costs of pursuing unfair competition', fr: 'Frais de poursuite (concurrence déloyale)', zh: '不正当竞争维权合理开支' },
  says: {
    en: 'Reasonable costs of stopping the infringement, lawyer’s fees included, are part of what the infringer of a trade secret, or the victim of unfair competition, owes.',
    fr: 'Les frais raisonnables engagés pour faire cesser l’atteinte, honoraires compris, font partie de ce que doit le contrefacteur (secrets d’affaires, concurrence déloyale).',
    zh: '侵害商业秘密或者实施不正当竞争的，赔偿范围包括为制止侵权所支付的合理开支（含律师费）。',
  },
  source: antiUnfairCompetition('22(3)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ is: 'head', oneOf: ['legal-fees', 'investigation-cost'] }, { is: 'rights', oneOf: ['unfair-competition', 'trade-secret'], about: 'case' }] },
  then: [{ note: true }],
};
