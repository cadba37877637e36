import type { Rule } from '../../words.js';
import { counterNoticeValid } from '../../questions/counter.js';
import { daysOfLateRestoration, lossAfterLateRestoration } from '../measures/counter-notice.js';
import { proportionBand } from '../measures/part-of-window.js';
import { none } from '../measures/expanded-part.js';
import { ABOUT_IP, ON_PLATFORM } from '../takedown.js';
import { eCommerceLaw, IN_FORCE } from './source.js';

/** The consequence is inferred; the article states the duty. */
export const restoredTooLateByAPlatform: Rule = {
  id: 'cn.e-commerce-law.43.2',
  norm: 'restored-too-late-by-a-platform',
  title: { en: 'A shop restored too late', fr: 'Boutique rétablie trop tard', zh: '平台未及时终止措施' },
  says: {
    en: 'A platform that keeps its measures up after the fifteen days answers to the merchant for the loss from then on.',
    fr: 'La plateforme qui maintient ses mesures après les quinze jours répond envers le marchand de la perte née ensuite.',
    zh: '十五日届满后平台仍未终止措施的，就此后的损失对经营者负责。',
  },
  source: eCommerceLaw('43(2)'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'breach',
  routes: ['contract', 'tort'],
  certainty: 'convention',
  when: {
    all: [
      { is: 'kind', oneOf: ['takedown'] },
      ON_PLATFORM,
      ABOUT_IP,
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { is: 'role', oneOf: ['customer', 'user'], about: 'claimant' },
      { ask: counterNoticeValid, burden: 'user' },
      { compare: [daysOfLateRestoration(eCommerceLaw('43(2)')), '>', none] },
    ],
  },
  then: [{ breach: true }, { owes: { expanded: lossAfterLateRestoration(eCommerceLaw('43(2)')) }, how: 'in-solidum', discretion: proportionBand(lossAfterLateRestoration(eCommerceLaw('43(2)'))) }],
};
