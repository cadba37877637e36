import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** Printed where a person is hurt. */
export const injuryToPersons: Rule = {
  id: 'cn.civil-code.1179',
  norm: 'injury-to-persons',
  aliases: ['cn.civil-code.1179-1181', 'cn.civil-code.1180', 'cn.civil-code.1181'],
  title: { en: 'Injury to persons', fr: 'Dommage corporel', zh: '人身损害赔偿项目' },
  says: {
    en: 'Costs of treatment, lost earnings, disability and death have heads of their own (1179 to 1181). They are outside this tool; a claim for mental harm beside them is only part of what may be owed.',
    fr: 'Soins, pertes de revenus, invalidité et décès ont leurs chefs propres (1179 à 1181). Ils sont hors de cet outil ; une demande pour préjudice moral n’est qu’une partie de ce qui peut être dû.',
    zh: '人身损害的医疗费、误工费、残疾赔偿金、死亡赔偿金等（第1179条至第1181条）不在本工具范围内；精神损害赔偿只是其中一部分。',
  },
  source: civilCode('1179'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'loss',
  stage: 'next-steps',
  routes: ['tort'],
  certainty: 'read',
  when: { is: 'head', oneOf: ['moral'] },
  then: [{ note: true }],
};
