import type { Rule } from '../../words.js';
import { DATA_AT_STAKE, TOO_EARLY_OR_UNTOLD } from '../stopping.js';
import { civilCode, IN_FORCE } from './source.js';

/** A provider that ended the contract with right does not answer for the service that it no longer gives. */
export const nothingOwedAfterTheEnd: Rule = {
  id: 'cn.civil-code.566.2',
  norm: 'nothing-owed-after-the-end',
  title: { en: 'No service owed after the end of the contract', fr: 'Plus de service dû après la fin du contrat', zh: '合同解除后终止履行' },
  says: {
    en: 'Once the contract has been ended with right, what was still to be performed is no longer owed, and not performing it is no breach.',
    fr: 'Le contrat étant résolu à bon droit, ce qui restait à exécuter n’est plus dû, et ne pas l’exécuter n’est pas une inexécution.',
    zh: '有权解除合同的一方解除合同后，尚未履行的终止履行，不履行不构成违约。',
  },
  source: civilCode('566(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'defences',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ concluded: { rule: 'cn.civil-code.565' } }, { not: TOO_EARLY_OR_UNTOLD }, { not: DATA_AT_STAKE }] },
  then: [{ excuse: 'whole', as: 'stopped-with-right' }],
};
