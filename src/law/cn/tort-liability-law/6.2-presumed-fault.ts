import type { Rule } from '../../words.js';
import { IN_FORCE, tortLiabilityLaw } from './source.js';

/** It says where the presumption comes from; the statute itself shifts the burden. */
export const presumedFaultBefore2021: Rule = {
  id: 'cn.tort-liability-law.6.2',
  norm: 'presumed-fault',
  title: { en: 'Fault is presumed only by statute (before 2021)', fr: 'La faute n’est présumée que par la loi (avant 2021)', zh: '过错推定须有法律规定（2021年以前）' },
  says: {
    en: 'Fault is presumed only where a statute says so, as for those who decide how personal information is handled; whoever is presumed at fault and cannot show the contrary answers.',
    fr: 'La faute n’est présumée que si la loi le dit, comme pour celui qui décide du traitement d’informations personnelles ; à défaut de preuve contraire, il répond.',
    zh: '只有法律规定推定过错的（如个人信息处理者），行为人才须证明自己没有过错；不能证明的，承担侵权责任。',
  },
  source: tortLiabilityLaw('6(2)'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'defences',
  routes: ['tort'],
  certainty: 'read',
  when: { concluded: { rule: 'cn.personal-information-protection-law.69' }, about: 'case' },
  then: [{ note: true }],
};
