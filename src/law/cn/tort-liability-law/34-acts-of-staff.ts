import type { Rule } from '../../words.js';
import { fault } from '../../questions/party.js';
import { rightInfringed } from '../../questions/tort.js';
import { IN_FORCE, tortLiabilityLaw } from './source.js';

/** For the whole, without a fault of its own. */
export const actsOfStaffBefore2021: Rule = {
  id: 'cn.tort-liability-law.34',
  norm: 'acts-of-staff',
  title: { en: 'Acts of staff (before 2021)', fr: 'Fait des préposés (avant 2021)', zh: '用人单位责任（2021年以前）' },
  says: {
    en: 'Whoever employs people answers for the harm they do in their work.',
    fr: 'L’employeur répond du dommage causé par son personnel dans le travail.',
    zh: '工作人员在执行职务中致人损害的，由其单位对外负责。',
  },
  source: tortLiabilityLaw('34'),
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
