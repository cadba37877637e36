import type { Rule } from '../../words.js';
import { contractInterpretation, IN_FORCE } from './source.js';

/** Says who must show that terms were drawn up for one deal only. */
export const labelIsNoDefence: Rule = {
  id: 'cn.contract-interpretation.9',
  norm: 'standard-term-label',
  aliases: ['cn.ci.9'],
  title: { en: 'Calling terms negotiated does not make them so', fr: 'Dire les clauses négociées ne suffit pas', zh: '约定“非格式条款”不影响格式条款的认定' },
  says: {
    en: 'That the contract calls its terms no standard terms, or follows a model form, does not take them out of the rules. A business cannot rely on the mere fact that they were not used again; it must show that they were not meant for repeated use.',
    fr: 'Que le contrat nie l’existence de clauses types ou suive un modèle n’y change rien. Le professionnel ne peut se prévaloir du seul fait qu’elles n’ont pas resservi ; il doit établir qu’elles n’étaient pas destinées à un usage répété.',
    zh: '合同约定“不属于格式条款”或者使用示范文本的，不影响格式条款的认定；从事经营活动的一方仅以未实际重复使用为由抗辩的，不予支持，但能够证明不是为了重复使用而预先拟定的除外。',
  },
  source: contractInterpretation('9'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ concluded: { rule: 'cn.civil-code.496.1' } }, { is: 'limiting', oneOf: ['yes'] }] },
  then: [{ note: true }],
};
