import { on, type Rule } from '../../words.js';
import { codeConsommation } from './source.js';

/** No cap and no exclusion against a consumer. */
export const blackList: Rule = {
  id: 'fr.code-consommation.R212-1', norm: 'fr.code-consommation.R212-1', aliases: ['fr.cap.consumer', 'fr.conso.R212-1'],
  title: { en: 'Cut of a consumer’s right to damages', fr: 'Suppression ou réduction du droit à réparation du consommateur', zh: '剥夺或者减少消费者获赔权的条款' },
  says: {
    en: 'A clause that removes or reduces the consumer’s right to compensation for a breach by the professional is irrebuttably unfair and counts as unwritten.',
    fr: 'La clause qui supprime ou réduit le droit à réparation du consommateur en cas de manquement du professionnel est abusive de manière irréfragable et réputée non écrite.',
    zh: '剥夺或者减少消费者因经营者违约而获得赔偿之权利的条款，不容反驳地推定为不公平，视为未订立。',
  },
  source: codeConsommation('R212-1'),
  inForce: { from: on('2016-07-01'), to: null }, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['cap', 'head-exclusion', 'cause-exclusion', 'exclusive-remedy'] }, { is: 'kind', oneOf: ['consumer'], about: 'claimant' }] },
  then: [{ clause: 'unwritten' }],
};
