import type { Rule } from '../../words.js';
import { civilCodeDay, eventDay, lossDay } from '../measures/contract-day.js';
import { temporalEffect, IN_FORCE } from './source.js';

/** The day of the loss chooses the law of torts. */
export const harmAfter2020: Rule = {
  id: 'cn.temporal-effect.24',
  norm: 'harm-in-time',
  aliases: ['cn.temporal.24'],
  title: { en: 'Harm that appears after 2020', fr: 'Dommage apparu après 2020', zh: '侵权行为在前、损害后果在后' },
  says: {
    en: 'Where a tort was committed before the Civil Code and its harm appears after it came into force, the Code decides.',
    fr: 'Si le fait dommageable est antérieur au Code civil et le dommage postérieur à son entrée en vigueur, le Code s’applique.',
    zh: '侵权行为发生在民法典施行前而损害后果出现在施行后的，适用民法典。',
  },
  source: temporalEffect('24'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ compare: [eventDay, '<', civilCodeDay] }, { compare: [lossDay, '>=', civilCodeDay] }] },
  then: [{ note: true }],
};
