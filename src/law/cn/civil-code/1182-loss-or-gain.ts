import type { Rule } from '../../words.js';
import { lossOrGain } from '../measures/tort.js';
import { civilCode, IN_FORCE } from './source.js';

/** Loss or gain, whichever is shown to be more; before 2021 the gain came second. */
export const lossOrGainOfPersonality: Rule = {
  id: 'cn.civil-code.1182',
  norm: 'loss-or-gain',
  title: { en: 'Property loss from an injury to personality', fr: 'Préjudice patrimonial d’une atteinte à la personnalité', zh: '侵害人身权益的财产损失' },
  says: {
    en: 'Property loss from an injury to a right of personality is made good by the loss shown or by what the infringer gained; where neither can be told and the parties do not agree, the court sets a sum.',
    fr: 'Le préjudice patrimonial né d’une atteinte à la personnalité se répare selon la perte établie ou le profit de l’auteur ; à défaut des deux et d’accord, le juge fixe la somme.',
    zh: '人身权益受侵害引起的财产损失，以受害一方的实际损失或者侵权一方的获利为准；两者都查不清又谈不拢的，由法院酌定。',
  },
  source: civilCode('1182'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'loss',
  stage: 'heads',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ concluded: 'founded' }, { is: 'rights', oneOf: ['personality', 'privacy', 'personal-data'], about: 'case' }, { not: { is: 'head', oneOf: ['moral', 'legal-fees', 'court-costs', 'investigation-cost', 'punitive', 'regulatory-fine'] } }] },
  then: [{ prove: lossOrGain(civilCode('1182')), heads: 'self' }],
};
