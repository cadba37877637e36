import type { Rule } from '../../words.js';
import { terminationJustified } from '../../questions/refund.js';
import { breachSerious } from '../../questions/seriousness.js';
import { BEFORE_THE_REFORM, codeCivil1804 } from './source.js';

/** The court ended the contract before the reform. */
export const terminationByCourtBefore2016: Rule = {
  id: 'fr.code-civil-1804.1184.5', norm: 'fr.code-civil.1227',
  title: { en: 'Ending by the court (before 2016)', fr: 'Résolution judiciaire (avant 2016)', zh: '法院判决解除（2016年以前）' },
  says: {
    en: 'The court may always be asked to end the contract; it does so where the failure is serious enough, and may grant time or damages instead.',
    fr: 'La résolution peut toujours être demandée en justice ; le juge la prononce si l’inexécution est assez grave, et peut accorder un délai ou seulement des dommages-intérêts.',
    zh: '任何情况下均可诉请解除；不履行足够严重的，法院判决解除，也可以给予宽限期或者仅判令赔偿。',
  },
  source: codeCivil1804('1184'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'heads', routes: ['contract'], certainty: 'read',
  when: { all: [{ is: 'endKind', oneOf: ['court'] }, { concluded: { rule: 'fr.code-civil-1804.1184' } }, { not: { refused: terminationJustified } }, { any: [{ ask: terminationJustified, burden: 'invoker' }, { ask: breachSerious, burden: 'invoker' }] }] },
  then: [{ remedy: 'terminate', granted: true }],
};
