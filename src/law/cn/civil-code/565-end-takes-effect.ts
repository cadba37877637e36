import type { Rule } from '../../words.js';
import { ENDED_ON_NOTICE, rightOfTheProvider } from '../stopping.js';
import { contractEndedOn, stoppedOn } from '../measures/stopping.js';
import { civilCode, IN_FORCE } from './source.js';

/** The provider had ended the contract, with right, when the service stopped. */
export const endTakesEffect: Rule = {
  id: 'cn.civil-code.565',
  norm: 'end-takes-effect',
  title: { en: 'The end takes effect when the notice arrives', fr: 'La fin prend effet à l’arrivée de la notification', zh: '解除自通知到达时生效' },
  says: {
    en: 'Whoever has the right to end the contract does so by notice, and it ends when the notice arrives, or after the time that the contract leaves. What stopped before that is judged by itself.',
    fr: 'Celui qui a le droit de résoudre le fait par notification ; le contrat prend fin à son arrivée, ou après le délai que laisse le contrat. Ce qui a cessé auparavant se juge à part.',
    zh: '依法有权解除合同的一方应当通知对方，合同自通知到达对方或者约定期限届满时解除。此前停止履行的，另行判断。',
  },
  source: civilCode('565(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ is: 'role', oneOf: ['provider'], about: 'respondent' }, { is: 'ended', oneOf: ['provider'] }, { compare: [stoppedOn(civilCode('565')), '>=', contractEndedOn(civilCode('565'))] }, { any: [rightOfTheProvider(['cn.civil-code.496.2', 'cn.civil-code.497', 'cn.consumer-law.26.3', 'cn.contract-law-interpretation-ii.10']), ENDED_ON_NOTICE] }] },
  then: [{ note: true }],
};
