import type { Rule } from '../../words.js';
import { usedInBadFaith } from '../../questions/terms.js';
import { BEFORE_THE_REFORM, codeCivil1804 } from './source.js';

/** A right used in bad faith does not help. */
export const goodFaithBefore2016: Rule = {
  id: 'fr.code-civil-1804.1134.3', norm: 'fr.code-civil.1104',
  title: { en: 'Good faith', fr: 'Bonne foi', zh: '诚实信用' },
  says: {
    en: 'Agreements are performed in good faith. A right to end the contract or to stop the service that is used in bad faith does not help whoever uses it.',
    fr: 'Les conventions s’exécutent de bonne foi. La clause de résiliation ou de suspension mise en œuvre de mauvaise foi ne profite pas à qui l’invoque.',
    zh: '合同应以诚信履行。恶意行使终止合同或者中止服务之权利的，不得主张其效果。',
  },
  source: codeCivil1804('1134'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['termination', 'suspension'] }, { ask: usedInBadFaith, burden: 'claimant' }] },
  then: [{ clause: 'inapplicable' }],
};
