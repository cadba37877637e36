import type { Rule } from '../../words.js';
import { HURT_BY_FAULT } from '../tort.js';
import { IN_FORCE, personalInformationLaw } from './source.js';

/** The ground beside the general one; the burden of fault is shifted by the rule of the article itself. */
export const liabilityOfTheHandler: Rule = {
  id: 'cn.personal-information-protection-law.69.1',
  norm: 'liability-of-the-handler',
  title: { en: 'Liability of whoever decides on personal information', fr: 'Responsabilité de celui qui décide du traitement', zh: '个人信息处理者的侵权责任' },
  says: {
    en: 'A handler whose handling hurts a person’s rights in its information, and which does not show that it was not at fault, answers for the harm.',
    fr: 'Le responsable dont le traitement porte atteinte aux droits de la personne sur ses informations et qui n’établit pas son absence de faute répond du dommage.',
    zh: '处理个人信息侵害个人信息权益造成损害，个人信息处理者不能证明自己没有过错的，应当承担损害赔偿等侵权责任。',
  },
  source: personalInformationLaw('69(1)'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ is: 'personalData', oneOf: ['yes'], about: 'case' }, { is: 'dataRole', oneOf: ['controller', 'joint-controller'], about: 'respondent' }, HURT_BY_FAULT] },
  then: [{ breach: true }, { owes: 'whole', how: 'alone' }],
};
