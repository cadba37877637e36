import type { Rule } from '../../words.js';
import { breachDay, civilCodeDay } from '../measures/contract-day.js';
import { temporalEffect, IN_FORCE } from './source.js';

/** A flag for the reader: which law applies does not change by itself. */
export const moreProtective: Rule = {
  id: 'cn.temporal-effect.2',
  norm: 'code-for-earlier-facts',
  aliases: ['cn.temporal.2', 'cn.temporal.2-4'],
  title: { en: 'The Code for earlier facts where it protects better', fr: 'Le Code appliqué à des faits antérieurs s’il protège mieux', zh: '更有利于保护合法权益时的溯及适用' },
  says: {
    en: 'To earlier facts the court may apply the Civil Code where it clearly serves the protection of lawful rights, social order or good morals better. That is for the court to say; it is not assumed here.',
    fr: 'Le juge peut appliquer le Code civil à des faits antérieurs lorsqu’il sert nettement mieux la protection des droits légitimes, l’ordre ou les bonnes mœurs. C’est à lui de le dire ; ce n’est pas présumé ici.',
    zh: '对施行前的法律事实，适用民法典更有利于保护合法权益、维护社会秩序、弘扬核心价值观的，法院可以适用民法典；是否如此由法院判断，本工具不作推定。',
  },
  source: temporalEffect('2'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { compare: [breachDay, '<', civilCodeDay] },
  then: [{ note: true }],
};
