import type { Rule } from '../../words.js';
import { noticeForwardedInTime, noticeValid } from '../../questions/notice.js';
import { directInfringement } from '../../questions/party.js';
import { expandedByDates } from '../measures/expanded-part.js';
import { ABOUT_IP, MEASURE, ON_PLATFORM } from '../takedown.js';
import { eCommerceLaw, IN_FORCE } from './source.js';

/** Forwarding is a duty of platforms since 2019, two years before the Code. */
export const platformAfterNotice: Rule = {
  id: 'cn.e-commerce-law.42.2',
  norm: 'platform-after-notice',
  aliases: ['cn.ecl.42'],
  title: { en: 'A platform after a notice', fr: 'La plateforme après notification', zh: '电商平台接到知识产权侵权通知后的义务' },
  says: {
    en: 'On a notice with first evidence about intellectual property, an e-commerce platform takes the necessary measures in time and forwards the notice to the merchant; failing that it answers jointly for the part of the harm that has grown.',
    fr: 'Sur notification de propriété intellectuelle assortie de premières preuves, la plateforme prend à temps les mesures nécessaires et transmet la notification au marchand ; à défaut elle répond solidairement de la part aggravée.',
    zh: '电商平台收到附初步证据的知识产权侵权通知，应及时采取必要措施并转送平台内经营者；未及时采取的，就扩大的损害与其连带负责。',
  },
  source: eCommerceLaw('42(2)'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'read',
  when: {
    all: [
      { is: 'kind', oneOf: ['takedown'] },
      ON_PLATFORM,
      ABOUT_IP,
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { ask: noticeValid, burden: 'notifier' },
      { not: { is: 'role', oneOf: ['provider'], about: { link: 'infringer' } } },
      { ask: directInfringement, burden: 'claimant', about: { link: 'infringer' } },
      { not: { all: [{ ask: noticeForwardedInTime, burden: 'provider' }, MEASURE] } },
    ],
  },
  then: [{ breach: true }, { owes: { expanded: expandedByDates }, how: 'joint' }],
};
