import type { Rule } from '../../words.js';
import { IN_FORCE, personalInformationLaw } from './source.js';

/** A public-law line. */
export const finesUnderThePipl: Rule = {
  id: 'cn.personal-information-protection-law.66',
  norm: 'fines-under-the-pipl',
  aliases: ['cn.pipl.66'],
  title: { en: 'Fines under the PIPL', fr: 'Amendes de la LPIP', zh: '个人信息保护法的罚款' },
  says: {
    en: 'Fines reach one million yuan, in serious cases fifty million or five per cent of turnover. They are a public-law matter and enter no damages.',
    fr: 'Les amendes vont jusqu’à un million de yuans, cinquante millions ou cinq pour cent du chiffre d’affaires dans les cas graves. Elles relèvent du droit public et n’entrent dans aucune réparation.',
    zh: '罚款最高一百万元，情节严重的五千万元以下或者上一年度营业额百分之五以下；属行政责任，不计入赔偿。',
  },
  source: personalInformationLaw('66'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'next-steps',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'personalData', oneOf: ['yes'], about: 'case' }, { is: 'dataRole', oneOf: ['controller', 'joint-controller', 'processor-on-instruction'], about: 'respondent' }] },
  then: [{ note: true }],
};
