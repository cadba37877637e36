import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** A clause on liability stands unless a rule strikes it. */
export const performanceAsAgreed: Rule = {
  id: 'cn.civil-code.509',
  norm: 'performance-as-agreed',
  title: { en: 'What was agreed is performed', fr: 'Le convenu s’exécute', zh: '全面履行原则' },
  says: {
    en: 'The parties perform fully what they agreed, in good faith; a clause that nothing strikes binds them.',
    fr: 'Les parties exécutent pleinement et de bonne foi ce qu’elles ont convenu ; la clause que rien n’écarte les lie.',
    zh: '应依约定全面履行并遵循诚信原则；未被撤销、未被认定无效或者未被排除适用的责任条款仍有约束力。',
  },
  source: civilCode('509'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract'],
  certainty: 'read',
  when: { is: 'limiting', oneOf: ['yes'] },
  then: [{ clause: 'stands' }],
};
