import type { Rule } from '../../words.js';
import { dayToNotify } from '../measures/notification.js';
import { IN_FORCE, personalInformationLaw } from './source.js';

/** At once: the day of detection, else of the event. */
export const notificationOfALeak: Rule = {
  id: 'cn.personal-information-protection-law.57',
  norm: 'notification-of-a-leak',
  title: { en: 'Notification of a leak', fr: 'Notification d’une fuite', zh: '泄露后的补救与通知' },
  says: {
    en: 'On a leak, alteration or loss the handler acts at once and tells the authority and the persons, unless harm was effectively avoided; harm that grew because it was late is shown as such.',
    fr: 'En cas de fuite, d’altération ou de perte, le responsable agit aussitôt et avise l’autorité et les personnes, sauf si le dommage a été évité ; l’aggravation due au retard est montrée comme telle.',
    zh: '发生泄露、篡改、丢失，处理者应立即补救并通知主管部门和个人，有效避免危害的可以不通知个人；因迟延扩大的损害另行说明。',
  },
  source: personalInformationLaw('57'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'next-steps',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'personalData', oneOf: ['yes'], about: 'case' }, { is: 'dataRole', oneOf: ['controller', 'joint-controller'], about: 'respondent' }] },
  then: [{ deadline: 'notify-authority-and-persons', day: dayToNotify(personalInformationLaw('57')), on: 'respondent' }, { step: 'inform-authority', on: 'respondent', by: dayToNotify(personalInformationLaw('57')), done: 'authorityInformed' }, { step: 'inform-persons', on: 'respondent', by: dayToNotify(personalInformationLaw('57')), done: 'personsInformed' }],
};
