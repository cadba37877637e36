import type { Rule } from '../../words.js';
import { seriousMentalHarm } from '../../questions/entitled.js';
import { civilCode, IN_FORCE } from './source.js';

/** Otherwise the head comes to nothing. */
export const mentalHarm: Rule = {
  id: 'cn.civil-code.1183.1',
  norm: 'mental-harm',
  title: { en: 'Mental harm', fr: 'Préjudice moral', zh: '精神损害赔偿' },
  says: {
    en: 'A natural person whose right of personality was hurt may ask for serious mental harm to be made good. A company never may.',
    fr: 'La personne physique atteinte dans sa personnalité peut demander réparation d’un préjudice moral grave. Une société jamais.',
    zh: '自然人的人身权益受侵害，精神上遭受严重损害的，可以要求赔偿；公司等组织不享有此项请求。',
  },
  source: civilCode('1183(1)'),
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
      { not: { concluded: { rule: 'cn.civil-code.1183.2' } } },
    ],
  },
  then: [{ deny: true, heads: 'self' }],
};
