import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** The branch that is named as a debtor gives way to the person it belongs to. */
export const branchOfAPerson: Rule = {
  id: 'cn.civil-code.74.2',
  norm: 'branch-of-a-person',
  title: { en: 'A branch answers with its head office', fr: 'La succursale répond avec le siège', zh: '分支机构的责任由法人承担' },
  says: {
    en: 'What a branch does in its own name binds the legal person it belongs to; what the branch holds may be taken first. The claim is computed against the legal person.',
    fr: 'Ce que la succursale fait en son nom engage la personne morale dont elle dépend ; ses avoirs peuvent être pris d’abord. La demande est calculée contre la personne morale.',
    zh: '分支机构以自己名义活动产生的责任由所属法人承担，也可以先以其管理的财产承担；本工具按法人计算。',
  },
  source: civilCode('74(2)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'parties',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { is: 'branchSued', oneOf: ['yes'] },
  then: [{ note: true }],
};
