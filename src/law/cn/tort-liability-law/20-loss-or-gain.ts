import type { Rule } from '../../words.js';
import { lossOrGain } from '../measures/tort.js';
import { IN_FORCE, tortLiabilityLaw } from './source.js';

/** Loss or gain, whichever is shown to be more; before 2021 the gain came second. */
export const lossOrGainOfPersonalityBefore2021: Rule = {
  id: 'cn.tort-liability-law.20',
  norm: 'loss-or-gain',
  title: { en: 'Property loss from an injury to personality (before 2021)', fr: 'Préjudice patrimonial d’une atteinte à la personnalité (avant 2021)', zh: '侵害人身权益的财产损失（2021年以前）' },
  says: {
    en: 'Property loss from an injury to a right of personality is made good by the loss shown or by what the infringer gained; where neither can be told and the parties do not agree, the court sets a sum.',
    fr: 'Le préjudice patrimonial né d’une atteinte à la personnalité se répare selon la perte établie ou le profit de l’auteur ; à défaut des deux et d’accord, le juge fixe la somme.',
    zh: '人身权益受侵害引起的财产损失，以受害一方的实际损失或者侵权一方的获利为准；两者都查不清又谈不拢的，由法院酌定。',
  },
  source: tortLiabilityLaw('20'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'loss',
  stage: 'heads',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ concluded: 'founded' }, { is: 'rights', oneOf: ['personality', 'privacy', 'personal-data'], about: 'case' }, { not: { is: 'head', oneOf: ['moral', 'legal-fees', 'court-costs', 'investigation-cost', 'punitive', 'regulatory-fine'] } }] },
  then: [{ prove: lossOrGain(tortLiabilityLaw('20')), heads: 'self' }],
};
