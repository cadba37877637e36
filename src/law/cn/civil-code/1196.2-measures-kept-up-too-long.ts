import type { Rule } from '../../words.js';
import { daysOfLateRestoration, lossAfterLateRestoration } from '../measures/counter-notice.js';
import { proportionBand } from '../measures/part-of-window.js';
import { none } from '../measures/expanded-part.js';
import { ABOUT_IP, ON_PLATFORM, WORK_ON_A_SPACE } from '../takedown.js';
import { civilCode, IN_FORCE } from './source.js';

/** Platforms and intellectual property have fifteen days by statute. */
export const measuresKeptUpTooLong: Rule = {
  id: 'cn.civil-code.1196.2',
  norm: 'measures-kept-up-too-long',
  title: { en: 'Measures kept up too long', fr: 'Mesures maintenues trop longtemps', zh: '未及时终止措施' },
  says: {
    en: 'Where no news of a complaint or suit reaches the provider within a reasonable time of the statement’s arrival at the right holder, it ends its measures in time; otherwise it answers to the user for the loss from then on. The text gives no figure: fifteen days are our convention.',
    fr: 'Sans nouvelle d’une plainte ou d’une action dans un délai raisonnable après l’arrivée de la déclaration chez le titulaire, le prestataire met fin à ses mesures à temps ; sinon il répond envers l’utilisateur de la perte née ensuite. Le texte ne donne pas de chiffre : quinze jours sont notre convention.',
    zh: '声明到达权利人后的合理期限内，服务提供者未收到权利人已投诉、起诉的通知的，应及时终止措施；否则就此后的损失对用户负责。法律未规定具体天数，本工具设定为十五日。',
  },
  source: civilCode('1196(2)'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'breach',
  routes: ['contract', 'tort'],
  certainty: 'convention',
  when: {
    all: [
      { concluded: { rule: 'cn.civil-code.1196.1' } },
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { is: 'role', oneOf: ['customer', 'user'], about: 'claimant' },
      { not: { all: [ON_PLATFORM, ABOUT_IP] } },
      { not: WORK_ON_A_SPACE },
      { compare: [daysOfLateRestoration(civilCode('1196(2)')), '>', none] },
    ],
  },
  then: [{ breach: true }, { owes: { expanded: lossAfterLateRestoration(civilCode('1196(2)')) }, how: 'in-solidum', discretion: proportionBand(lossAfterLateRestoration(civilCode('1196(2)'))) }],
};
