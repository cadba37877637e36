import type { Rule } from '../../words.js';
import { directInfringement } from '../../questions/party.js';
import { expandedByDates } from '../measures/expanded-part.js';
import { MEASURE_OR_FORWARDING, VALID_BEFORE_2021 } from '../takedown.js';
import { IN_FORCE, tortLiabilityLaw } from './source.js';

/** The duty before the Civil Code: measures, no duty to forward; forwarding could be the measure of an infrastructure provider. */
export const inactionAfterNoticeBefore2021: Rule = {
  id: 'cn.tort-liability-law.36.2',
  norm: 'inaction-after-notice',
  title: { en: 'Inaction after a notice: the expanded part (before 2021)', fr: 'Inaction après notification : la part aggravée (avant 2021)', zh: '接到通知后未及时采取必要措施（2021年以前）' },
  says: {
    en: 'Whoever is infringed may ask the provider for the necessary measures. A provider that does not take them in time after a notice that shows the infringement and where it is answers jointly with the user for the part of the harm that has grown since. The law asked for no forwarding; where a provider can only shut a whole server, courts took forwarding as the measure.',
    fr: 'La victime peut demander au prestataire les mesures nécessaires. S’il ne les prend pas à temps après une notification qui montre l’atteinte et sa place, il répond solidairement avec l’utilisateur de la part aggravée du dommage. La loi n’exigeait pas de transmission ; lorsque le prestataire ne pouvait qu’arrêter un serveur entier, les juges ont vu la mesure dans la transmission.',
    zh: '被侵权人可以要求服务提供者采取必要措施；合格通知到达后没有及时采取的，服务提供者就此后扩大的损害与该用户连带负责。当时的法律没有规定转送义务；只能整体关停服务器的基础服务，司法实践以转送通知为必要措施。',
  },
  source: tortLiabilityLaw('36(2)'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'read',
  when: {
    all: [
      { is: 'kind', oneOf: ['takedown'] },
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      VALID_BEFORE_2021,
      { not: { is: 'role', oneOf: ['provider'], about: { link: 'infringer' } } },
      { ask: directInfringement, burden: 'claimant', about: { link: 'infringer' } },
      { not: MEASURE_OR_FORWARDING },
    ],
  },
  then: [{ breach: true }, { owes: { expanded: expandedByDates }, how: 'joint' }],
};
