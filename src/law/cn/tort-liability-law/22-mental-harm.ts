import type { Rule } from '../../words.js';
import { seriousMentalHarm } from '../../questions/entitled.js';
import { IN_FORCE, tortLiabilityLaw } from './source.js';

/** Otherwise the head comes to nothing. */
export const mentalHarmBefore2021: Rule = {
  id: 'cn.tort-liability-law.22',
  norm: 'mental-harm',
  title: { en: 'Mental harm (before 2021)', fr: 'Préjudice moral (avant 2021)', zh: '精神损害赔偿（2021年以前）' },
  says: {
    en: 'A natural person whose right of personality was hurt may ask for serious mental harm to be made good. A company never may.',
    fr: 'La personne physique atteinte dans sa personnalité peut demander réparation d’un préjudice moral grave. Une société jamais.',
    zh: '自然人的人身权益受侵害，精神上遭受严重损害的，可以要求赔偿；公司等组织不享有此项请求。',
  },
  source: tortLiabilityLaw('22'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'loss',
  stage: 'heads',
  routes: ['tort'],
  certainty: 'read',
  when: {
    all: [
      { is: 'head', oneOf: ['moral'] },
      { concluded: 'founded' },
      { not: { all: [{ is: 'nature', oneOf: ['natural'], about: 'claimant' }, { ask: seriousMentalHarm, burden: 'claimant' }, { not: { is: 'moralKind', oneOf: ['personal-object'] } }] } },
      { not: { concluded: { rule: 'cn.mental-damages-interpretation-2001.4' } } },
    ],
  },
  then: [{ deny: true, heads: 'self' }],
};
