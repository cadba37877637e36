import type { Rule } from '../../words.js';
import { fault } from '../../questions/party.js';
import { rightInfringed } from '../../questions/tort.js';
import { civilCode, IN_FORCE } from './source.js';

/** Named, never computed. */
export const sharingWithoutFault: Rule = {
  id: 'cn.civil-code.1186',
  norm: 'sharing-without-fault',
  aliases: ['cn.civil-code.1186-1187'],
  title: { en: 'Sharing a loss without fault', fr: 'Partage du dommage sans faute', zh: '公平分担损失' },
  says: {
    en: 'Where neither side is at fault the loss is shared only where a law says so; none does here.',
    fr: 'Lorsque nul n’est en faute, la perte n’est partagée que si la loi le prévoit ; aucune ne le fait ici.',
    zh: '双方都无过错时，只有法律另有规定才分担损失；本类纠纷没有此种规定。',
  },
  source: civilCode('1186'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'next-steps',
  routes: ['tort'],
  certainty: 'read',
  when: {
    all: [
      { is: 'content', oneOf: ['no'], about: 'case' },
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { ask: rightInfringed, burden: 'claimant', about: 'case' },
      { not: { ask: fault, burden: 'claimant', about: 'respondent' } },
    ],
  },
  then: [{ note: true }],
};
