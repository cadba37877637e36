import type { Rule } from '../../words.js';
import { fault } from '../../questions/party.js';
import { rightInfringed } from '../../questions/tort.js';
import { civilCode, IN_FORCE } from './source.js';

/** For the whole, without a fault of its own. */
export const actsOfStaff: Rule = {
  id: 'cn.civil-code.1191',
  norm: 'acts-of-staff',
  aliases: ['cn.civil-code.1191/1193'],
  title: { en: 'Acts of staff', fr: 'Fait des préposés', zh: '用人单位责任' },
  says: {
    en: 'Whoever employs people answers for the harm they do in their work, and may turn to them where they acted on purpose or with gross negligence.',
    fr: 'L’employeur répond du dommage causé par son personnel dans le travail, et peut se retourner contre lui en cas d’intention ou de faute lourde.',
    zh: '工作人员在执行职务中致人损害的，由其单位对外负责；该人员有故意或者重大过失的，单位可向其追偿。',
  },
  source: civilCode('1191'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'read',
  when: {
    all: [
      { is: 'causers', oneOf: ['employee'], about: 'case' },
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { ask: rightInfringed, burden: 'claimant', about: 'case' },
      { some: 'party', where: { all: [{ is: 'employer', oneOf: ['provider'], about: 'bound' }, { ask: fault, burden: 'claimant', about: 'bound' }] } },
    ],
  },
  then: [{ breach: true }, { owes: 'whole', how: 'alone' }],
};
