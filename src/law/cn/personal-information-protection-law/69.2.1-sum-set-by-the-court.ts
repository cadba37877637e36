import type { Rule } from '../../words.js';
import { lossExistenceShown, lossSetByCourt } from '../../questions/ending.js';
import { nothingAdded, restOfClaim } from '../measures/profit-at-discretion.js';
import { IN_FORCE, personalInformationLaw } from './source.js';

/** A band without a ceiling of its own. */
export const sumSetForPersonalInformation: Rule = {
  id: 'cn.personal-information-protection-law.69.2.1',
  norm: 'sum-set-for-personal-information',
  title: { en: 'Harm to personal information that cannot be told: set by the court', fr: 'Atteinte aux informations personnelles impossible à chiffrer : fixée par le juge', zh: '个人信息权益损害难以确定：由法院酌定' },
  says: {
    en: 'Where neither the person’s loss nor the handler’s gain can be told, the court sets the damages by the circumstances. Until it has, nothing is added; the band runs up to the claim.',
    fr: 'Si ni la perte ni le profit ne peuvent être chiffrés, le juge fixe l’indemnité selon les circonstances. Tant qu’il ne l’a pas fait, rien n’est ajouté ; la marge va jusqu’à la demande.',
    zh: '个人损失和处理者获利均难以确定的，根据实际情况确定赔偿数额。法院确定前不计入，区间上限为请求数额。',
  },
  source: personalInformationLaw('69(2)'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'loss',
  stage: 'agreed-money',
  routes: ['tort'],
  certainty: 'convention',
  when: {
    all: [
      { concluded: 'founded' },
      { is: 'personalData', oneOf: ['yes'], about: 'case' },
      { is: 'dataRole', oneOf: ['controller', 'joint-controller'], about: 'respondent' },
      { not: { is: 'rights', oneOf: ['personality', 'privacy', 'personal-data'], about: 'case' } },
      { not: { is: 'head', oneOf: ['moral', 'legal-fees', 'court-costs', 'investigation-cost', 'punitive', 'regulatory-fine'] } },
      { ask: lossExistenceShown, burden: 'claimant' },
    ],
  },
  then: [{ add: nothingAdded, stream: 'damages', discretion: { question: lossSetByCourt, low: nothingAdded, high: restOfClaim, atMost: restOfClaim } }],
};
