import { on, type Rule } from '../../words.js';
import { interestAsked } from '../measures/interest.js';
import { convention } from './source.js';

/** No statute gives it; courts allow it case by case. */
export const interestOnDamages: Rule = {
  id: 'cn.convention.interest-on-damages',
  norm: 'interest-on-damages',
  aliases: ['cn.int.damages'],
  title: { en: 'Interest on damages before judgment', fr: 'Intérêts des dommages-intérêts avant jugement', zh: '判决前损害赔偿的利息' },
  says: {
    en: 'No statute gives interest on damages that were not fixed; some courts allow it where it is asked. None is taken, and the other reading stands in the range of interest.',
    fr: 'Aucun texte ne donne d’intérêts sur une réparation non liquidée ; certains tribunaux en accordent sur demande. Aucun n’est retenu, l’autre lecture figure dans la fourchette des intérêts.',
    zh: '法律未规定未确定数额的损害赔偿应计利息，个案中有法院予以支持；本工具默认不计，另一种处理列入利息区间。',
  },
  source: convention('interest-on-damages'),
  inForce: { from: on('1999-10-01'), to: null },
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'money',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'contested',
  when: { is: 'interest', oneOf: ['damages'] },
  then: [],
  readings: [
    { name: 'none', title: { en: 'no interest', fr: 'sans intérêts', zh: '不计利息' }, then: [] },
    { name: 'asked', title: { en: 'interest as asked', fr: 'intérêts demandés', zh: '按请求计息' }, then: [{ add: interestAsked(convention('interest-on-damages'), 'damages'), stream: 'interest' }] },
  ],
};
