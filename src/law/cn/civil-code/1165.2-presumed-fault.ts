import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** It says where the presumption comes from; the statute itself shifts the burden. */
export const presumedFault: Rule = {
  id: 'cn.civil-code.1165.2',
  norm: 'presumed-fault',
  title: { en: 'Fault is presumed only by statute', fr: 'La faute n’est présumée que par la loi', zh: '过错推定须有法律规定' },
  says: {
    en: 'Fault is presumed only where a statute says so, as for those who decide how personal information is handled; whoever is presumed at fault and cannot show the contrary answers.',
    fr: 'La faute n’est présumée que si la loi le dit, comme pour celui qui décide du traitement d’informations personnelles ; à défaut de preuve contraire, il répond.',
    zh: '只有法律规定推定过错的（如个人信息处理者），行为人才须证明自己没有过错；不能证明的，承担侵权责任。',
  },
  source: civilCode('1165(2)'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'defences',
  routes: ['tort'],
  certainty: 'read',
  when: { concluded: { rule: 'cn.personal-information-protection-law.69' }, about: 'case' },
  then: [{ note: true }],
};
