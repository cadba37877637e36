import type { Rule } from '../../words.js';
import { heldBack } from '../../contract/held-back.js';
import { nonPerformanceManifest } from '../../questions/entitlement.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** Holding back before the other side’s performance is due. */
export const anticipatoryWithholding: Rule = {
  id: 'fr.code-civil.1220', norm: 'fr.code-civil.1220',
  title: { en: 'Withholding in advance', fr: 'Suspension anticipée', zh: '预先中止履行' },
  says: {
    en: 'Once it is manifest that the other side will not perform in time, with serious enough consequences for the creditor, it may suspend its own performance at its risk; it notifies that at once.',
    fr: 'Dès qu’il est manifeste que l’autre partie n’exécutera pas à l’échéance, avec des conséquences assez graves, le créancier peut suspendre sa prestation à ses risques ; il le notifie au plus tôt.',
    zh: '对方届期将不履行已属明显且对债权人后果足够严重的，债权人可以自担风险中止自己的履行，并应尽快通知。',
  },
  source: codeCivil('1220'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'sharing', routes: ['contract'], certainty: 'read',
  when: { all: [{ any: [{ is: 'asked', oneOf: ['withholdPayment'] }, { pleaded: 'withholding', by: 'customer' }] }, { ask: nonPerformanceManifest, burden: 'customer' }] },
  then: [{ remedy: 'withhold', granted: true, suspends: heldBack(codeCivil('1220')) }],
};
