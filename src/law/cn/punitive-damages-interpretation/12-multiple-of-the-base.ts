import type { Rule } from '../../words.js';
import { multipleOfShownBase } from '../measures/punitive.js';
import { IN_FORCE, punitiveInterpretation } from './source.js';

/** The total is capped (article 12); the base and what is none stand in article 8, the multiple in article 11. */
export const multipleOfTheBase: Rule = {
  id: 'cn.punitive-damages-interpretation.12',
  norm: 'multiple-of-the-base',
  aliases: ['cn.punitive-damages-interpretation.5'],
  title: { en: 'The multiple (since May 2026)', fr: 'Le multiple (depuis mai 2026)', zh: '惩罚性赔偿的倍数（2026年5月起）' },
  says: {
    en: 'Damages come to five times the base at most, the base included; statutory damages are no base; the multiple need not be a whole number; reasonable costs come on top.',
    fr: 'Les dommages ne dépassent pas cinq fois la base, celle-ci comprise ; l’indemnité forfaitaire n’est pas une base ; le multiple peut n’être pas entier ; les frais raisonnables s’ajoutent.',
    zh: '赔偿总额以基数的五倍为限（含基数）；法定赔偿不得作为基数；倍数可以不是整数；合理开支另计。',
  },
  source: punitiveInterpretation('12'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'price',
  routes: ['tort'],
  certainty: 'read',
  when: {
    any: [
      { concluded: { rule: 'cn.civil-code.1185' }, about: 'case' },
      { concluded: { rule: 'cn.trademark-law.63.1.2' }, about: 'case' },
      { concluded: { rule: 'cn.anti-unfair-competition-law-2019.17.3.2' }, about: 'case' },
    ],
  },
  then: [{ add: multipleOfShownBase(punitiveInterpretation('12')), stream: 'punitive' }],
};
