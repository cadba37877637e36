import type { Rule } from '../../words.js';
import { closingAnnounced } from '../../questions/ending.js';
import { consumerPurchase } from '../../questions/consumer.js';
import { CLOSED_BY_THE_PROVIDER, CLOSING_TOLD } from '../stopping.js';
import { consumerRegulation, IN_FORCE } from './source.js';

/** Silence is no better than a late notice. */
export const closingUnannounced: Rule = {
  id: 'cn.consumer-regulation.21.1',
  norm: 'notice-of-closing',
  title: { en: 'Closing without notice', fr: 'Fermeture sans préavis', zh: '停业未予公告' },
  says: {
    en: 'A business that closes without having told its consumers in time is in breach towards them, as one that told them late; that it told them is for the business to show.',
    fr: 'Le professionnel qui ferme sans avoir averti à temps ses consommateurs manque à son obligation comme celui qui les avertit tard ; il lui revient d’établir qu’il l’a fait.',
    zh: '经营者停业而未依规定提前公告的，与逾期公告同样构成对消费者义务的违反；已经公告的事实由经营者举证。',
  },
  source: consumerRegulation('21'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'breach',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      CLOSED_BY_THE_PROVIDER,
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { not: CLOSING_TOLD },
      { ask: consumerPurchase, burden: 'customer', about: 'case' },
      { not: { ask: closingAnnounced, burden: 'provider', about: 'case' } },
    ],
  },
  then: [{ breach: true }],
};
