import type { Rule } from '../../words.js';
import { consumerPurchase } from '../../questions/consumer.js';
import { consumerLaw, IN_FORCE } from './source.js';

/** A duty to consumers. */
export const performanceAsPromised: Rule = {
  id: 'cn.consumer-law.16',
  norm: 'performance-as-promised',
  aliases: ['cn.cpl.16/23/48/52'],
  title: { en: 'Performance as law and contract have it', fr: 'Exécution conforme à la loi et au contrat', zh: '依法依约履行' },
  says: {
    en: 'A business performs towards consumers as the law and the agreement have it.',
    fr: 'Le professionnel exécute envers le consommateur selon la loi et le contrat.',
    zh: '经营者应依照法律和约定向消费者履行义务。',
  },
  source: consumerLaw('16'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ ask: consumerPurchase, burden: 'customer', about: 'case' }, { is: 'role', oneOf: ['provider'], about: 'respondent' }] },
  then: [{ note: true }],
};
