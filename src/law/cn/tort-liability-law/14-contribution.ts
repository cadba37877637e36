import type { Rule } from '../../words.js';
import { IN_FORCE, tortLiabilityLaw } from './source.js';

/** Joint debtors among themselves, before the Civil Code. */
export const contributionBefore2021: Rule = {
  id: 'cn.tort-liability-law.14',
  norm: 'contribution',
  title: { en: 'Joint debtors among themselves (before 2021)', fr: 'Contribution entre codébiteurs solidaires (avant 2021)', zh: '连带责任人的内部份额（2021年以前）' },
  says: {
    en: 'Joint debtors bear by the degree of their responsibility, equally when that cannot be told; who paid more than his share turns to the others.',
    fr: 'Les codébiteurs solidaires supportent la dette selon leur responsabilité, par parts égales si elle ne peut être établie ; qui a payé au-delà de sa part se retourne contre les autres.',
    zh: '连带责任人之间按各自责任大小定其份额，无法确定的平均负担；付出超过自己份额的，有权向其他人追偿。',
  },
  source: tortLiabilityLaw('14'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'parties',
  routes: ['tort', 'statute'],
  certainty: 'read',
  when: {
    any: [
      { concluded: { rule: 'cn.tort-liability-law.36.1' }, about: 'case' },
      { concluded: { rule: 'cn.tort-liability-law.36.2' }, about: 'case' },
      { concluded: { rule: 'cn.tort-liability-law.8' }, about: 'case' },
      { concluded: { rule: 'cn.tort-liability-law.9' }, about: 'case' },
      { concluded: { rule: 'cn.tort-liability-law.10' }, about: 'case' },
      { concluded: { rule: 'cn.tort-liability-law.11' }, about: 'case' },
      { concluded: { rule: 'cn.tort-liability-law.36.3' }, about: 'case' },
      { concluded: { rule: 'cn.tort-liability-law.36.3.1' }, about: 'case' },
      { concluded: { rule: 'cn.e-commerce-law.42.2' }, about: 'case' },
      { concluded: { rule: 'cn.consumer-law.44.2' }, about: 'case' },
    ],
  },
  then: [{ contribution: 'responsibility' }],
};
