import { on, type Rule } from '../../words.js';
import { dayOfSuit, lastDayOfClause } from '../limitation.js';
import { codeCivil } from './source.js';

/** A period that the parties set within the bounds bars the claim when it is over, in the place of the five years. */
export const agreedPeriodOver: Rule = {
  id: 'fr.code-civil.2254.1', norm: 'fr.code-civil.2254.1',
  title: { en: 'Agreed period of limitation is over', fr: 'Prescription conventionnelle acquise', zh: '约定的时效期间届满' },
  says: {
    en: 'Where the parties validly set the period, the claim is barred when that period is over; it runs and is interrupted like the lawful one, and must be pleaded.',
    fr: 'Lorsque les parties ont valablement fixé le délai, l’action est prescrite à son expiration ; il court et s’interrompt comme le délai légal, et doit être invoqué.',
    zh: '当事人有效约定时效期间的，期间届满后请求罹于时效；其起算和中断与法定期间相同，须由当事人主张。',
  },
  source: codeCivil('2254'),
  inForce: { from: on('2008-06-19'), to: null }, chosenBy: 'contract-date', of: 'clause', stage: 'defences', routes: ['contract'], certainty: 'unverified',
  when: {
    all: [
      { pleaded: 'limitation', by: 'respondent' },
      { is: 'kind', oneOf: ['limitation-period'] },
      { not: { concluded: 'ineffective' } },
      { compare: [dayOfSuit(codeCivil('2254')), '>', lastDayOfClause(codeCivil('2254'))] },
    ],
  },
  then: [{ excuse: 'claim', as: 'limitation' }],
};
