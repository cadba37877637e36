import type { Rule } from '../../words.js';
import { noticeForwardedInTime } from '../../questions/notice.js';
import { directInfringement } from '../../questions/party.js';
import { expandedByDates } from '../measures/expanded-part.js';
import { MEASURE_OR_INFRASTRUCTURE } from '../takedown.js';
import { civilCode, IN_FORCE } from './source.js';

/** Not forwarded in time, or no fitting measure in time: joint (连带责任) for the expanded part (扩大部分) only. */
export const inactionAfterNotice: Rule = {
  id: 'cn.civil-code.1195.2',
  norm: 'inaction-after-notice',
  title: { en: 'Inaction after a notice: the expanded part', fr: 'Inaction après notification : la part aggravée', zh: '未及时采取必要措施：对损害的扩大部分承担连带责任' },
  says: {
    en: 'On a valid notice the provider forwards it to the user in time and takes the measures that fit the first evidence and the kind of service. If it does not do so in time, it answers jointly with the user for the part of the harm that has grown since.',
    fr: 'Sur notification valable, le prestataire la transmet à temps à l’utilisateur et prend les mesures adaptées aux premières preuves et au type de service. Faute de le faire à temps, il répond solidairement avec l’utilisateur de la part aggravée du dommage.',
    zh: '接到合格通知而没有及时转送用户，或者没有及时采取与初步证据、服务类型相称的措施的，服务提供者只就此后扩大的那部分损害与用户连带负责。',
  },
  source: civilCode('1195(2)'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'read',
  when: {
    all: [
      { concluded: { rule: 'cn.civil-code.1195.1' } },
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { not: { is: 'role', oneOf: ['provider'], about: { link: 'infringer' } } },
      { ask: directInfringement, burden: 'claimant', about: { link: 'infringer' } },
      {
        not: {
          all: [
            { ask: noticeForwardedInTime, burden: 'provider' },
            MEASURE_OR_INFRASTRUCTURE,
          ],
        },
      },
    ],
  },
  then: [{ breach: true }, { owes: { expanded: expandedByDates }, how: 'joint' }, { step: 'forward-notice', on: 'respondent' }, { step: 'take-measures', on: 'respondent' }],
};
