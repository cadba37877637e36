import type { Rule } from '../../words.js';
import { endingGroundMet } from '../../questions/ending.js';
import { noticeCitesClause } from '../../questions/entitlement.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** A clause ends the contract. */
export const terminationClause: Rule = {
  id: 'fr.code-civil.1225', norm: 'fr.code-civil.1225',
  title: { en: 'Ending under a clause', fr: 'Clause résolutoire', zh: '依条款解除' },
  says: {
    en: 'A clause that ends the contract names the promises whose breach does so. It works after a fruitless demand that names the clause, unless the parties agreed that the breach alone is enough; how serious the breach is does not matter.',
    fr: 'La clause résolutoire vise les engagements dont l’inexécution met fin au contrat. Elle joue après une mise en demeure infructueuse qui la mentionne, sauf clause jouant du seul fait de l’inexécution ; la gravité n’importe pas.',
    zh: '解除条款载明何种义务的不履行导致合同终止。除约定仅凭不履行即可者外，须在援引该条款的催告无效后生效；不以严重程度为要件。',
  },
  source: codeCivil('1225'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'clause', stage: 'heads', routes: ['contract'], certainty: 'read',
  when: {
    all: [
      { is: 'kind', oneOf: ['termination'] },
      { is: 'endKind', oneOf: ['clause'], about: 'case' },
      { concluded: { rule: 'fr.code-civil.1224' }, about: 'case' },
      { not: { concluded: 'ineffective' } },
      { any: [{ is: 'by', oneOf: ['either'] }, { all: [{ is: 'by', oneOf: ['customer'] }, { is: 'ended', oneOf: ['customer'], about: 'case' }] }, { all: [{ is: 'by', oneOf: ['provider'] }, { is: 'ended', oneOf: ['provider'], about: 'case' }] }] },
      { any: [{ not: { is: 'endCause', oneOf: ['service-level'] } }, { ask: endingGroundMet, burden: 'claimant' }] },
      { any: [{ is: 'automatic', oneOf: ['yes'] }, { ask: noticeCitesClause, burden: 'claimant', about: 'case' }] },
    ],
  },
  then: [{ remedy: 'terminate', granted: true }],
};
