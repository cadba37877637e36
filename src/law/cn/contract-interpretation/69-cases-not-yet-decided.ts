import type { Rule } from '../../words.js';
import { breachDay, civilCodeDay } from '../measures/contract-day.js';
import { contractInterpretation, IN_FORCE } from './source.js';

/** Why a breach of 2022 judged in 2024 meets the threshold of three tenths as the interpretation has it. */
export const casesNotYetDecided: Rule = {
  id: 'cn.contract-interpretation.69',
  norm: 'interpretation-in-time',
  aliases: ['cn.temporal.ci69'],
  title: { en: 'Cases not finally decided on 5 December 2023', fr: 'Affaires non définitivement jugées le 5 décembre 2023', zh: '解释施行后尚未终审案件的适用' },
  says: {
    en: 'The interpretation of 2023 governs facts since the Civil Code in every case that was not finally decided when it came into force.',
    fr: 'L’interprétation de 2023 régit les faits postérieurs au Code civil dans toute affaire non définitivement jugée à son entrée en vigueur.',
    zh: '民法典施行后的法律事实引起的案件，本解释施行后尚未终审的，适用本解释。',
  },
  source: contractInterpretation('69'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract'],
  certainty: 'read',
  when: { compare: [breachDay, '>=', civilCodeDay] },
  then: [{ note: true }],
};
