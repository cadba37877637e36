import type { Rule } from '../../words.js';
import { PROVIDER_BROKE } from '../breach.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** What comes before ending by notice. */
export const demandBeforeEnding: Rule = {
  id: 'fr.code-civil.1226.1', norm: 'fr.code-civil.1226.1',
  title: { en: 'A demand before ending by notice', fr: 'Mise en demeure avant la résolution par notification', zh: '通知解除前的催告' },
  says: {
    en: 'Unless the case is urgent or a demand would be pointless, the contract is ended by notice only after a demand that leaves a reasonable time and says that the contract may be ended otherwise; the notice then gives the reasons.',
    fr: 'Sauf urgence ou mise en demeure manifestement vaine, la résolution par notification suppose une mise en demeure laissant un délai raisonnable et mentionnant qu’à défaut le contrat pourra être résolu ; la notification en donne ensuite les raisons.',
    zh: '除情况紧急或者催告显无意义外，通知解除前应先催告，给予合理期限并载明逾期未履行的可以解除合同；解除通知应当说明理由。',
  },
  source: codeCivil('1226'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'next-steps', routes: ['contract'], certainty: 'read',
  when: { all: [PROVIDER_BROKE, { not: { is: 'demandBy', oneOf: ['customer'] } }, { not: { is: 'ended', oneOf: ['customer', 'provider'] } }] },
  then: [{ step: 'demand-before-ending', on: 'customer' }],
};
