import { on, type Rule } from '../../words.js';
import { lastDayToSue } from '../limitation.js';
import { codeCivil } from './source.js';

/** The last day of the period of limitation. */
export const lastDayToSueFr: Rule = {
  id: 'fr.code-civil.2224.2', norm: 'fr.code-civil.2224.2',
  title: { en: 'Last day to sue', fr: 'Dernier jour pour agir', zh: '起诉的最后期限' },
  says: {
    en: 'The last day of the five years is shown whether or not anybody pleads limitation, unless the parties validly set another period or the two years against a consumer apply.',
    fr: 'Le dernier jour des cinq ans est indiqué, que la prescription soit opposée ou non, sauf délai valablement convenu ou prescription biennale contre un consommateur.',
    zh: '无论是否主张时效，均列示五年期间的最后一日，但当事人有效约定其他期间，或者适用对消费者的两年时效的除外。',
  },
  source: codeCivil('2224'),
  inForce: { from: on('2008-06-19'), to: null }, chosenBy: 'judgment-date', of: 'case', stage: 'defences', routes: ['contract', 'tort'], certainty: 'read',
  yieldsTo: ['fr.code-consommation.L218-2.1', 'fr.code-consommation-1993.L137-2.1'],
  when: { not: { some: 'clause', where: { all: [{ is: 'kind', oneOf: ['limitation-period'], about: 'bound' }, { not: { concluded: 'ineffective', about: 'bound' } }] } } },
  then: [{ deadline: 'limitation', day: lastDayToSue(codeCivil('2224')) }],
};
