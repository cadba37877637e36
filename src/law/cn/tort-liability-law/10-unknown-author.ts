import type { Rule } from '../../words.js';
import { HURT_BY_FAULT, NOBODY_KNOWS } from '../tort.js';
import { IN_FORCE, tortLiabilityLaw } from './source.js';

/** The victim need not tell which. */
export const unknownAuthorBefore2021: Rule = {
  id: 'cn.tort-liability-law.10',
  norm: 'unknown-author',
  title: { en: 'One of several, nobody knows which (before 2021)', fr: 'Un seul parmi plusieurs, on ignore lequel (avant 2021)', zh: '共同危险行为（2021年以前）' },
  says: {
    en: 'Where several did what endangered another, one of them caused the harm and it cannot be told which, all answer jointly; who shows which one did it is free.',
    fr: 'Si plusieurs ont mis autrui en danger, que l’un d’eux a causé le dommage et qu’on ne peut dire lequel, tous en répondent solidairement ; la preuve du véritable auteur libère les autres.',
    zh: '数人的行为都有危险，损害出自其中某人而查不清是谁的，全体连带负责；查明者由其本人负责，他人免责。',
  },
  source: tortLiabilityLaw('10'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [NOBODY_KNOWS, HURT_BY_FAULT] },
  then: [{ breach: true }, { owes: 'whole', how: 'joint' }],
};
