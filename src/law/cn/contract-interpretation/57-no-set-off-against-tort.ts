import type { Rule } from '../../words.js';
import { faultDegree } from '../../questions/party.js';
import { breachDay, civilCodeDay, lossDay } from '../measures/contract-day.js';
import { contractInterpretation, IN_FORCE } from './source.js';

/** In tort only; a claim for breach can be set off whatever the fault. It interprets the Civil Code: facts that ended before 2021 are not under it (interpretation 69; temporal effect 24). */
export const noSetOffAgainstTort: Rule = {
  id: 'cn.contract-interpretation.57',
  norm: 'no-set-off-against-tort',
  title: { en: 'No set-off against damage done on purpose', fr: 'Pas de compensation contre un dommage intentionnel', zh: '侵权之债不得抵销' },
  says: {
    en: 'Whoever injured a person, or damaged property on purpose or by gross negligence, may not set its own claim off against the damages.',
    fr: 'Celui qui a porté atteinte à une personne, ou à des biens intentionnellement ou par faute lourde, ne peut opposer la compensation à la réparation.',
    zh: '因侵害自然人人身权益，或者故意、重大过失侵害他人财产权益产生的损害赔偿债务，侵权人不得主张抵销。',
  },
  source: contractInterpretation('57'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'defences',
  routes: ['tort'],
  certainty: 'read',
  when: {
    all: [
      { pleaded: 'set-off', by: 'respondent' },
      { any: [{ compare: [breachDay, '>=', civilCodeDay] }, { compare: [lossDay, '>=', civilCodeDay] }] },
      { atLeast: faultDegree, degree: 'gross', burden: 'claimant', about: 'respondent' },
    ],
  },
  then: [{ remedy: 'set-off', granted: false }],
};
