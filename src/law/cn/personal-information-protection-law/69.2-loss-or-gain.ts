import type { Rule } from '../../words.js';
import { none } from '../measures/expanded-part.js';
import { gainSpokenOf, lossOrGain } from '../measures/tort.js';
import { IN_FORCE, personalInformationLaw } from './source.js';

/** Only where a gain is spoken of; else the loss shown. */
export const lossOrGainOfPersonalInformation: Rule = {
  id: 'cn.personal-information-protection-law.69.2',
  norm: 'loss-or-gain-of-personal-information',
  title: { en: 'Harm to personal information: the loss or the handler’s gain', fr: 'Atteinte aux informations personnelles : la perte ou le profit du responsable', zh: '个人信息权益损害：个人损失或者处理者获利' },
  says: {
    en: 'What the handler owes is measured by what the person lost or by what the handler gained by it.',
    fr: 'Ce que doit le responsable se mesure à la perte de la personne ou au profit qu’il en a tiré.',
    zh: '损害赔偿按照个人因此受到的损失或者个人信息处理者因此获得的利益确定。',
  },
  source: personalInformationLaw('69(2)'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'loss',
  stage: 'heads',
  routes: ['tort'],
  certainty: 'read',
  when: {
    all: [
      { concluded: 'founded' },
      { is: 'personalData', oneOf: ['yes'], about: 'case' },
      { is: 'dataRole', oneOf: ['controller', 'joint-controller'], about: 'respondent' },
      { not: { is: 'rights', oneOf: ['personality', 'privacy', 'personal-data'], about: 'case' } },
      { not: { is: 'head', oneOf: ['moral', 'legal-fees', 'court-costs', 'investigation-cost', 'punitive', 'regulatory-fine'] } },
      { compare: [gainSpokenOf, '>', none] },
    ],
  },
  then: [{ prove: lossOrGain(personalInformationLaw('69(2)')), heads: 'self' }],
};
