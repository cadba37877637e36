import type { Rule } from '../../words.js';
import { cybersecurityLaw, IN_FORCE } from './source.js';

/** A line on what the law asks; fault stays open until shown. */
export const forbiddenInformation: Rule = {
  id: 'cn.cybersecurity-law.49',
  norm: 'forbidden-information-cybersecurity-law',
  aliases: ['cn.csl.49'],
  title: { en: 'Forbidden information', fr: 'Informations interdites', zh: '违法信息的处置' },
  says: {
    en: 'Whoever runs a network stops, removes and records information that the law forbids once it finds it, without any private notice, and reports it.',
    fr: 'L’exploitant arrête, retire et consigne l’information interdite dès qu’il la découvre, sans notification privée, et la signale.',
    zh: '网络运营者发现法律禁止的信息，应立即停止传输、消除、保存记录并报告，不以收到权利人通知为前提。',
  },
  source: cybersecurityLaw('49'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'rights', oneOf: ['public-law'], about: 'case' }, { is: 'role', oneOf: ['provider'], about: 'respondent' }] },
  then: [{ note: true }, { step: 'take-measures', on: 'respondent' }],
};
