import type { Rule } from '../../words.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** Who claims performance proves the obligation; who says he is discharged proves it. */
export const burdenOfProof: Rule = {
  id: 'fr.code-civil.1353', norm: 'fr.code-civil.1353',
  title: { en: 'Burden of proof', fr: 'Charge de la preuve', zh: '举证责任' },
  says: {
    en: 'Who claims performance of an obligation proves it; who says that he is discharged proves payment or the fact that ended it.',
    fr: 'Celui qui réclame l’exécution d’une obligation la prouve ; celui qui s’en prétend libéré prouve le paiement ou le fait extinctif.',
    zh: '请求履行债务者应证明该债务；主张债务已消灭者应证明清偿或者消灭事由。',
  },
  source: codeCivil('1353'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'applicability', routes: ['contract'], certainty: 'read',
  when: { all: [] },
  then: [{ note: true }],
};
