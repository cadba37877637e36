import type { Rule } from '../../words.js';
import { forceMajeureNotified } from '../../questions/excuses.js';
import { lossOfLateNotice } from '../measures/excuses.js';
import { contractLaw, IN_FORCE } from './source.js';

/** The excuse stands; the debtor answers for what its silence added. */
export const lateNotice: Rule = {
  id: 'cn.contract-law.118',
  norm: 'late-notice-of-force-majeure',
  title: { en: 'Notice of force majeure', fr: 'Avis de force majeure', zh: '不可抗力的及时通知义务' },
  says: {
    en: 'A party prevented by force majeure tells the other in good time, to lessen the loss, and proves it; what a timely notice would have avoided it makes good.',
    fr: 'La partie empêchée par la force majeure avise l’autre à temps pour réduire le dommage et en justifie ; elle répare ce qu’un avis donné à temps aurait évité.',
    zh: '因不可抗力不能履行合同的，应当及时通知对方以减轻可能造成的损失，并在合理期限内提供证明；未及时通知致使损失扩大的，就扩大部分负责。',
  },
  source: contractLaw('118'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'unverified',
  when: {
    all: [
      { concluded: { rule: 'cn.contract-law.117' } },
      { not: { ask: forceMajeureNotified, burden: 'respondent', about: 'case' } },
    ],
  },
  then: [{ raise: lossOfLateNotice(contractLaw('118')), heads: 'all', as: 'late-notice' }],
};
