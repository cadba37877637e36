import type { Rule } from '../../words.js';
import { performancesUsefulOnlyAsWhole } from '../../questions/remedies.js';
import { feesUntilTheEnd, paidAfterTheEnd } from '../remedies.js';
import { AFTER } from '../undoing.js';
import { BEFORE_THE_REFORM, codeCivil1804 } from './source.js';

/** Termination leaves the past alone where it was of use as it went. */
export const terminationForTheFutureBefore2016: Rule = {
  id: 'fr.code-civil-1804.1184.2', norm: 'fr.code-civil.1229.2',
  title: { en: 'Termination for the future (before 2016)', fr: 'Résiliation sans restitution du passé (avant 2016)', zh: '仅向将来终止（2016年以前）' },
  says: {
    en: 'Where the performances were of use as they went, nothing goes back for the time before the last one that was not given; what was paid for later goes back.',
    fr: 'Lorsque les prestations ont trouvé leur utilité au fur et à mesure, rien n’est restitué pour la période antérieure à la dernière prestation sans contrepartie ; ce qui a été payé pour la suite l’est.',
    zh: '给付随履行逐步发挥效用的，最后一次未获对价的给付之前的部分不返还；为其后期间支付的款项应予返还。',
  },
  source: codeCivil1804('1184'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'price', routes: ['contract'], certainty: 'read',
  yieldsTo: AFTER['no-renewal'],
  when: {
    all: [
      { concluded: { rule: 'fr.code-civil-1804.1184.6' } },
      { not: { ask: performancesUsefulOnlyAsWhole, burden: 'claimant' } },
    ],
  },
  then: [{ add: paidAfterTheEnd(codeCivil1804('1184')), stream: 'restitution' }, { add: feesUntilTheEnd(codeCivil1804('1184')), stream: 'price' }],
};
