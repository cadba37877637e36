import type { Rule } from '../../words.js';
import { merchantLiable } from '../../questions/consumer.js';
import { providerKnowledge } from '../../questions/counter.js';
import { BOUGHT_FROM, CONSUMER_CLAIMS } from '../platform.js';
import { eCommerceLaw, IN_FORCE } from './source.js';

/** Knowledge and inaction. */
export const platformThatKnewOfGoods: Rule = {
  id: 'cn.e-commerce-law.38.1',
  norm: 'platform-that-knew-of-goods',
  aliases: ['cn.ecl.38'],
  title: { en: 'A platform that knew what a seller did to consumers', fr: 'Plateforme qui savait ce qu’un vendeur faisait aux consommateurs', zh: '平台明知或者应知侵害消费者' },
  says: {
    en: 'A platform that knows or should know that a seller hurts consumers and does nothing answers jointly with it.',
    fr: 'La plateforme qui sait ou devrait savoir qu’un vendeur lèse les consommateurs et ne fait rien en répond solidairement.',
    zh: '平台明知或者应知经营者利用其平台侵害消费者而不采取必要措施的，与该经营者连带负责。',
  },
  source: eCommerceLaw('38(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'party',
  stage: 'breach',
  routes: ['tort', 'statute'],
  certainty: 'read',
  when: { all: [BOUGHT_FROM, CONSUMER_CLAIMS, { atLeast: providerKnowledge, degree: 'should-have-known', burden: 'claimant', about: 'respondent' }, { ask: merchantLiable, burden: 'claimant' }] },
  then: [{ breach: true }, { owes: 'whole', how: 'joint' }],
};
