import type { Rule } from '../../words.js';
import { on } from '../../words.js';
import { lastDayAgreed } from '../limitation.js';
import { codeCivil } from './source.js';

/** Shows the last day that a valid clause on limitation leaves, whether or not anybody pleads it. */
export const lastDayOfTheClause: Rule = {
  id: 'fr.code-civil.2254.2', norm: 'fr.code-civil.2254.2',
  title: { en: 'Last day to sue under the clause', fr: 'Dernier jour pour agir selon la clause', zh: '依约定的起诉最后一日' },
  says: {
    en: 'Where the parties validly set the period, its last day takes the place of the lawful one.',
    fr: 'Lorsque les parties ont valablement fixé le délai, son dernier jour remplace celui de la loi.',
    zh: '当事人有效约定时效期间的，以约定期间的最后一日代替法定期间的最后一日。',
  },
  source: codeCivil('2254'),
  inForce: { from: on('2008-06-19'), to: null }, chosenBy: 'contract-date', of: 'clause', stage: 'defences', routes: ['contract'], certainty: 'unverified',
  when: { all: [{ is: 'kind', oneOf: ['limitation-period'] }, { not: { concluded: 'ineffective' } }] },
  then: [{ deadline: 'limitation', day: lastDayAgreed(codeCivil('2254')) }],
};
