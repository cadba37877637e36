import type { Rule } from '../../words.js';
import { replacementCostReasonable } from '../../questions/entitlement.js';
import { BEFORE_THE_REFORM, codeCivil1804 } from './source.js';

/** Work done by another was paid back before the reform too. */
export const replacementByAnotherBefore2016: Rule = {
  id: 'fr.code-civil-1804.1144', norm: 'fr.code-civil.1222',
  title: { en: 'Replacement by another (before 2016)', fr: 'Faculté de remplacement (avant 2016)', zh: '由他人代为履行（2016年以前）' },
  says: {
    en: 'After a demand the creditor may have the work done by another in a reasonable time and at a reasonable cost, and be paid back; what was unreasonable is not.',
    fr: 'Après mise en demeure, le créancier peut faire exécuter par un tiers, dans un délai et à un coût raisonnables, et être remboursé ; le coût déraisonnable ne l’est pas.',
    zh: '经催告，债权人可以在合理期限内以合理费用由他人代为履行并请求偿还；不合理的费用不予偿还。',
  },
  source: codeCivil1804('1144'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'loss', stage: 'heads', routes: ['contract'], certainty: 'read',
  when: { all: [{ is: 'head', oneOf: ['replacement-service', 'cost-to-fix'] }, { not: { ask: replacementCostReasonable, burden: 'claimant' } }] },
  then: [{ deny: true, heads: 'self' }],
};
