import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** Who infringed and who let it grow: outside they overlap, inside they share. */
export const contribution: Rule = {
  id: 'cn.civil-code.178',
  norm: 'contribution',
  title: { en: 'Joint debtors among themselves', fr: 'Contribution entre codébiteurs solidaires', zh: '连带责任人的内部份额与追偿' },
  says: {
    en: 'The creditor may ask the whole common debt of any joint debtor. Inside, each bears by the degree of his responsibility, equally when that cannot be told; who paid more than his share turns to the others. Joint liability needs a law or an agreement.',
    fr: 'Le créancier peut demander le tout à chacun des débiteurs solidaires. Entre eux, chacun supporte selon sa responsabilité, par parts égales si elle ne peut être établie ; qui a payé au-delà se retourne contre les autres. La solidarité suppose une loi ou une convention.',
    zh: '权利人可向任一连带责任人主张共同部分的全部；内部按责任大小分担，分不清的均摊；多付的人可向其他人追偿。连带责任须有法律规定或者约定。',
  },
  source: civilCode('178'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'parties',
  routes: ['tort', 'statute'],
  certainty: 'read',
  when: {
    any: [
      { concluded: { rule: 'cn.civil-code.1194' }, about: 'case' },
      { concluded: { rule: 'cn.civil-code.1195.2' }, about: 'case' },
      { concluded: { rule: 'cn.tort-liability-law.36.2' }, about: 'case' },
      { concluded: { rule: 'cn.civil-code.1168' }, about: 'case' },
      { concluded: { rule: 'cn.civil-code.1169' }, about: 'case' },
      { concluded: { rule: 'cn.civil-code.1170' }, about: 'case' },
      { concluded: { rule: 'cn.civil-code.1171' }, about: 'case' },
      { concluded: { rule: 'cn.civil-code.1197' }, about: 'case' },
      { concluded: { rule: 'cn.personal-information-protection-law.20.2' }, about: 'case' },
      { concluded: { rule: 'cn.e-commerce-law.38.1' }, about: 'case' },
    ],
  },
  then: [{ contribution: 'responsibility' }],
};
