import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** Injury to persons is outside this tool. */
export const equalSumsForSeveralDeaths: Rule = {
  id: 'cn.civil-code.1180',
  norm: 'equal-sums-for-several-deaths',
  title: { en: 'Several deaths, one sum', fr: 'Plusieurs décès, une même somme', zh: '同一侵权行为造成多人死亡' },
  says: {
    en: 'Where one act costs several lives, the compensation for death may be the same for each. It is outside this tool.',
    fr: 'Si un même acte cause plusieurs décès, l’indemnité de décès peut être la même pour chacun. Hors du champ de cet outil.',
    zh: '因同一侵权行为造成多人死亡的，可以确定相同数额的死亡赔偿金。本工具不计算。',
  },
  source: civilCode('1180'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'loss',
  stage: 'next-steps',
  routes: ['tort'],
  certainty: 'read',
  when: { is: 'head', oneOf: ['moral'] },
  then: [{ note: true }],
};
