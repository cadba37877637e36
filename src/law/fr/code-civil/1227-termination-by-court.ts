import type { Rule } from '../../words.js';
import { terminationJustified } from '../../questions/refund.js';
import { breachSerious } from '../../questions/seriousness.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** The court ends the contract. */
export const terminationByCourt: Rule = {
  id: 'fr.code-civil.1227', norm: 'fr.code-civil.1227', aliases: ['fr.code-civil.1228', 'fr.code-civil.1227-1228'],
  title: { en: 'Ending by the court', fr: 'Résolution judiciaire', zh: '法院判决解除' },
  says: {
    en: 'The court may always be asked to end the contract; it does so where the failure is serious enough, and may grant time or damages instead.',
    fr: 'La résolution peut toujours être demandée en justice ; le juge la prononce si l’inexécution est assez grave, et peut accorder un délai ou seulement des dommages-intérêts.',
    zh: '任何情况下均可诉请解除；不履行足够严重的，法院判决解除，也可以给予宽限期或者仅判令赔偿。',
  },
  source: codeCivil('1227'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'heads', routes: ['contract'], certainty: 'read',
  when: { all: [{ is: 'endKind', oneOf: ['court'] }, { concluded: { rule: 'fr.code-civil.1224' } }, { not: { refused: terminationJustified } }, { any: [{ ask: terminationJustified, burden: 'invoker' }, { ask: breachSerious, burden: 'invoker' }] }] },
  then: [{ remedy: 'terminate', granted: true }],
};
