import type { Rule } from '../../words.js';
import { noticeValid } from '../../questions/notice.js';
import { IN_FORCE, personalityProvisions } from './source.js';

/** Said of personality; the same for every right, since acting is a duty. */
export const providerThatFollowedANotice: Rule = {
  id: 'cn.network-personality-provisions.5',
  norm: 'provider-that-followed-a-notice',
  aliases: ['cn.npr.5'],
  title: { en: 'A provider that followed a valid notice', fr: 'Le prestataire qui a suivi une notification valable', zh: '依通知采取措施的抗辩' },
  says: {
    en: 'A provider that took measures on a valid notice does not answer to its own user for them; the user turns to the notifier.',
    fr: 'Le prestataire qui a pris des mesures sur notification valable n’en répond pas envers son utilisateur ; celui-ci se tourne vers l’auteur de la notification.',
    zh: '服务提供者依合格通知采取措施的，对因此受影响的用户不承担违约或者侵权责任；用户可向通知人主张。',
  },
  source: personalityProvisions('5'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'loss',
  stage: 'defences',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: {
    all: [
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { is: 'role', oneOf: ['customer', 'user'], about: 'claimant' },
      { some: 'notice', where: { all: [{ is: 'kind', oneOf: ['takedown'], about: 'bound' }, { is: 'measured', oneOf: ['yes'], about: 'bound' }, { ask: noticeValid, burden: 'notifier', about: 'bound' }] } },
      { not: { concluded: { rule: 'cn.civil-code.1196.2' }, about: 'case' } },
      { not: { concluded: { rule: 'cn.e-commerce-law.43.2' }, about: 'case' } },
      { not: { concluded: { rule: 'cn.network-dissemination-regulation.17.1' }, about: 'case' } },
    ],
  },
  then: [{ excuse: 'whole', as: 'notice-followed' }],
};
