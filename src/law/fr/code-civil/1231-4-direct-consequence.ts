import type { Rule } from '../../words.js';
import { lossDirect } from '../../questions/loss.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** Only immediate and direct consequences, whatever the fault. */
export const directConsequence: Rule = {
  id: 'fr.code-civil.1231-4', norm: 'fr.code-civil.1231-4',
  title: { en: 'Direct consequence', fr: 'Suite immédiate et directe', zh: '直接损失' },
  says: {
    en: 'Even for gross or deliberate fault, damages reach only what follows immediately and directly from the breach.',
    fr: 'Même en cas de faute lourde ou dolosive, la réparation ne comprend que ce qui est une suite immédiate et directe de l’inexécution.',
    zh: '即使存在重大过失或者故意，赔偿也仅限于不履行的直接后果。',
  },
  source: codeCivil('1231-4'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'loss', stage: 'heads', routes: ['contract'], certainty: 'read',
  when: { all: [{ not: { is: 'head', oneOf: ['legal-fees'] } }, { not: { ask: lossDirect, burden: 'claimant' } }] },
  then: [{ deny: true, heads: 'self' }],
};
