import type { Rule } from '../../words.js';
import { seriousMentalHarm } from '../../questions/entitled.js';
import { civilCode, IN_FORCE } from './source.js';

/** Says which rule the head rests on; without it the head comes to nothing. */
export const mentalHarmMadeGood: Rule = {
  id: 'cn.civil-code.1183.1.1',
  norm: 'mental-harm-made-good',
  aliases: ['cn.civil-code.1183'],
  title: { en: 'Serious mental harm of a person', fr: 'Préjudice moral grave d’une personne', zh: '自然人严重精神损害' },
  says: {
    en: 'A natural person whose personality was infringed and who suffered serious mental harm may claim damages for it.',
    fr: 'La personne physique atteinte dans sa personne, qui en a subi un préjudice moral grave, peut en demander réparation.',
    zh: '侵害自然人人身权益造成严重精神损害的，被侵权人有权请求精神损害赔偿。',
  },
  source: civilCode('1183(1)'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'loss',
  stage: 'sharing',
  routes: ['tort'],
  certainty: 'read',
  when: {
    all: [
      { is: 'head', oneOf: ['moral'] },
      { concluded: 'founded' },
      { is: 'nature', oneOf: ['natural'], about: 'claimant' },
      { ask: seriousMentalHarm, burden: 'claimant' },
      { not: { is: 'moralKind', oneOf: ['personal-object'] } },
    ],
  },
  then: [{ note: true }],
};
