import type { Rule } from '../../words.js';
import { performanceRefusable } from '../../questions/entitlement.js';
import { PROVIDER_IN_DEFAULT } from '../breach.js';
import { BEFORE_THE_REFORM, codeCivil1804 } from './source.js';

/** The promise itself could be enforced before the reform. */
export const performanceInKindBefore2016: Rule = {
  id: 'fr.code-civil-1804.1142', norm: 'fr.code-civil.1221',
  title: { en: 'Performance in kind (before 2016)', fr: 'Exécution en nature (avant 2016)', zh: '实际履行（2016年以前）' },
  says: {
    en: 'After a demand the creditor may have the promise performed in kind, unless that is impossible or its cost is out of all proportion to its use for the creditor while the debtor is in good faith.',
    fr: 'Après mise en demeure, le créancier peut poursuivre l’exécution en nature, sauf impossibilité ou disproportion manifeste entre son coût pour le débiteur de bonne foi et son intérêt.',
    zh: '经催告，债权人可以请求实际履行，但履行不可能，或者善意债务人的成本与债权人的利益明显不成比例的除外。',
  },
  source: codeCivil1804('1142'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'price', routes: ['contract'], certainty: 'read',
  yieldsTo: ['fr.code-civil-1804.1184.1', 'fr.code-civil-1804.1184.2'],
  when: { all: [{ is: 'asked', oneOf: ['performance'] }, PROVIDER_IN_DEFAULT, { not: { ask: performanceRefusable, burden: 'respondent' } }] },
  then: [{ remedy: 'perform', granted: true }],
};
