import type { Rule } from '../../words.js';
import { lossDirect } from '../../questions/loss.js';
import { codeCivil1804, BEFORE_THE_REFORM } from './source.js';

/** Only immediate and direct consequences, whatever the fault. */
export const directConsequenceBefore2016: Rule = {
  id: 'fr.code-civil-1804.1151', norm: 'fr.code-civil.1231-4',
  title: { en: 'Direct consequence (before 2016)', fr: 'Suite immédiate et directe (avant 2016)', zh: '直接损失（2016年以前）' },
  says: {
    en: 'Even for a deliberate breach, damages reach only what follows immediately and directly from it.',
    fr: 'Même en cas de dol, la réparation ne comprend que ce qui est une suite immédiate et directe de l’inexécution.',
    zh: '即使故意不履行，赔偿也仅限于不履行的直接后果。',
  },
  source: codeCivil1804('1151'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'loss', stage: 'heads', routes: ['contract'], certainty: 'read',
  when: { all: [{ not: { is: 'head', oneOf: ['legal-fees', 'court-costs'] } }, { not: { ask: lossDirect, burden: 'claimant' } }] },
  then: [{ deny: true, heads: 'self' }],
};
