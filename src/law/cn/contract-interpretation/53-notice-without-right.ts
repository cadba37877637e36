import type { Rule } from '../../words.js';
import { CLAIMANT_ENDED, RIGHT_OVER_A_BREACH } from '../invoked.js';
import { breachDay, civilCodeDay } from '../measures/contract-day.js';
import { contractInterpretation, IN_FORCE } from './source.js';

/** Of facts under the Civil Code. The court looks at the right, also where the other side let the time to object pass. */
export const noticeWithoutRight: Rule = {
  id: 'cn.contract-interpretation.53',
  norm: 'notice-without-right',
  title: { en: 'Notice without a right', fr: 'Notification sans droit', zh: '无解除权的通知不产生解除效力' },
  says: {
    en: 'A notice to end the contract by a party that has no right to does not end it; the court examines the right even if the other side did not object in time.',
    fr: 'La notification de résolution par une partie qui n’en a pas le droit ne met pas fin au contrat ; le juge examine ce droit même si l’autre n’a pas contesté à temps.',
    zh: '不享有解除权的一方通知解除合同的，不发生解除效力；对方未在约定期限内提出异议的，法院仍应审查其是否享有解除权。',
  },
  source: contractInterpretation('53'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  yieldsTo: ['cn.civil-code.787', 'cn.civil-code.563.2'],
  when: {
    all: [
      CLAIMANT_ENDED,
      { is: 'endKind', oneOf: ['notice', 'clause'] },
      { not: RIGHT_OVER_A_BREACH },
      { compare: [breachDay, '>=', civilCodeDay] },
    ],
  },
  then: [{ remedy: 'terminate', granted: false }],
};
