import { on, type Rule } from '../../words.js';
import { decision } from './source.js';

/** The court divides them by the outcome; no part of the loss. */
export const courtCosts: Rule = {
  id: 'cn.case-law.court-costs',
  norm: 'court-costs',
  aliases: ['cn.fee.court'],
  title: { en: 'Court fees', fr: 'Frais de justice', zh: '案件受理费' },
  says: {
    en: 'Court fees follow the outcome and are fixed by the court: they are no head of damages.',
    fr: 'Les frais de justice suivent l’issue du procès et sont fixés par le juge : ils ne sont pas un poste de préjudice.',
    zh: '案件受理费由败诉方负担；部分胜诉、部分败诉的，由法院决定各自负担的数额。案件受理费不属于损失赔偿项目。',
  },
  source: decision('court-costs'),
  inForce: { from: on('1999-10-01'), to: null },
  chosenBy: 'judgment-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'unverified',
  when: { is: 'head', oneOf: ['court-costs'] },
  then: [{ assign: 'costs', heads: 'self' }],
};
