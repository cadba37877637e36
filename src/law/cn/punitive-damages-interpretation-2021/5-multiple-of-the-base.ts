import type { Rule } from '../../words.js';
import { multipleAsTotal, multipleOnTop } from '../measures/punitive.js';
import { IN_FORCE, punitiveInterpretation2021 } from './source.js';

/** Two readings of one word. */
export const multipleOfTheBase2021: Rule = {
  id: 'cn.punitive-damages-interpretation-2021.5',
  norm: 'multiple-of-the-base',
  aliases: ['cn.pun.ipinterp'],
  title: { en: 'The multiple (until April 2026)', fr: 'Le multiple (jusqu’en avril 2026)', zh: '惩罚性赔偿的倍数（2026年4月以前）' },
  says: {
    en: 'The court fixes the multiple by the degree of fault and the gravity of the case; reasonable costs stay outside the base. Whether the multiple comes on top of the base or contains it is not settled.',
    fr: 'Le juge fixe le multiple selon la faute et la gravité ; les frais raisonnables restent hors de la base. Que le multiple s’ajoute à la base ou la comprenne n’est pas fixé.',
    zh: '倍数由法院按过错程度、情节严重程度确定，合理开支不计入基数；倍数是在基数之外另加还是包含基数，尚无定论。',
  },
  source: punitiveInterpretation2021('5'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'price',
  routes: ['tort'],
  certainty: 'contested',
  when: {
    any: [
      { concluded: { rule: 'cn.civil-code.1185' }, about: 'case' },
      { concluded: { rule: 'cn.trademark-law.63.1.2' }, about: 'case' },
      { concluded: { rule: 'cn.anti-unfair-competition-law-2019.17.3.2' }, about: 'case' },
    ],
  },
  then: [],
  readings: [
    { name: 'on-top', title: { en: 'the multiple comes on top of the base', fr: 'le multiple s’ajoute à la base', zh: '倍数在基数之外另加' }, then: [{ add: multipleOnTop(punitiveInterpretation2021('5')), stream: 'punitive' }] },
    { name: 'total', title: { en: 'the multiple contains the base', fr: 'le multiple comprend la base', zh: '倍数包含基数' }, then: [{ add: multipleAsTotal(punitiveInterpretation2021('5')), stream: 'punitive' }] },
  ],
};
