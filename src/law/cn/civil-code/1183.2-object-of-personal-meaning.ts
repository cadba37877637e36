import type { Rule } from '../../words.js';
import { seriousMentalHarm } from '../../questions/entitled.js';
import { faultDegree } from '../../questions/party.js';
import { objectOfPersonalSignificance } from '../../questions/tort.js';
import { civilCode, IN_FORCE } from './source.js';

/** It keeps the head alive where no right of personality was hurt. */
export const objectOfPersonalMeaning: Rule = {
  id: 'cn.civil-code.1183.2',
  norm: 'object-of-personal-meaning',
  title: { en: 'An object of personal meaning', fr: 'Un bien à valeur personnelle', zh: '具有人身意义的特定物' },
  says: {
    en: 'Where intent or gross negligence hurts a specific object that has personal meaning for a natural person, serious mental harm is made good as well.',
    fr: 'Si, par intention ou faute lourde, un bien déterminé ayant une valeur personnelle pour une personne physique est atteint, le préjudice moral grave est réparé aussi.',
    zh: '对自然人具有人身意义的特定物，因他人故意或者重大过失受损，致其精神严重受害的，也可要求精神损害赔偿。',
  },
  source: civilCode('1183(2)'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'loss',
  stage: 'defences',
  routes: ['tort'],
  certainty: 'read',
  when: {
    all: [
      { is: 'head', oneOf: ['moral'] },
      { is: 'nature', oneOf: ['natural'], about: 'claimant' },
      { ask: objectOfPersonalSignificance, burden: 'claimant' },
      { ask: seriousMentalHarm, burden: 'claimant' },
      { atLeast: faultDegree, degree: 'gross', burden: 'claimant', about: 'respondent' },
    ],
  },
  then: [{ note: true }],
};
