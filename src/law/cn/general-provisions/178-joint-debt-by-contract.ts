import type { Rule } from '../../words.js';
import { TOGETHER_FOR_THE_WHOLE } from '../together.js';
import { generalProvisions, IN_FORCE } from './source.js';

/** Of those who promised together and answer each for the whole, before the Civil Code. */
export const jointDebtByContractBefore2021: Rule = {
  id: 'cn.general-provisions.178',
  norm: 'joint-debt-by-contract',
  title: { en: 'Joint debtors by agreement or by statute (before 2021)', fr: 'Débiteurs solidaires par convention ou par la loi (avant 2021)', zh: '依约定或者法律的连带责任（2021年以前）' },
  says: {
    en: 'The creditor may turn to some or all of those who answer jointly; among them each bears by its responsibility, equally where that can hardly be told, and who bore more turns to the others. It takes a law or an agreement.',
    fr: 'Le créancier peut agir contre certains ou contre tous les débiteurs solidaires ; entre eux chacun supporte selon sa responsabilité, à parts égales à défaut, et qui a payé au-delà se retourne contre les autres. La solidarité suppose une loi ou une convention.',
    zh: '权利人有权请求部分或者全部连带责任人承担责任；内部按责任大小分担，难以确定的平均承担，超过份额的可以追偿；连带责任由法律规定或者当事人约定。',
  },
  source: generalProvisions('178'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'parties',
  routes: ['contract'],
  certainty: 'read',
  when: TOGETHER_FOR_THE_WHOLE,
  then: [{ contribution: 'responsibility', how: 'joint' }],
};
