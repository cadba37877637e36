import type { Rule } from '../../words.js';
import { commitmentBreached } from '../../questions/commitment.js';
import { ENDED_WITHOUT_RIGHT, LEFT_WITH_RIGHT } from '../invoked.js';
import { PERFORMANCE_SHOWN_BY } from '../performance.js';
import { contractLaw, IN_FORCE } from './source.js';

/** Liability for breach needs the breach and no fault; only a party to the contract may invoke it. */
export const breach: Rule = {
  id: 'cn.contract-law.107',
  norm: 'breach',
  title: { en: 'Liability for breach', fr: 'Responsabilité contractuelle', zh: '违约责任' },
  says: {
    en: 'A party that does not perform, or not as agreed, answers for it by performing, remedying or compensating. No fault is needed.',
    fr: 'La partie qui n’exécute pas, ou pas comme convenu, en répond : exécution, remède ou réparation. La faute n’est pas requise.',
    zh: '违约即应承担违约责任，不以过错为要件：守约方可以请求继续履行、采取补救措施或者赔偿损失。',
  },
  source: contractLaw('107'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'commitment',
  stage: 'breach',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'party', oneOf: ['yes'], about: 'claimant' },
      { not: { concluded: { rule: 'cn.contract-law.56' }, about: 'case' } },
      { ask: commitmentBreached, burden: PERFORMANCE_SHOWN_BY },
      { not: LEFT_WITH_RIGHT },
      { not: ENDED_WITHOUT_RIGHT },
    ],
  },
  then: [{ breach: true }],
};
