import type { Rule } from '../../words.js';
import { performancesUsefulOnlyAsWhole } from '../../questions/remedies.js';
import { feesUntilTheEnd, paidAfterTheEnd } from '../remedies.js';
import { AFTER } from '../undoing.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** Termination leaves the past alone where it was of use as it went. */
export const terminationForTheFuture: Rule = {
  id: 'fr.code-civil.1229.2', norm: 'fr.code-civil.1229.2',
  title: { en: 'Termination for the future', fr: 'Résiliation sans restitution du passé', zh: '仅向将来终止' },
  says: {
    en: 'Where the performances were of use as they went, nothing goes back for the time before the last one that was not given; what was paid for later goes back.',
    fr: 'Lorsque les prestations ont trouvé leur utilité au fur et à mesure, rien n’est restitué pour la période antérieure à la dernière prestation sans contrepartie ; ce qui a été payé pour la suite l’est.',
    zh: '给付随履行逐步发挥效用的，最后一次未获对价的给付之前的部分不返还；为其后期间支付的款项应予返还。',
  },
  source: codeCivil('1229'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'price', routes: ['contract'], certainty: 'read',
  yieldsTo: AFTER['no-renewal'],
  when: {
    all: [
      { concluded: { rule: 'fr.code-civil.1229' } },
      { not: { ask: performancesUsefulOnlyAsWhole, burden: 'claimant' } },
    ],
  },
  then: [{ add: paidAfterTheEnd(codeCivil('1229')), stream: 'restitution' }, { add: feesUntilTheEnd(codeCivil('1229')), stream: 'price' }],
};
