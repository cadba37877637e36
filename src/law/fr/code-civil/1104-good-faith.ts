import type { Rule } from '../../words.js';
import { usedInBadFaith } from '../../questions/terms.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** A right used in bad faith does not help. */
export const goodFaith: Rule = {
  id: 'fr.code-civil.1104', norm: 'fr.code-civil.1104',
  title: { en: 'Good faith', fr: 'Bonne foi', zh: '诚实信用' },
  says: {
    en: 'Contracts are negotiated, made and performed in good faith; nobody can waive that. A right to end the contract or to stop the service that is used in bad faith does not help whoever uses it.',
    fr: 'Les contrats sont négociés, formés et exécutés de bonne foi ; nul ne peut y déroger. La clause de résiliation ou de suspension mise en œuvre de mauvaise foi ne profite pas à qui l’invoque.',
    zh: '合同应以诚信磋商、订立与履行，不得排除。恶意行使终止合同或者中止服务之权利的，不得主张其效果。',
  },
  source: codeCivil('1104'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['termination', 'suspension'] }, { ask: usedInBadFaith, burden: 'claimant' }] },
  then: [{ clause: 'inapplicable' }],
};
