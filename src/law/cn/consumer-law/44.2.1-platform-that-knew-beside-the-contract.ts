import type { Rule } from '../../words.js';
import { merchantLiable } from '../../questions/consumer.js';
import { providerKnowledge } from '../../questions/counter.js';
import { CONSUMER_CLAIMS, SOLD_ON_ANOTHERS } from '../platform.js';
import { consumerLaw, IN_FORCE } from './source.js';

/** Article 44(2) where the claim is made under the contract with the seller. */
export const platformThatKnewBesideTheContract: Rule = {
  id: 'cn.consumer-law.44.2.1',
  norm: 'platform-that-knew-the-seller',
  title: { en: 'A platform that knew: beside the seller’s contract', fr: 'Plateforme qui savait : à côté du contrat du vendeur', zh: '平台明知或者应知：与合同责任并列' },
  says: {
    en: 'A platform that knows or should know that a seller hurts consumers and does nothing owes jointly with it what it owes under its contract.',
    fr: 'La plateforme qui sait ou devrait savoir qu’un vendeur lèse les consommateurs et ne fait rien doit solidairement ce que celui-ci doit au titre de son contrat.',
    zh: '平台明知或者应知经营者利用其平台侵害消费者而不采取必要措施的，就该经营者的合同债务与其连带负责。',
  },
  source: consumerLaw('44(2)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'party',
  stage: 'breach',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [SOLD_ON_ANOTHERS, CONSUMER_CLAIMS, { atLeast: providerKnowledge, degree: 'should-have-known', burden: 'claimant', about: 'respondent' }, { ask: merchantLiable, burden: 'claimant' }] },
  then: [{ breach: true }, { owes: 'whole', how: 'joint' }, { contribution: 'responsibility' }],
};
