import type { Rule } from '../../words.js';
import { breachDay, civilCodeDay } from '../measures/contract-day.js';
import { temporalEffect, IN_FORCE } from './source.js';

/** A flag for the reader, as before. */
export const reasonsOnly: Rule = {
  id: 'cn.temporal-effect.4',
  norm: 'code-as-reasons',
  aliases: ['cn.temporal.4', 'cn.temporal.2-4'],
  title: { en: 'The Code as reasons only', fr: 'Le Code comme simple motif', zh: '仅可依据民法典说理' },
  says: {
    en: 'Where the earlier law had a general rule and the Code has a detailed one, the case is decided by the earlier law; the Code may be used in the reasons.',
    fr: 'Si la loi antérieure posait une règle générale et le Code une règle détaillée, l’affaire se juge selon la première ; le Code peut nourrir les motifs.',
    zh: '当时的法律仅有原则性规定而民法典有具体规定的，适用当时的法律，可以依据民法典的具体规定进行说理。',
  },
  source: temporalEffect('4'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { compare: [breachDay, '<', civilCodeDay] },
  then: [{ note: true }],
};
