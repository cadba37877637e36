import type { Rule } from '../../words.js';
import { none } from '../measures/expanded-part.js';
import { daysUntold, lossWhileUntold } from '../measures/notification.js';
import { IN_FORCE, personalInformationLaw } from './source.js';

/** The breach stands by itself: the leak may be nobody’s fault, the silence is the handler’s. What follows is inferred from the general rule. */
export const harmGrownUntold: Rule = {
  id: 'cn.personal-information-protection-law.57.1',
  norm: 'harm-grown-untold',
  title: { en: 'Persons told too late: the harm that grew meanwhile', fr: 'Personnes informées trop tard : le dommage accru entre-temps', zh: '迟延告知期间扩大的损害' },
  says: {
    en: 'A handler that tells the persons concerned late answers for the harm that fell on the days of its silence, though it had no part in the leak. Only dated losses can show it.',
    fr: 'Le responsable qui informe tard les personnes concernées répond du dommage survenu pendant son silence, même s’il n’est pour rien dans la fuite. Seules des pertes datées peuvent le montrer.',
    zh: '个人信息处理者迟延告知个人的，即使泄露本身不可归责于它，仍应对迟延期间扩大的损害负责；扩大部分须以按日期列明的损失证明。',
  },
  source: personalInformationLaw('57'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'convention',
  when: {
    all: [
      { is: 'personalData', oneOf: ['yes'], about: 'case' },
      { is: 'dataRole', oneOf: ['controller', 'joint-controller'], about: 'respondent' },
      { is: 'role', oneOf: ['victim', 'user', 'customer'], about: 'claimant' },
      { compare: [daysUntold, '>', none] },
    ],
  },
  then: [{ breach: true }, { owes: { expanded: lossWhileUntold }, how: 'alone' }],
};
