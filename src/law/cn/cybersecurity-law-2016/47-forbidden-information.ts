import type { Rule } from '../../words.js';
import { cybersecurityLaw2016, IN_FORCE } from './source.js';

/** A line on what the law asks; fault stays open until shown. */
export const forbiddenInformation2016: Rule = {
  id: 'cn.cybersecurity-law-2016.47',
  norm: 'forbidden-information-cybersecurity-law',
  aliases: ['cn.csl.47'],
  title: { en: 'Forbidden information (until 2025)', fr: 'Informations interdites (jusqu’en 2025)', zh: '违法信息的处置（2025年以前）' },
  says: {
    en: 'Whoever runs a network stops, removes and records information that the law forbids once it finds it, without any private notice, and reports it.',
    fr: 'L’exploitant arrête, retire et consigne l’information interdite dès qu’il la découvre, sans notification privée, et la signale.',
    zh: '网络运营者发现法律禁止的信息，应立即停止传输、消除、保存记录并报告，不以收到权利人通知为前提。',
  },
  source: cybersecurityLaw2016('47'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'rights', oneOf: ['public-law'], about: 'case' }, { is: 'role', oneOf: ['provider'], about: 'respondent' }] },
  then: [{ note: true }, { step: 'take-measures', on: 'respondent' }],
};
