import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** Of the one who was released. */
export const releasedDebtorOwesNothing: Rule = {
  id: 'cn.civil-code.520.1',
  norm: 'released-debtor',
  title: { en: 'The released debtor owes nothing', fr: 'Le débiteur libéré ne doit plus rien', zh: '被免除债务的债务人不再负担' },
  says: {
    en: 'Whoever was released no longer owes the creditor anything.',
    fr: 'Celui à qui la dette a été remise ne doit plus rien au créancier.',
    zh: '债权人免除其债务的连带债务人，对债权人不再负担债务。',
  },
  source: civilCode('520(2)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'money',
  routes: ['tort', 'statute'],
  certainty: 'read',
  when: { is: 'released', oneOf: ['yes'], about: 'respondent' },
  then: [{ deny: true, heads: 'self' }],
};
