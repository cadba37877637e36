import { on, type Rule } from '../../words.js';
import { atLeastThePart, none, partFixed } from '../measures/expanded-part.js';
import { convention } from './source.js';

/** The part stands without the whole being known, and it is a part of what the user owes. */
export const wholeAtLeastThePart: Rule = {
  id: 'cn.convention.whole-at-least-the-part',
  norm: 'whole-at-least-the-part',
  title: { en: 'The user owes at least the part that was fixed', fr: 'L’utilisateur doit au moins la part fixée', zh: '用户至少承担已确定的扩大部分' },
  says: {
    en: 'Where a court fixed the part that grew after a notice and the whole loss was not shown, whoever infringed owes at least that part, jointly with the provider.',
    fr: 'Si le juge a fixé la part aggravée après une notification sans que le préjudice entier soit établi, l’auteur de l’atteinte doit au moins cette part, solidairement avec le prestataire.',
    zh: '法院已确定通知后扩大部分的数额而全部损失未获证明的，直接侵权人至少应承担该部分，并与服务提供者连带负责。',
  },
  source: convention('whole-at-least-the-part'),
  inForce: { from: on('2010-07-01'), to: null },
  chosenBy: 'loss-date',
  of: 'loss',
  stage: 'heads',
  routes: ['tort'],
  certainty: 'convention',
  when: {
    all: [
      { concluded: 'founded' },
      { any: [{ concluded: { rule: 'cn.civil-code.1194' }, about: 'case' }, { concluded: { rule: 'cn.tort-liability-law.36.1' }, about: 'case' }] },
      { compare: [partFixed, '>', none] },
    ],
  },
  then: [{ prove: atLeastThePart, heads: 'self' }],
};
