import { on, type Rule } from '../../words.js';
import { BLACK_LISTED, ONE_SIDE_IS } from '../consumers.js';
import { codeConsommation1993 } from './source.js';

/** No cap and no exclusion against a consumer, under the numbering before July 2016. */
export const blackListBefore2016: Rule = {
  id: 'fr.code-consommation-1993.R132-1', norm: 'fr.code-consommation.R212-1',
  title: { en: 'Cut of a consumer’s right to damages (before July 2016)', fr: 'Suppression ou réduction du droit à réparation du consommateur (avant juillet 2016)', zh: '剥夺或者减少消费者获赔权的条款（2016年7月以前）' },
  says: {
    en: 'Irrebuttably unfair, and so unwritten: a clause that removes or reduces the consumer’s right to compensation, one that makes it perform while the professional does not, and one by which only the professional may end the contract without a reason.',
    fr: 'Sont irréfragablement abusives, donc non écrites : la clause qui supprime ou réduit le droit à réparation du consommateur, celle qui l’oblige à exécuter quand le professionnel n’exécute pas, et celle qui réserve au professionnel une résiliation sans motif.',
    zh: '下列条款一律视为不公平、未订立：免除或者减少消费者求偿权的；经营者不履行而消费者仍须履行的；仅经营者有权无故终止合同的。',
  },
  source: codeConsommation1993('R132-1'),
  inForce: { from: on('2009-03-20'), to: on('2016-06-30') }, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'unverified',
  when: { all: [BLACK_LISTED, ONE_SIDE_IS('consumer', 'non-professional')] },
  then: [{ clause: 'unwritten' }],
};
